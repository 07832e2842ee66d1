import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

import { sha256 } from '../../util/hash.ts';

import { OnRecordError } from '../../errors/onrecord-error.ts';

import { decodeBytes } from '../decode/decode-bytes.ts';
import { languageOfText } from '../detect-language.ts';
import { type ReadArticle } from '../read-article.ts';
import { type ReadResult } from '../read-problem.ts';
import { dateOfValue } from '../text/find-date.ts';
import { isProse } from '../text/paragraph-shape.ts';
import { declaredCharset } from './declared-charset.ts';
import { elementText } from './element-text.ts';
import { isNestedTooDeep } from './is-nested-too-deep.ts';
import { readPageMetadata, withoutSiteName } from './page-metadata.ts';

/** A page with more elements than this is no article; Readability's time grows faster than the page. */
const MOST_ELEMENTS = 50_000;

type PageDocument = ConstructorParameters<typeof Readability>[0];

/**
 * The article of an HTML page: its readable text, paragraph by paragraph, with what the page states about it.
 *
 * @param charset the encoding that came with the page; else the page's own declaration counts
 * @param source where it was read; its `url` counts when the page names none
 * @throws OnRecordError `HTML_WITHOUT_ARTICLE`; those of `decodeBytes`
 */
export function htmlArticle(
  bytes: Uint8Array,
  source: Pick<ReadArticle, 'name' | 'location' | 'url'>,
  charset: string | null = null,
): ReadResult {
  const { text: html, encoding } = decodeBytes(bytes, source.location, charset ?? declaredCharset(bytes));
  const { document } = parseHTML(html);
  if (document.documentElement === null || isNestedTooDeep(document.documentElement))
    throw withoutArticle(source.location);
  const metadata = readPageMetadata(document);
  const readable = readArticle(document, source.location);
  const text = elementText(parseHTML(`<html><body>${readable.content}</body></html>`).document.body);
  if (!text.split('\n\n').some(isProse)) throw withoutArticle(source.location);
  const url = metadata.url ?? source.url;
  const outletName = metadata.outletName ?? (readable.siteName || null);
  return {
    kind: 'ARTICLE',
    name: source.url === null ? source.name : (url ?? source.name),
    location: source.location,
    url,
    title: metadata.title ?? withoutSiteName(readable.title || null, outletName),
    byline: metadata.byline ?? (readable.byline || null),
    outletName,
    language: languageOfText(metadata.language, text),
    publishedAt: metadata.publishedAt ?? dateOfValue(readable.publishedTime),
    text,
    sha256: sha256(bytes),
    encoding,
  };
}

function readArticle(document: PageDocument, where: string): NonNullable<ReturnType<Readability['parse']>> {
  let article: ReturnType<Readability['parse']>;
  try {
    article = new Readability(document, { maxElemsToParse: MOST_ELEMENTS }).parse();
  } catch (error) {
    throw withoutArticle(where, error);
  }
  if (article === null) throw withoutArticle(where);
  return article;
}

function withoutArticle(where: string, cause?: unknown): OnRecordError {
  return new OnRecordError('HTML_WITHOUT_ARTICLE', 'the page holds no article that can be found', {
    where,
    hint: 'give the page of one article, or its text',
    cause,
  });
}
