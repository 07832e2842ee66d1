import { type GraphView } from '../store/graph-view.ts';

import { articleRecords } from '../pipeline/records/article-records.ts';

export const EXPORT_FORMATS = ['jsonl', 'csv', 'gexf', 'graphml', 'json-ld', 'n-quads'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** How a graph is written in one format. */
interface Exporter {
  mediaType: string;
  /** Of a file that holds it, without the dot. */
  extension: string;
  /** Pieces of text that together are the whole; each ends with a line. */
  write: (view: GraphView) => AsyncIterable<string>;
}

/** Writers are loaded at first use: a command that prints records needs no RDF. */
export const EXPORTERS: Record<ExportFormat, Exporter> = {
  jsonl: { mediaType: 'application/jsonl', extension: 'jsonl', write: writeJsonLines },
  csv: {
    mediaType: 'text/csv',
    extension: 'csv',
    write: later(async () => (await import('./statements-csv.ts')).writeStatementsCsv),
  },
  gexf: {
    mediaType: 'application/gexf+xml',
    extension: 'gexf',
    write: later(async () => (await import('./gexf.ts')).writeGexf),
  },
  graphml: {
    mediaType: 'application/graphml+xml',
    extension: 'graphml',
    write: later(async () => (await import('./graphml.ts')).writeGraphml),
  },
  'json-ld': {
    mediaType: 'application/ld+json',
    extension: 'jsonld',
    write: later(async () => (await import('./linked-data/write-json-ld.ts')).writeJsonLd),
  },
  'n-quads': {
    mediaType: 'application/n-quads',
    extension: 'nq',
    write: later(async () => (await import('./linked-data/write-n-quads.ts')).writeNQuads),
  },
};

function later(load: () => Promise<Exporter['write']>): Exporter['write'] {
  return async function* (view) {
    yield* (await load())(view);
  };
}

async function* writeJsonLines(view: GraphView): AsyncIterable<string> {
  for await (const record of articleRecords(view)) yield `${JSON.stringify(record)}\n`;
}
