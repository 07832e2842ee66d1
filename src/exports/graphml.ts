import { type GraphView } from '../store/graph-view.ts';

import { EDGE_ATTRIBUTES, edgeElements, NODE_ATTRIBUTES, nodeElements } from './graph-elements.ts';
import { XML_DECLARATION, type XmlContent, xmlElement } from './xml-element.ts';

/** What GraphML calls the types of attributes. */
const TYPES: Record<string, string> = { integer: 'int', double: 'double', string: 'string' };
const LABELLED = { label: 'string' } as const;

/** The graph in GraphML (http://graphml.graphdrawing.org), as NetworkX, yEd and igraph read it. */
export async function* writeGraphml(view: GraphView): AsyncGenerator<string> {
  yield `${XML_DECLARATION}<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n`;
  yield keys('node', { ...LABELLED, ...NODE_ATTRIBUTES });
  yield keys('edge', EDGE_ATTRIBUTES);
  yield '<graph id="onrecord" edgedefault="directed">\n';
  for await (const { id, label, attributes } of nodeElements(view)) {
    yield xmlElement('node', { '@id': id, data: values('node', { label, ...attributes }) });
  }
  for await (const { id, from, to, attributes } of edgeElements(view)) {
    yield xmlElement('edge', { '@id': `e${id}`, '@source': from, '@target': to, data: values('edge', attributes) });
  }
  yield '</graph>\n</graphml>\n';
}

function keys(of: 'node' | 'edge', attributes: Record<string, string>): string {
  return Object.entries(attributes)
    .map(([name, type]) =>
      xmlElement('key', { '@id': `${of}-${name}`, '@for': of, '@attr.name': name, '@attr.type': TYPES[type]! }),
    )
    .join('');
}

function values(of: 'node' | 'edge', attributes: Record<string, string | number>): XmlContent[] {
  return Object.entries(attributes).map(([name, value]) => ({ '@key': `${of}-${name}`, '#': value }));
}
