import { type GraphStore } from '../../src/store/graph-store.ts';
import { newsroomChange } from '../store/conformance/newsroom.ts';
import { numberedArticleChange } from '../store/conformance/numbered-article.ts';

import { ingest } from '../../src/pipeline/ingest.ts';
import { removeArticles } from '../../src/pipeline/remove.ts';
import { type PipelineTools } from '../../src/pipeline/tools.ts';

import { generatedNewsroom } from '../e2e/generated-newsroom.ts';
import { sampleChange } from '../support/graph-samples.ts';
import { writeFiles } from '../support/write-files.ts';

/** One way in which the product writes into a graph. */
export interface WritePath {
  name: string;
  /** What has to be in the graph before; by default nothing. */
  prepare?: (store: GraphStore) => Promise<unknown>;
  write(store: GraphStore): Promise<unknown>;
}

/** All ways; those that ingest read made-up news. @param folder where files may be written */
export function writePaths(tools: PipelineTools, folder: string): WritePath[] {
  // Both versions lie in the same files, so that the second supersedes the first.
  const ingestNews = (change: (text: string) => string) => async (store: GraphStore) => {
    const texts = Object.entries(generatedNewsroom(4)).map(([name, text]) => [name, change(text)] as const);
    writeFiles(folder, Object.fromEntries(texts));
    const summary = await ingest([folder], { store, tools, startedAt: '2026-01-01T00:00:00Z' });
    if (summary.ingested + summary.superseded !== texts.length) throw new Error(JSON.stringify(summary));
  };
  const first = ingestNews((text) => text);
  const second = ingestNews((text) => text.replace('until the storm had passed', 'for a week'));
  const records = newsroomChange().records.map((record) => ({ ...record, blocks: ['another block'] }));
  return [
    { name: 'ingest new articles', write: first },
    { name: 'ingest changed articles', prepare: first, write: second },
    { name: 'remove articles', prepare: first, write: (store) => removeArticles(['report-001.txt'], store) },
    { name: 'apply', write: ({ writer }) => writer.apply(numberedArticleChange(0)) },
    {
      name: 'apply to a revision',
      write: async ({ writer }) => writer.applyTo(await writer.revision(), newsroomChange()),
    },
    {
      name: 'put resolution records',
      prepare: ({ writer }) => writer.apply(newsroomChange()),
      write: ({ writer }) => writer.apply(sampleChange({ records })),
    },
  ];
}
