import { type ExtractedArticle } from '../../model/extracted-article.ts';

import { type ReadArticle } from '../../read/read-article.ts';

import { type ExtractionTools } from '../../extract/extract-article.ts';

import { type PortableFailure, toPortable } from '../threads/portable-failure.ts';
import { cleanAndExtract } from './clean-and-extract.ts';
import { openExtractionTools } from './extraction-tools.ts';
import { type ReaderIdentity } from './extractor.ts';

/** What a worker answers. A failure is an answer too, so that a promise that rejects means that the worker has died. */
export type Answer<T> = { value: T } | { failure: PortableFailure };

/** The names and types of what may be asked of a worker. */
export interface WorkerTasks {
  identify(): Promise<Answer<ReaderIdentity>>;
  extract(article: ReadArticle): Promise<Answer<ExtractedArticle>>;
}

let opening: Promise<ExtractionTools> | null = null;

/** This thread's own tools, loaded when they are first needed. */
function tools(): Promise<ExtractionTools> {
  opening ??= openExtractionTools();
  return opening;
}

/** Which reader this worker reads with. */
export async function identify(): Promise<Answer<ReaderIdentity>> {
  return answer(async () => {
    const { name, sha256 } = (await tools()).reader;
    return { name, sha256 };
  });
}

/** What one article says. */
export async function extract(article: ReadArticle): Promise<Answer<ExtractedArticle>> {
  return answer(async () => cleanAndExtract(article, await tools()));
}

async function answer<T>(work: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { value: await work() };
  } catch (error) {
    return { failure: toPortable(error) };
  }
}
