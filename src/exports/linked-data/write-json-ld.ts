import { type GraphView } from '../../store/graph-view.ts';

import { CONTEXT, toJson } from './context.ts';
import { linkedNodes } from './linked-nodes.ts';

/** The graph as one JSON-LD 1.1 document, a node object or named graph on each line. */
export async function* writeJsonLd(view: GraphView): AsyncGenerator<string> {
  yield `{"@context":${JSON.stringify(CONTEXT)},"@graph":[`;
  let separator = '\n';
  for await (const node of linkedNodes(view)) {
    yield `${separator}${toJson(node)}`;
    separator = ',\n';
  }
  yield '\n]}\n';
}
