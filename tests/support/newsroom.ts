import { type Article } from '../../src/model/article.ts';
import { type RelationshipType } from '../../src/model/definition.ts';
import { identifier, labelOfIdentifier } from '../../src/model/identifier.ts';
import { type Mention } from '../../src/model/mention.ts';
import { type Relationship } from '../../src/model/relationship.ts';
import { type Statement } from '../../src/model/statement.ts';
import { type Utterance } from '../../src/model/utterance.ts';

import { type GraphChange, type NodeWrite } from '../../src/graph/graph-change.ts';

import { FERRY, HARBOUR, spanOf, WIRE } from './newsroom-articles.ts';
import { IDS } from './newsroom-ids.ts';
import { STATEMENTS } from './newsroom-statements.ts';

const COUNTS = { mentionCount: 0, statementCount: 0 };

function entity(id: string, name: string, extra: object): NodeWrite {
  const node: object = { id, name, aliases: [], ...COUNTS, ...extra };
  return { label: labelOfIdentifier(id)!, node } as NodeWrite;
}

const person = (id: string, name: string, aliases: string[] = []) => entity(id, name, { aliases, gazetteerKey: null });
const organization = (id: string, name: string, kind: string) => entity(id, name, { kind, gazetteerKey: null });
const place = (id: string, name: string, kind: string) => {
  const { statementCount: _, ...counts } = COUNTS;
  return { label: 'Place', node: { id, name, aliases: [], kind, gazetteerKey: null, ...counts } } as NodeWrite;
};
const event = (id: string, type: string, name: string, date: string, status = 'OCCURRED') =>
  entity(id, name, { type, date, endDate: null, status });

function utterance(id: string, occurrences: Statement[], independentSourceCount: number): NodeWrite {
  const [first] = occurrences as [Statement];
  const node: Utterance = {
    id,
    text: occurrences.at(-1)!.text,
    speakerId: first.speakerId,
    speakerLabel: first.speakerLabel,
    speakerName: first.speakerName,
    saidAt: first.saidAt,
    occurrenceCount: occurrences.length,
    independentSourceCount,
  };
  return { label: 'Utterance', node };
}

function link(type: RelationshipType, from: string, to: string, articleId: string | null = null, properties = {}) {
  const [fromLabel, toLabel] = [labelOfIdentifier(from)!, labelOfIdentifier(to)!];
  return { type, fromLabel, from, toLabel, to, articleId, properties } as Relationship;
}

const RULE = { method: 'sample' };

function statementLinks(statement: Statement, utteranceId: string, about: string[]): Relationship[] {
  const { id, articleId, speakerId, confidence } = statement;
  return [
    link('MADE', speakerId!, id, articleId, { confidence, rank: 1, ...RULE }),
    link('REPORTED_IN', id, articleId, articleId),
    link('OCCURRENCE_OF', id, utteranceId, articleId, { score: 1, ...RULE }),
    ...about.map((topic, i) => link('ABOUT', id, topic, articleId, { score: 0.9 - i / 10, ...RULE })),
  ];
}

function mention(
  article: Article,
  words: string,
  refersToId: string,
  form: Mention['form'],
): [NodeWrite, Relationship[]] {
  const span = spanOf(article, words);
  const refersToLabel = labelOfIdentifier(refersToId) as Mention['refersToLabel'];
  const id = identifier('Mention', article.id, span.start, span.end, refersToLabel);
  const node: Mention = { id, articleId: article.id, ...span, text: words, form, refersToId, refersToLabel };
  const links = [
    link('IN', id, article.id, article.id),
    link('REFERS_TO', id, refersToId, article.id, { score: 0.9, ...RULE }),
  ];
  return [{ label: 'Mention', node }, links];
}

const { full, denial, fuller, deaths, nobody, ferry } = STATEMENTS;
const MENTIONS = [
  mention(HARBOUR, 'Ilan Orsk', IDS.orsk, 'NAME'),
  mention(HARBOUR, 'Mara Lavrova', IDS.lavrova, 'NAME'),
  mention(HARBOUR, 'A shell struck the maternity wing', IDS.attack, 'DESCRIPTION'),
  mention(WIRE, 'Orsk', IDS.orsk, 'NAME'),
  mention(WIRE, 'the deputy mayor', IDS.orsk, 'ROLE'),
  mention(WIRE, 'Lavrova', IDS.lavrova, 'NAME'),
];
/** Stored from the smaller identifier to the larger, as the model says. */
const DENIED = [fuller.id, nobody.id].sort() as [string, string];

const NODES: NodeWrite[] = [
  ...[HARBOUR, WIRE, FERRY].map((node) => ({ label: 'Article', node }) as NodeWrite),
  ...Object.values(STATEMENTS).map((node) => ({ label: 'Statement', node }) as NodeWrite),
  ...MENTIONS.map(([node]) => node),
  utterance(IDS.full, [full, fuller], 2),
  utterance(IDS.denial, [denial], 1),
  utterance(IDS.deaths, [deaths], 1),
  utterance(IDS.nobody, [nobody], 1),
  utterance(IDS.ferry, [ferry], 1),
  person(IDS.orsk, 'Ilan Orsk', ['Ylan Orsk']),
  person(IDS.lavrova, 'Mara Lavrova'),
  entity(IDS.rescuer, 'a rescue worker', { articleId: WIRE.id, isPlural: false }),
  organization(IDS.harbourTimes, 'Harbour Times', 'OUTLET'),
  organization(IDS.northernWire, 'Northern Wire', 'OUTLET'),
  organization(IDS.coastRadio, 'Coast Radio', 'OUTLET'),
  organization(IDS.ministry, 'Foreign Ministry', 'GOVERNMENT'),
  organization(IDS.board, 'Harbour Board', 'COMPANY'),
  place(IDS.verrane, 'Verrane', 'CITY'),
  place(IDS.coast, 'Coast Region', 'REGION'),
  event(IDS.attack, 'ATTACK', 'Shelling of the hospital in Verrane', '2022-03-09'),
  event(IDS.siege, 'CONFLICT', 'Siege of Verrane', '2022-02-28', 'ONGOING'),
  event(IDS.talks, 'MEETING', 'Talks in Antalya', '2022-03-10'),
  {
    label: 'Run',
    node: {
      id: IDS.run,
      startedAt: '2022-03-12T08:00:00.000Z',
      softwareVersion: '0.1.0',
      reader: 'sample@1',
      readerSha256: 'f0',
    },
  },
];

const RELATIONSHIPS: Relationship[] = [
  ...MENTIONS.flatMap(([, links]) => links),
  ...statementLinks(full, IDS.full, [IDS.attack]),
  ...statementLinks(denial, IDS.denial, [IDS.attack, IDS.siege]),
  ...statementLinks(fuller, IDS.full, [IDS.attack]),
  ...statementLinks(deaths, IDS.deaths, [IDS.attack]),
  ...statementLinks(nobody, IDS.nobody, [IDS.attack]),
  ...statementLinks(ferry, IDS.ferry, []),
  link('VIA', full.id, IDS.coastRadio, HARBOUR.id, RULE),
  link('SAID_AT', denial.id, IDS.talks, HARBOUR.id, RULE),
  link('ADDRESSED_TO', nobody.id, IDS.orsk, WIRE.id, RULE),
  link('CONTRADICTS', ...DENIED, null, { status: 'CANDIDATE', score: 0.7, reason: 'A denial of the same claim' }),
  link('PUBLISHED_BY', HARBOUR.id, IDS.harbourTimes, HARBOUR.id),
  link('PUBLISHED_BY', FERRY.id, IDS.harbourTimes, FERRY.id),
  link('PUBLISHED_BY', WIRE.id, IDS.northernWire, WIRE.id),
  link('COVERS', HARBOUR.id, IDS.attack, HARBOUR.id, { mentionCount: 1 }),
  link('COVERS', WIRE.id, IDS.attack, WIRE.id, { mentionCount: 1 }),
  link('AT', IDS.attack, IDS.verrane, HARBOUR.id),
  link('PART_OF', IDS.attack, IDS.siege, HARBOUR.id),
  link('LOCATED_IN', IDS.verrane, IDS.coast),
  link('TOOK_PART_IN', IDS.lavrova, IDS.talks, HARBOUR.id),
  link('HOLDS_ROLE', IDS.lavrova, IDS.ministry, HARBOUR.id, {
    title: 'foreign minister',
    since: '2020-01-01',
    until: null,
  }),
  link('HOLDS_ROLE', IDS.orsk, IDS.verrane, HARBOUR.id, { title: 'deputy mayor', since: null, until: null }),
  link('AFFILIATED_WITH', IDS.rescuer, IDS.verrane, WIRE.id),
  ...[HARBOUR, WIRE, FERRY].map(({ id }) => link('EXTRACTED_BY', id, IDS.run, id)),
];

/** A small newsroom: two outlets, an attack, what was said about it, and one quite different story. */
export const NEWSROOM: GraphChange = {
  removeArticles: [],
  removeNodes: [],
  clearRelationships: [],
  nodes: NODES,
  relationships: RELATIONSHIPS,
  records: [],
};
