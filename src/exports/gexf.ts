import { type GraphView } from '../store/graph-view.ts';

import { EDGE_ATTRIBUTES, edgeElements, NODE_ATTRIBUTES, nodeElements } from './graph-elements.ts';
import { XML_DECLARATION, type XmlContent, xmlElement } from './xml-element.ts';

/** The graph in GEXF 1.3 (https://gexf.net), as Gephi reads it. */
export async function* writeGexf(view: GraphView): AsyncGenerator<string> {
  yield `${XML_DECLARATION}<gexf xmlns="http://gexf.net/1.3" version="1.3">\n`;
  yield '<graph mode="static" defaultedgetype="directed">\n';
  yield declarations('node', NODE_ATTRIBUTES);
  yield declarations('edge', EDGE_ATTRIBUTES);
  yield '<nodes>\n';
  for await (const { id, label, attributes } of nodeElements(view)) {
    yield xmlElement('node', { '@id': id, '@label': label, attvalues: { attvalue: values(attributes) } });
  }
  yield '</nodes>\n<edges>\n';
  for await (const { id, from, to, label, attributes } of edgeElements(view)) {
    const ends = { '@id': id, '@source': from, '@target': to, '@label': label };
    yield xmlElement('edge', { ...ends, attvalues: { attvalue: values(attributes) } });
  }
  yield '</edges>\n</graph>\n</gexf>\n';
}

function declarations(of: 'node' | 'edge', attributes: Record<string, string>): string {
  const attribute = Object.entries(attributes).map(([name, type]) => ({ '@id': name, '@title': name, '@type': type }));
  return xmlElement('attributes', { '@class': of, attribute });
}

function values(attributes: Record<string, string | number>): XmlContent[] {
  return Object.entries(attributes).map(([name, value]) => ({ '@for': name, '@value': value }));
}
