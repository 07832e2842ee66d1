import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

import { badInput, readInput } from '../input/input-files.ts';
import { type AnnotatedArticle, readBratAnnotation } from './brat-annotation.ts';

/** One article of PolNeAR with what its first annotator made of it. */
export interface PolnearArticle extends AnnotatedArticle {
  /** The text's name without its extension. */
  article: string;
  text: string;
  textPath: string;
}

const ANNOTATION = /^(.+)_([^_]+)\.ann$/;

/**
 * Reads one part of PolNeAR: `text/<article>.txt` and `attributions/<article>_<annotator>.ann`. Where an article has
 * several annotators, the alphabetically first is gold, as `../shared/evaluation/score.py` has it.
 *
 * @returns the annotated articles by name
 * @throws OnRecordError `BAD_USER_INPUT` when there is no annotation, or an annotated text is missing
 */
export async function readPolnearGold(folder: string): Promise<PolnearArticle[]> {
  const fileOf = new Map<string, string>();
  for (const file of (await readdir(join(folder, 'attributions'))).sort()) {
    const article = ANNOTATION.exec(file)?.[1];
    if (article !== undefined && !fileOf.has(article)) fileOf.set(article, file);
  }
  if (fileOf.size === 0) {
    badInput(join(folder, 'attributions'), 'there are no annotations', 'it should hold <article>_<annotator>.ann');
  }
  const articles: PolnearArticle[] = [];
  for (const [article, file] of [...fileOf].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const textPath = join(folder, 'text', `${article}.txt`);
    const annotated = readBratAnnotation(await readInput(join(folder, 'attributions', file)));
    articles.push({ article, textPath, text: await readInput(textPath), ...annotated });
  }
  return articles;
}
