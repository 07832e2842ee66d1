import { CodePointIndex } from '../../src/util/code-point-index.ts';
import { sha256 } from '../../src/util/hash.ts';

import { type Article } from '../../src/model/article.ts';
import { identifier } from '../../src/model/identifier.ts';
import { type Span } from '../../src/model/span.ts';

/** Where words stand in an article, in code points; they must occur exactly once. */
export function spanOf(article: Article, words: string): Span {
  const from = article.text.indexOf(words);
  if (from < 0 || article.text.includes(words, from + 1)) throw new Error(`not exactly once: ${words}`);
  return new CodePointIndex(article.text).toSpan({ from, to: from + words.length });
}

/** The paragraph of an article that holds some words. */
export function paragraphAround(article: Article, words: string): Span {
  const from = article.text.indexOf(words);
  const start = article.text.lastIndexOf('\n', from) + 1;
  const end = article.text.indexOf('\n', from);
  return new CodePointIndex(article.text).toSpan({ from: start, to: end < 0 ? article.text.length : end });
}

function article(name: string, outletName: string, publishedAt: string, title: string, paragraphs: string[]): Article {
  const text = [title, ...paragraphs].join('\n\n');
  const url = `https://news.example/${name}`;
  const body = new CodePointIndex(text).toSpan({ from: title.length + 2, to: text.length });
  return {
    id: identifier('Article', url),
    name: url,
    locations: [`/data/${name}.txt`],
    url,
    title,
    byline: null,
    outletName,
    language: 'en',
    publishedAt,
    text,
    sha256: sha256(text),
    encoding: 'utf-8',
    body: [body],
    boilerplate: [{ start: 0, end: title.length, rule: 'headline' }],
  };
}

export const HARBOUR = article('harbour-1', 'Harbour Times', '2022-03-10T18:30:00.000Z', 'Hospital hit in Verrane', [
  'A shell struck the maternity wing of the hospital in Verrane 🚑 on Wednesday.',
  '“The wards were full of patients,” deputy mayor Ilan Orsk told Coast Radio.',
  'Foreign minister Mara Lavrova denied at the talks in Antalya that her army had “fired a single shell” at it.',
]);

export const WIRE = article('wire-7', 'Northern Wire', '2022-03-11', 'Who struck the wards?', [
  '“The wards were full of patients and nurses,” Orsk told reporters in Verrane.',
  'A rescue worker said that two people had died.',
  '“Nobody there was a patient,” Lavrova told the deputy mayor.',
]);

export const FERRY = article('ferry-3', 'Harbour Times', '2022-04-02', 'Ferry line to reopen', [
  'The ferry to Lund island will sail again in May, the Harbour Board said.',
]);
