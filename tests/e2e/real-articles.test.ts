import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { type ArticleRecord } from '../../src/pipeline/records/article-record.ts';

import { evaluate } from '../../src/evaluate/evaluate.ts';

import { checksumOf, dataOf } from '../support/run-onrecord.ts';
import { type ServerProcess, startServerProcess } from '../support/running-server.ts';
import { sharedFolder } from '../support/shared-folder.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const WHO_SAID_WHAT = `query ($event: String!, $after: String) {
  whoSaidWhat(eventText: $event, first: 50, after: $after) {
    nodes {
      segments { role text start end }
      speaker { name ... on Person { roles { title organization { name } } } }
      article { name }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

interface Answer {
  whoSaidWhat: { nodes: Said[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}

interface Said {
  segments: { role: string; text: string; start: number; end: number }[];
  speaker: { name: string; roles?: { title: string; organization: { name: string } | null }[] } | null;
  article: { name: string };
}

/** All that was said about an event, however many pages the server makes of it. */
async function whoSaidWhat(server: ServerProcess, event: string): Promise<Said[]> {
  const said: Said[] = [];
  let after: string | null = null;
  do {
    const { nodes, pageInfo }: Answer['whoSaidWhat'] = (await server.ask<Answer>(WHO_SAID_WHAT, { event, after }))
      .whoSaidWhat;
    said.push(...nodes);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return said;
}

const shared = sharedFolder('seeds');

describe('../shared/seeds', () => {
  it('is there, or stderr says that the real articles were not read', () => {
    expect(shared === null || readdirSync(shared).length === 5).toBe(true);
  });
});

for (const seeds of shared === null ? [] : [shared])
  describe('the real articles', () => {
    const folder = temporaryFolder();
    const files = readdirSync(seeds).map((name) => join(seeds, name));
    const storeAt = (name: string): string => `sqlite:${join(folder, name)}`;
    const store = storeAt('graph.db');

    async function ingest(into: string, ...paths: string[]): Promise<Record<string, number>> {
      return JSON.parse(await dataOf(['ingest', ...paths, '--store', into, '--json'])) as Record<string, number>;
    }

    let summary: Record<string, number>;

    beforeAll(async () => {
      summary = await ingest(store, seeds);
    });

    it('are all ingested', () => {
      expect(summary).toMatchObject({ read: 5, ingested: 5, failed: 0 });
    });

    describe('give the same graph', () => {
      it('when they are ingested a second time', async () => {
        const before = await checksumOf(store);
        expect(await ingest(store, seeds)).toMatchObject({ read: 5, unchanged: 5, ingested: 0, superseded: 0 });
        expect(await checksumOf(store)).toBe(before);
      });

      it.each([
        ['one by one', [0, 1, 2, 3, 4]],
        ['one by one from the last', [4, 3, 2, 1, 0]],
        ['one by one in another order', [2, 0, 4, 1, 3]],
      ])('%s', async (name, order) => {
        const other = storeAt(`${name}.db`);
        for (const position of order) await ingest(other, files[position]!);
        expect(await checksumOf(other)).toBe(await checksumOf(store));
      });

      it('after one was removed and ingested again', async () => {
        const other = storeAt('removed.db');
        await ingest(other, seeds);
        await dataOf(['remove', '002_3cc1b8cbaa54f95a.txt', '--store', other]);
        expect(await checksumOf(other)).not.toBe(await checksumOf(store));
        await ingest(other, seeds);
        expect(await checksumOf(other)).toBe(await checksumOf(store));
      });

      it('when they lie in a second folder too', async () => {
        const copies = join(folder, 'copies');
        mkdirSync(copies);
        for (const file of files) copyFileSync(file, join(copies, file.split('/').at(-1)!));
        const other = storeAt('copies.db');
        await ingest(other, seeds);
        expect(await ingest(other, copies)).toMatchObject({ read: 5, duplicates: 5 });
        expect(await checksumOf(other)).toBe(await checksumOf(store));
      });
    });

    describe('export', () => {
      let records: ArticleRecord[];

      beforeAll(async () => {
        records = recordsIn(await dataOf(['export', '--format', 'jsonl', '--store', store]));
      });

      it('gives what extract gives', async () => {
        expect(recordsIn(await dataOf(['extract', seeds, '--format', 'jsonl']))).toEqual(records);
      });

      it.each(['Lavrov', 'Orlov', 'Guterres'])('knows one person %s', (surname) => {
        const people = records.flatMap(({ entities }) => entities.filter(({ type }) => type === 'PERSON'));
        const ids = people.filter(({ name, aliases }) => [name, ...aliases].some((form) => form.includes(surname)));
        expect(new Set(ids.map(({ id }) => id)).size).toBe(1);
      });

      it('gives each statement once where the body repeats', () => {
        const text = [...readFileSync(join(seeds, '002_3cc1b8cbaa54f95a.txt'), 'utf8')];
        const { statements } = records.find(({ article }) => article === '002_3cc1b8cbaa54f95a.txt')!;
        const contents = statements.map(({ content }) =>
          content.map(([start, end]) => text.slice(start, end).join('')).join(' … '),
        );
        expect(contents.length).toBeGreaterThan(10);
        expect(new Set(contents).size).toBe(contents.length);
      });

      it('agrees with the gold annotation', async () => {
        const predictions = join(folder, 'export.jsonl');
        writeFileSync(predictions, records.map((record) => JSON.stringify(record)).join('\n'));
        const gold = fileURLToPath(new URL('../../benchmarks/accuracy/newsroom/gold', import.meta.url));
        const { evaluation } = await evaluate({ gold, predictions });
        const { statements, people, outsideBody } = evaluation.records!;
        expect(statements.all.f1).toBeGreaterThanOrEqual(0.82);
        expect(statements.speakerRight.right / statements.speakerRight.of).toBeGreaterThanOrEqual(0.85);
        expect({ split: people.split, merged: people.merged, outsideBody }).toEqual({
          split: [],
          merged: [],
          outsideBody: 0,
        });
      });

      it('finds utterances that several articles report', () => {
        const articlesOf = new Map<string, Set<string>>();
        for (const { article, statements } of records) {
          for (const { utterance } of statements) {
            articlesOf.set(utterance!, (articlesOf.get(utterance!) ?? new Set()).add(article));
          }
        }
        expect([...articlesOf.values()].filter((articles) => articles.size > 1).length).toBeGreaterThanOrEqual(3);
      });
    });

    describe('over HTTP', () => {
      let server: ServerProcess;
      let nodes: Said[];

      beforeAll(async () => {
        server = await startServerProcess(['--store', store]);
        nodes = await whoSaidWhat(server, 'Mariupol hospital');
      });

      afterAll(() => server.stop());

      it('tell who said what about the attack on the hospital in Mariupol, from three articles or more', () => {
        const articles = new Set(nodes.map(({ article }) => article.name));
        expect(articles.size).toBeGreaterThanOrEqual(3);
      });

      it('among them Lavrov and Ukrainian officials', () => {
        const speakers = nodes.flatMap(({ speaker }) => (speaker === null ? [] : [speaker]));
        const isUkrainian = (speaker: (typeof speakers)[number]): boolean =>
          /Ukrain|Mariupol|Kyiv/.test(JSON.stringify([speaker.name, speaker.roles ?? []]));
        expect(speakers.map(({ name }) => name)).toContainEqual(expect.stringContaining('Lavrov'));
        expect(speakers.filter((speaker) => isUkrainian(speaker) && !speaker.name.includes('Lavrov'))).not.toEqual([]);
      });

      it('with segments that equal the raw text at their offsets', () => {
        const segments = nodes.flatMap(({ segments: pieces, article }) => {
          const raw = [...readFileSync(join(seeds, article.name), 'utf8')];
          return pieces.map(({ text, start, end }) => ({ text, raw: raw.slice(start, end).join('') }));
        });
        expect(segments.length).toBeGreaterThan(nodes.length);
        expect(segments.filter(({ text, raw }) => text !== raw)).toEqual([]);
      });
    });
  });

function recordsIn(jsonLines: string): ArticleRecord[] {
  return jsonLines
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as ArticleRecord);
}
