import jsonld from 'jsonld';

import { type GraphView } from '../../store/graph-view.ts';

import { CONTEXT, type LinkedNode, toJson } from './context.ts';
import { linkedNodes } from './linked-nodes.ts';

/** Node objects that are turned into quads together: the context is read once for them. */
const BATCH = 100;

/** The same as the JSON-LD, as N-Quads: one statement of RDF on each line, in the graph of the article that says it. */
export async function* writeNQuads(view: GraphView): AsyncGenerator<string> {
  let batch: LinkedNode[] = [];
  for await (const node of linkedNodes(view)) {
    batch.push(node);
    if (batch.length < BATCH) continue;
    yield await quadsOf(batch);
    batch = [];
  }
  if (batch.length > 0) yield await quadsOf(batch);
}

async function quadsOf(nodes: LinkedNode[]): Promise<string> {
  const document = JSON.parse(toJson({ '@context': CONTEXT, '@graph': nodes })) as jsonld.JsonLdDocument;
  // Every word is in the context at hand: a document that asked for another is a mistake, and nothing is fetched.
  const documentLoader = (url: string) => Promise.reject(new Error(`a context is asked for: ${url}`));
  return String(await jsonld.toRDF(document, { format: 'application/n-quads', documentLoader }));
}
