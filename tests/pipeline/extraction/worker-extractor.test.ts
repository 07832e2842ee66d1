import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { type ReadArticle } from '../../../src/read/read-article.ts';

import { openExtractionTools } from '../../../src/pipeline/extraction/extraction-tools.ts';
import { InProcessExtractor } from '../../../src/pipeline/extraction/in-process-extractor.ts';
import { WorkerExtractor } from '../../../src/pipeline/extraction/worker-extractor.ts';

import { readArticleOf } from '../../support/marked-article.ts';

const named = (name: string, text: string): ReadArticle => readArticleOf(text, { name, location: `/news/${name}` });

const ARTICLES: ReadArticle[] = Array.from({ length: 7 }, (_, n) =>
  named(
    `storm-${n}.txt`,
    `Mara Venn, the harbour master of Osk, said on Thursday that ${n + 2} boats would stay in port.\n\n` +
      `“Nobody sails before ${n + 1} o'clock,” Tolvo Rask told reporters. “We wait.”\n`,
  ),
);

/** Several megabytes of heap once it is taken apart into words. */
const LONG = named('long.txt', 'Mara Venn said that it rained in Osk. '.repeat(25_000));

describe('two workers', () => {
  let workers: WorkerExtractor;
  let inProcess: InProcessExtractor;

  beforeAll(async () => {
    inProcess = new InProcessExtractor(await openExtractionTools());
    workers = await WorkerExtractor.open(2);
  }, 180_000);

  afterAll(() => Promise.all([workers.close(), inProcess.close()]));

  it('know their reader', () => {
    expect(workers.reader).toEqual(inProcess.reader);
    expect(workers.concurrency).toBe(2);
  });

  it('give for each article what this thread gives', async () => {
    const both = [workers, inProcess].map((extractor) =>
      Promise.all(ARTICLES.map((article) => extractor.extract(article))),
    );
    const [theirs, ours] = await Promise.all(both);
    expect(theirs).toEqual(ours);
    expect(theirs!.map(({ article }) => article.name)).toEqual(ARTICLES.map(({ name }) => name));
    expect(theirs!.flatMap(({ statements }) => statements).length).toBeGreaterThan(ARTICLES.length);
  }, 180_000);
});

describe('a worker that runs out of memory', () => {
  it('fails its article with a code, and the other articles are read', async () => {
    const workers = await WorkerExtractor.open(2, 80);
    const [before, after] = [ARTICLES.slice(0, 3), ARTICLES.slice(3)];
    const asked = [...before, LONG, ...after].map((article) => workers.extract(article));
    const answers = await Promise.allSettled(asked);
    await workers.close();
    const failed = answers.filter(({ status }) => status === 'rejected');
    expect(failed).toHaveLength(1);
    expect(answers[before.length]).toMatchObject({
      reason: {
        code: 'EXTRACTION_FAILED',
        where: LONG.location,
        message: 'the worker that read it ended: it ran out of memory',
      },
    });
  }, 300_000);
});

describe('closing', () => {
  it('gives up what is still to be extracted', async () => {
    const workers = await WorkerExtractor.open(1);
    const asked = ARTICLES.map((article) => workers.extract(article));
    const answers = Promise.allSettled(asked);
    await workers.close();
    expect((await answers).at(-1)).toMatchObject({ status: 'rejected', reason: { code: 'EXTRACTION_FAILED' } });
  }, 180_000);
});
