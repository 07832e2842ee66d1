import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { decodeBytes } from '../../read/decode/decode-bytes.ts';

import { badInput } from '../input/input-files.ts';
import { type PredictedArticle } from '../predictions/predicted-article.ts';
import { readRecords } from '../predictions/read-predictions.ts';
import { type RecordGold } from '../records/gold-article.ts';
import { readAnnotatedRecords, SHARED_FILE } from './annotated-records.ts';
import { goldOfRecords } from './gold-of-records.ts';
import { type PolnearArticle, readPolnearGold } from './polnear-gold.ts';

/** Where an article's text lies and what it says. */
export interface GoldText {
  article: string;
  path: string;
  text: string;
}

/** What predictions are compared with. */
export type Gold =
  | { format: 'POLNEAR'; articles: PolnearArticle[]; texts: GoldText[] }
  | { format: 'RECORDS'; records: RecordGold; texts: GoldText[] };

const FORMS =
  'give PolNeAR’s folder (text/, attributions/), an annotation (shared.json and a file per article), or lines of ' +
  '`onrecord extract`';
const TEXT_FOLDER = 'text';

/**
 * Opens gold by what it looks like: a folder with `attributions/` is PolNeAR's, one with `shared.json` an annotation of
 * article records, one with `.jsonl` files or such a file itself holds article records.
 *
 * @param textFolder where the texts of article records are; default: what an annotation says, else `text/` beside the
 *   records, else their own folder
 * @throws OnRecordError `BAD_USER_INPUT` when it is none of these, is broken, or lacks a text
 */
export async function openGold(path: string, textFolder?: string): Promise<Gold> {
  const info = await stat(path).catch((cause: unknown) => badInput(path, 'there is no such gold', FORMS, cause));
  if (!info.isDirectory()) return recordGold(await readRecords(path), textFolder ?? (await textsBeside(dirname(path))));
  const names = new Set(await readdir(path));
  if (names.has('attributions')) return polnearGold(path);
  if (names.has(SHARED_FILE)) {
    const { gold, texts } = await readAnnotatedRecords(path);
    return withTexts(gold, textFolder ?? texts);
  }
  const files = [...names].filter((name) => name.endsWith('.jsonl')).sort();
  if (files.length === 0) badInput(path, 'this folder holds no gold', FORMS);
  const records = await Promise.all(files.map((file) => readRecords(join(path, file))));
  return recordGold(records.flat(), textFolder ?? (await textsBeside(path)));
}

async function polnearGold(folder: string): Promise<Gold> {
  const articles = await readPolnearGold(folder);
  const texts = articles.map(({ article, text, textPath }) => ({ article, text, path: textPath }));
  return { format: 'POLNEAR', articles, texts };
}

function recordGold(records: readonly PredictedArticle[], textFolder: string): Promise<Gold> {
  return withTexts(goldOfRecords(records), textFolder);
}

async function withTexts(records: RecordGold, folder: string): Promise<Gold> {
  const texts: GoldText[] = [];
  for (const { article } of records.articles) {
    const path = join(folder, article);
    const bytes = await readFile(path).catch((cause: unknown) =>
      badInput(path, 'the text of a gold article is missing', 'say with --texts where the texts are', cause),
    );
    texts.push({ article, path, text: decodeBytes(bytes, path).text });
  }
  return { format: 'RECORDS', records, texts };
}

async function textsBeside(folder: string): Promise<string> {
  const own = join(folder, TEXT_FOLDER);
  const info = await stat(own).catch(() => null);
  return info?.isDirectory() === true ? own : folder;
}
