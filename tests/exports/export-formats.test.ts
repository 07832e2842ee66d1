import { Readable } from 'node:stream';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { JsonLdParser } from 'jsonld-streaming-parser';
import { Parser, type Quad } from 'n3';
import Papa from 'papaparse';

import { type GraphStore } from '../../src/store/graph-store.ts';

import { EXPORTERS, type ExportFormat } from '../../src/exports/export-formats.ts';

import { sampleArticle, sampleChange, samplePerson, sampleStatement, write } from '../support/graph-samples.ts';
import { newsroomStore } from '../support/graphql-newsroom.ts';
import { HARBOUR } from '../support/newsroom-articles.ts';
import { IDS } from '../support/newsroom-ids.ts';
import { STATEMENTS } from '../support/newsroom-statements.ts';

/** Text that would break out of a format that does not escape it: markup, quotes, lines, controls, emoji, a formula. */
const HOSTILE = '=HYPERLINK("http://x"),\r\n<b a=\'1\'>&amp;]]> \\ \u0001\u{1f691} “said” \ud800';
const hostile = samplePerson(HOSTILE);
const article = sampleArticle('hostile', { text: HOSTILE, title: '+1', outletName: '@outlet' });
const statement = sampleStatement('hostile', article, { text: HOSTILE });

let store: GraphStore;
beforeAll(async () => {
  store = await newsroomStore();
  await store.writer.apply(
    sampleChange({
      nodes: [write('Article', article), write('Statement', statement), write('Person', hostile)],
      relationships: [
        {
          type: 'REPORTED_IN',
          fromLabel: 'Statement',
          from: statement.id,
          toLabel: 'Article',
          to: article.id,
          articleId: article.id,
          properties: {},
        },
        {
          type: 'MADE',
          fromLabel: 'Person',
          from: hostile.id,
          toLabel: 'Statement',
          to: statement.id,
          articleId: article.id,
          properties: { confidence: 0.5, method: HOSTILE, rank: 1 },
        },
      ],
    }),
  );
});
afterAll(() => store.close());

async function exported(format: ExportFormat): Promise<string> {
  let text = '';
  for await (const piece of EXPORTERS[format].write(store.view)) text += piece;
  expect(text.endsWith('\n')).toBe(true);
  return text;
}

/** Fails on anything that is not well-formed. */
function parseXml(text: string): Element {
  const onError = (level: string, message: string) => {
    // The text itself has that character, in the place of those that XML cannot hold.
    if (!message.startsWith('Unicode replacement character')) throw new Error(`${level}: ${message}`);
  };
  return new DOMParser({ onError }).parseFromString(text, 'text/xml').documentElement!;
}

const all = (element: Element, name: string) => [...element.getElementsByTagName(name)];
const attribute = (element: Element, name: string) => element.getAttribute(name)!;

/** Mentions and runs stay out. */
async function drawnNodes(): Promise<number> {
  const { nodes } = await store.view.statistics();
  return Object.values(nodes).reduce((sum, count) => sum + count, 0) - nodes.Mention - nodes.Run;
}

describe.each([
  ['gexf', 'http://gexf.net/1.3', 'attvalue', 'for', 'attribute', 'id'],
  ['graphml', 'http://graphml.graphdrawing.org/xmlns', 'data', 'key', 'key', 'id'],
] as const)('%s, read by an XML parser', (format, namespace, valueName, valueKey, declarationName, declarationKey) => {
  let root: Element;
  beforeAll(async () => {
    root = parseXml(await exported(format));
  });

  it('has every node once, and edges between these nodes only', async () => {
    expect(root.namespaceURI).toBe(namespace);
    const ids = all(root, 'node').map((node) => attribute(node, 'id'));
    expect(ids).toHaveLength(await drawnNodes());
    expect(new Set(ids).size).toBe(ids.length);
    const edges = all(root, 'edge').map((edge) => [attribute(edge, 'source'), attribute(edge, 'target')] as const);
    expect(edges).toContainEqual([IDS.orsk, STATEMENTS.full.id]);
    expect(edges.flat().filter((id) => !ids.includes(id))).toEqual([]);
    const { relationships } = await store.view.statistics();
    const { IN: _in, REFERS_TO: _refers, EXTRACTED_BY: _by, ...drawn } = relationships;
    expect(edges).toHaveLength(Object.values(drawn).reduce((sum, count) => sum + count, 0));
  });

  it('declares every attribute that it uses', () => {
    const declared = all(root, declarationName).map((one) => attribute(one, declarationKey));
    const used = new Set(all(root, valueName).map((one) => attribute(one, valueKey)));
    expect([...used].filter((name) => !declared.includes(name))).toEqual([]);
    expect(used.size).toBeGreaterThan(5);
  });

  it('holds hostile text as text', () => {
    const node = all(root, 'node').find((one) => attribute(one, 'id') === hostile.id)!;
    const label = format === 'gexf' ? attribute(node, 'label') : all(node, 'data')[0]!.textContent!;
    // XML has no control characters and no lone surrogates.
    expect(label).toBe(HOSTILE.replace('\u0001', '\ufffd').replace(/\p{Surrogate}/gu, '\ufffd'));
  });
});

describe('csv, read by a CSV parser', () => {
  it('has a row for each statement, with what it says', async () => {
    const { data, errors } = Papa.parse<Record<string, string>>(await exported('csv'), {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    expect(data).toHaveLength(Object.keys(STATEMENTS).length + 1);
    const { full } = STATEMENTS;
    expect(data.find(({ id }) => id === full.id)).toEqual({
      id: full.id,
      speaker: 'Ilan Orsk',
      speakerType: 'Person',
      speakerId: IDS.orsk,
      kind: 'DIRECT',
      text: full.text,
      saidAt: '2022-03-10',
      about: 'Shelling of the hospital in Verrane',
      outlet: 'Harbour Times',
      article: HARBOUR.title,
      url: HARBOUR.url,
      publishedAt: HARBOUR.publishedAt,
      start: String(full.content[0]!.start),
      end: String(full.content[0]!.end),
      confidence: '0.95',
      method: 'sample@1',
    });
  });

  it('gives a spreadsheet no formula to run', async () => {
    const { data } = Papa.parse<string[]>(await exported('csv'), { skipEmptyLines: true });
    expect(data.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    const row = data.find(([id]) => id === statement.id)!;
    expect(row.filter((cell) => cell.startsWith("'")).sort()).toEqual([`'${HOSTILE}`, "'+1", "'@outlet"].sort());
  });
});

const canonical = ({ subject, predicate, object, graph }: Quad) =>
  JSON.stringify(
    [subject, predicate, object, graph].map((term) => [
      term.termType,
      term.value,
      'datatype' in term ? term.datatype.value : '',
    ]),
  );

describe('linked data, read by RDF parsers', () => {
  let quads: Quad[];
  beforeAll(async () => {
    quads = new Parser({ format: 'N-Quads' }).parse(await exported('n-quads'));
  });

  it('says the same as JSON-LD and as N-Quads', async () => {
    const fromJson: Quad[] = [];
    for await (const quad of Readable.from([await exported('json-ld')]).pipe(new JsonLdParser()))
      fromJson.push(quad as Quad);
    expect([...new Set(fromJson.map(canonical))].sort()).toEqual([...new Set(quads.map(canonical))].sort());
    expect(quads.length).toBeGreaterThan(200);
  });

  it('has a statement with speaker, article and characters, in the graph of its article', () => {
    const { full } = STATEMENTS;
    const iri = (id: string) => `urn:onrecord:${id}`;
    const graph = iri(HARBOUR.id);
    const of = (subject: string, predicate: string) =>
      quads
        .filter((quad) => quad.subject.value === subject && quad.predicate.value === predicate)
        .map(({ object, graph: { value } }) => [object.value, value]);
    expect(of(iri(full.id), 'https://schema.org/spokenByCharacter')).toEqual([[iri(IDS.orsk), graph]]);
    expect(of(iri(full.id), 'http://www.w3.org/ns/prov#wasDerivedFrom')).toEqual([[graph, graph]]);
    expect(of(iri(full.id), 'https://schema.org/about')).toEqual([[iri(IDS.attack), graph]]);
    const content = `${iri(full.id)}:content:0`;
    expect(of(`${content}:quote`, 'http://www.w3.org/ns/oa#exact')).toEqual([[full.text, graph]]);
    expect(of(`${content}:position`, 'http://www.w3.org/ns/oa#start')).toEqual([
      [String(full.content[0]!.start), graph],
    ]);
    expect(of(iri(IDS.orsk), 'https://schema.org/name')).toEqual([['Ilan Orsk', '']]);
  });

  it('names every node', () => {
    const terms = quads.flatMap(({ subject, object }) => [subject.termType, object.termType] as string[]);
    expect(terms).not.toContain('BlankNode');
  });
});
