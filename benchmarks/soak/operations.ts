import { join } from 'node:path';

import { type ExampleQuery, loadExamples } from '../../src/graphql/examples/load-examples.ts';

import { madeUpReports } from './made-up-reports.ts';

/** One kind of request, as `soak.mjs` takes it: `$pick:a|b` stands for one of the texts, anew in every request. */
export interface SoakOperation {
  name: string;
  weight: number;
  query: string;
  variables: Record<string, unknown>;
}

const REPORTS = 200;
const INGEST = `mutation IngestReport($text: String!) {
  ingestArticle(input: { text: $text }) { article { id } userErrors { code message } }
}`;

/**
 * The example queries in equal parts, and reports that come in: 200 different ones again and again, so that after a while the
 * graph stays as large as it is.
 *
 * @param writes the share of requests that write, 0 to 1
 */
export async function soakOperations(writes: number): Promise<SoakOperation[]> {
  const examples: ExampleQuery[] = await loadExamples(join(import.meta.dirname, '../../src/graphql/examples'));
  const reads = examples.map(({ name, query }) => ({
    name,
    weight: (1 - writes) / examples.length,
    query,
    variables: {},
  }));
  const text = `$pick:${madeUpReports(REPORTS).join('|')}`;
  return [...reads, { name: 'ingestArticle', weight: writes, query: INGEST, variables: { text } }];
}
