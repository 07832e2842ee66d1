import { describe, expect, it } from '@jest/globals';

import { type Filter } from '../../../src/store/graph-view.ts';

import {
  relationship,
  sampleArticle,
  sampleChange,
  sampleEvent,
  sampleMention,
  sampleOrganization,
  samplePerson,
  sampleStatement,
  sampleUtterance,
  write,
} from '../../support/graph-samples.ts';
import { type StoreOfTest } from './describe-store-conformance.ts';
import { newsroom, newsroomChange } from './newsroom.ts';

/** Texts that would do harm where one of them became part of a statement or of a full-text query. */
const HOSTILE: [name: string, text: string][] = [
  ['a closing quotation mark in Cypher', "x'}) DETACH DELETE n //"],
  ['a closing double quotation mark', 'x"}) DETACH DELETE n //'],
  ['back-ticks', '`x`) DETACH DELETE n //'],
  ['an escaped back-tick', '\\u0060x\\u0060) DETACH DELETE n //'],
  ['an escaped quotation mark', 'x\\u0027}) DETACH DELETE n //'],
  ['a line comment', 'x // y'],
  ['a block comment', 'x /* y */ z'],
  ['a parameter', '$ids $rows $query'],
  ['a property of the row', 'q.values[0] row.id'],
  ['a second statement', "x'; MATCH (n) DETACH DELETE n; //"],
  ['a file to load', "x' LOAD CSV FROM 'file:///etc/passwd' AS l RETURN l //"],
  ['a procedure', 'x`) CALL db.labels() YIELD label //'],
  ['SQL', `x'; DROP TABLE "Person"; --`],
  ['a quoted name of SQL', 'x" OR "1"="1'],
  ['an escape at the end', 'x\\'],
  ['fields of Lucene', 'searchLabel:Person names:x text:y'],
  ['operators of Lucene', 'x AND NOT y OR +z -w && || !'],
  ['brackets of Lucene', '(x [a TO z] {a TO z}'],
  ['wildcards of Lucene', 'x* y? z~2 "x y"~5 /re.*gexp/ w^9'],
  ['everything of Lucene', '*:*'],
];

/** What a text can be in a graph, all at once. */
function changeWith(text: string) {
  const article = sampleArticle('hostile', {
    text: `${text} said so.`,
    name: text,
    title: text,
    byline: text,
    outletName: text,
    url: text,
    locations: [text],
  });
  const person = samplePerson('hostile', {
    name: text,
    aliases: [text],
    gazetteerKey: text,
    mentionCount: 1,
    statementCount: 1,
  });
  const organization = sampleOrganization('hostile', { name: text, aliases: [text] });
  const event = sampleEvent('hostile', { name: text, aliases: [text], statementCount: 1 });
  const words = { start: 0, end: [...text].length };
  const statement = sampleStatement('hostile', article, {
    speakerId: person.id,
    speakerLabel: 'Person',
    speakerName: text,
    content: [words],
    method: text,
    rules: [text],
    speakerCandidates: [{ id: person.id, name: text, score: 1, reason: text }],
  });
  const utterance = sampleUtterance('hostile', { text, speakerName: text });
  const mention = sampleMention(article, words, { label: 'Person', id: person.id });
  const nodes = [
    write('Article', article),
    write('Person', person),
    write('Organization', organization),
    write('Event', event),
    write('Statement', statement),
    write('Utterance', utterance),
    write('Mention', mention),
  ] as const;
  const [anArticle, aPerson, anOrganization, anEvent, aStatement, anUtterance, aMention] = nodes;
  const here = { articleId: article.id };
  const scored = { ...here, properties: { score: 1, method: text } };
  const relationships = [
    relationship('PUBLISHED_BY', anArticle, anOrganization, here),
    relationship('MADE', aPerson, aStatement, { ...here, properties: { confidence: 1, method: text, rank: 1 } }),
    relationship('REPORTED_IN', aStatement, anArticle, here),
    relationship('OCCURRENCE_OF', aStatement, anUtterance, scored),
    relationship('ABOUT', aStatement, anEvent, scored),
    relationship('IN', aMention, anArticle, here),
    relationship('REFERS_TO', aMention, aPerson, scored),
    relationship('HOLDS_ROLE', aPerson, anOrganization, {
      ...here,
      properties: { title: text, since: null, until: null },
    }),
  ];
  const records = [
    {
      id: `${article.id}#${text}`,
      kind: 'ENTITY' as const,
      articleId: article.id,
      blocks: [text],
      data: { [text]: text },
    },
  ];
  return sampleChange({ nodes: [...nodes], relationships, records });
}

export function describeInjection(store: StoreOfTest): void {
  describe('texts that look like a query language are data', () => {
    it.each(HOSTILE)('%s, in every field, filter, order, search, identifier and block', async (_, text) => {
      const bystander = newsroomChange();
      await store().writer.apply(bystander);
      const change = changeWith(text);
      await store().writer.apply(change);
      const { view, records } = store();
      for (const { label, node } of change.nodes)
        expect(await view.nodes(label, [node.id, text])).toEqual([node, null]);
      for (const one of change.relationships) {
        expect((await view.relationships(one.type, 'OUT', [one.from, text]))[0]).toContainEqual(one);
      }
      expect(await records.inBlocks('ENTITY', [text])).toEqual(change.records);

      const fold = { caseInsensitive: true };
      const filters: Filter[] = (['eq', 'contains', 'startsWith', 'endsWith'] as const).flatMap((op) => [
        { field: 'name', op, value: text },
        { field: 'name', op, value: text.toUpperCase(), ...fold },
      ]);
      filters.push({ field: 'name', op: 'in', value: [text] }, { field: 'id', op: 'eq', value: text });
      expect(await view.counts('Person', filters)).toEqual([...filters.slice(1).map(() => 1), 0]);
      const spoken: Filter = { relation: 'speaker', some: { field: 'name', op: 'eq', value: text } };
      expect(await view.counts('Statement', [spoken])).toEqual([1]);
      const orderBy = [{ field: 'name', direction: 'ASC' as const }];
      const [page] = await view.lists('Person', [{ filter: filters[0]!, orderBy }]);
      const after = page!.items[0]!.cursor;
      expect((await view.lists('Person', [{ orderBy, after: after, filter: filters[0]! }]))[0]!.items).toEqual([]);
      const hits = await view.search({ text, labels: ['Person'], first: 10 });
      const found = hits.items.map(({ node }) => node.id);
      expect(found).toEqual(/[\p{L}\p{N}]/u.test(text) ? [change.nodes[1]!.node.id] : []);

      await store().writer.apply(
        sampleChange({ removeNodes: [text], removeArticles: [text, change.nodes[0]!.node.id] }),
      );
      const { nodes, relationships } = await view.statistics();
      const left = Object.values(relationships).reduce((sum, count) => sum + count, 0);
      expect({ people: nodes.Person, left }).toEqual({ people: 1, left: bystander.relationships.length });
      expect(await view.nodes('Person', [newsroom().person.id])).toEqual([newsroom().person]);
    });

    const names = ['name` = 1 //', 'name" = 1 --', 'n.name', 'name\\u0060', '__proto__', ''];
    it.each(names)('%j is refused as the name of a field, an order and a relation', async (name) => {
      await store().writer.apply(newsroomChange());
      const refused = { code: 'BAD_USER_INPUT' };
      const field: Filter = { field: name, op: 'eq', value: 'x' };
      await expect(store().view.counts('Person', [field])).rejects.toMatchObject(refused);
      const related: Filter = { relation: name, some: { and: [] } };
      await expect(store().view.counts('Person', [related])).rejects.toMatchObject(refused);
      const orderBy = [{ field: name, direction: 'ASC' as const }];
      await expect(store().view.lists('Person', [{ orderBy }])).rejects.toMatchObject(refused);
    });
  });
}
