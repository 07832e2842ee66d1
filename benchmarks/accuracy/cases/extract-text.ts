import { sha256 } from '../../../src/util/hash.ts';

import { type ExtractedArticle } from '../../../src/model/extracted-article.ts';

import { type ReadArticle } from '../../../src/read/read-article.ts';

import { type CleanedText } from '../../../src/clean/cleaned-text.ts';

import {
  extractArticle,
  type ExtractionTools,
  understandArticle,
  type UnderstoodArticle,
} from '../../../src/extract/extract-article.ts';
import { findParagraphs } from '../../../src/extract/text/paragraphs.ts';

import { openExtractionTools } from '../../../src/pipeline/extraction/extraction-tools.ts';

let opened: Promise<ExtractionTools> | null = null;

/**
 * What the product extracts from one made-up text, with the shipped model and gazetteer (loaded once); all of the text is
 * body and each line a paragraph.
 *
 * @param overrides what its source states of it: `title`, `outletName`, `publishedAt` (default 2024-05-16), …
 */
export async function extractText(text: string, overrides: Partial<ReadArticle> = {}): Promise<ExtractedArticle> {
  return extractArticle(articleOf(text, overrides), cleanedOf(text), await tools());
}

/** As `extractText`, before its parts become plain data: with every candidate and the evidence for each. */
export async function understandText(text: string, overrides: Partial<ReadArticle> = {}): Promise<UnderstoodArticle> {
  return understandArticle(articleOf(text, overrides), cleanedOf(text), await tools());
}

function tools(): Promise<ExtractionTools> {
  opened ??= openExtractionTools();
  return opened;
}

function cleanedOf(text: string): CleanedText {
  return { body: [...findParagraphs(text, [{ from: 0, to: text.length }])], boilerplate: [] };
}

function articleOf(text: string, overrides: Partial<ReadArticle>): ReadArticle {
  return {
    name: 'case.txt',
    location: '/cases/case.txt',
    url: null,
    title: null,
    byline: null,
    outletName: null,
    language: 'en',
    publishedAt: '2024-05-16',
    text,
    sha256: sha256(text),
    encoding: 'utf-8',
    ...overrides,
  };
}
