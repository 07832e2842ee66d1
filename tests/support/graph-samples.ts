import { sha256 } from '../../src/util/hash.ts';

import { type Article } from '../../src/model/article.ts';
import { type RelationshipType } from '../../src/model/definition.ts';
import { type Event } from '../../src/model/event.ts';
import { identifier } from '../../src/model/identifier.ts';
import { type Mention } from '../../src/model/mention.ts';
import { type NodeLabel } from '../../src/model/node-label.ts';
import { type Organization } from '../../src/model/organization.ts';
import { type Person } from '../../src/model/person.ts';
import { type Place } from '../../src/model/place.ts';
import { type Relationship } from '../../src/model/relationship.ts';
import { type Run } from '../../src/model/run.ts';
import { type Span } from '../../src/model/span.ts';
import { type Statement } from '../../src/model/statement.ts';
import { type UnnamedSource } from '../../src/model/unnamed-source.ts';
import { type Utterance } from '../../src/model/utterance.ts';

import { type GraphChange, type NodeWrite } from '../../src/graph/graph-change.ts';

/**
 * Nodes, relationships and changes for tests: every builder gives a complete, valid value; `overrides` replaces fields.
 * Ids are of the `key`, so the same key always gives the same node.
 */

export function sampleArticle(key: string, overrides: Partial<Article> = {}): Article {
  const text = overrides.text ?? 'Mara Venn said the bridge would open on Friday.';
  return {
    id: identifier('Article', key),
    name: `${key}.txt`,
    locations: [`/news/${key}.txt`],
    url: null,
    title: null,
    byline: null,
    outletName: null,
    language: 'en',
    publishedAt: '2022-03-10',
    text,
    sha256: sha256(text),
    encoding: 'utf-8',
    body: [{ start: 0, end: [...text].length }],
    boilerplate: [],
    ...overrides,
  };
}

/** A statement of an article: `content` spans over its text, by default all of it. */
export function sampleStatement(key: string, article: Article, overrides: Partial<Statement> = {}): Statement {
  const characters = [...article.text];
  const content: Span[] = overrides.content ?? [{ start: 0, end: characters.length }];
  return {
    id: identifier('Statement', key),
    articleId: article.id,
    kind: 'INDIRECT',
    text: content.map(({ start, end }) => characters.slice(start, end).join('')).join(' … '),
    content,
    cue: [],
    source: [],
    context: { start: 0, end: characters.length },
    speakerId: null,
    speakerLabel: null,
    speakerName: null,
    saidAt: '2022-03-10',
    confidence: 0.9,
    method: 'attribution-tagger@1',
    rules: [],
    speakerCandidates: [],
    ...overrides,
  };
}

/** The utterance of one statement. */
export function sampleUtterance(key: string, overrides: Partial<Utterance> = {}): Utterance {
  return {
    id: identifier('Utterance', key),
    text: 'The bridge would open on Friday.',
    speakerId: null,
    speakerLabel: null,
    speakerName: null,
    saidAt: null,
    occurrenceCount: 1,
    independentSourceCount: 1,
    ...overrides,
  };
}

export function samplePerson(name: string, overrides: Partial<Person> = {}): Person {
  return {
    id: identifier('Person', name),
    name,
    aliases: [],
    gazetteerKey: null,
    mentionCount: 0,
    statementCount: 0,
    ...overrides,
  };
}

export function sampleOrganization(name: string, overrides: Partial<Organization> = {}): Organization {
  return {
    id: identifier('Organization', name),
    name,
    aliases: [],
    kind: 'OTHER',
    gazetteerKey: null,
    mentionCount: 0,
    statementCount: 0,
    ...overrides,
  };
}

export function samplePlace(name: string, overrides: Partial<Place> = {}): Place {
  return {
    id: identifier('Place', name),
    name,
    aliases: [],
    kind: 'CITY',
    gazetteerKey: null,
    mentionCount: 0,
    ...overrides,
  };
}

export function sampleEvent(name: string, overrides: Partial<Event> = {}): Event {
  return {
    id: identifier('Event', name),
    type: 'MEETING',
    name,
    aliases: [],
    date: '2022-03-10',
    endDate: null,
    status: 'OCCURRED',
    mentionCount: 0,
    statementCount: 0,
    ...overrides,
  };
}

export function sampleUnnamedSource(
  name: string,
  article: Article,
  overrides: Partial<UnnamedSource> = {},
): UnnamedSource {
  return {
    id: identifier('UnnamedSource', article.id, name),
    articleId: article.id,
    name,
    aliases: [],
    isPlural: false,
    mentionCount: 0,
    statementCount: 0,
    ...overrides,
  };
}

/** A mention of the words at a span of an article. */
export function sampleMention(
  article: Article,
  span: Span,
  entity: { label: Mention['refersToLabel']; id: string },
  overrides: Partial<Mention> = {},
): Mention {
  return {
    id: identifier('Mention', article.id, span.start, span.end, entity.label),
    articleId: article.id,
    ...span,
    text: [...article.text].slice(span.start, span.end).join(''),
    form: 'NAME',
    refersToId: entity.id,
    refersToLabel: entity.label,
    ...overrides,
  };
}

export function sampleRun(key: string, overrides: Partial<Run> = {}): Run {
  return {
    id: identifier('Run', key),
    startedAt: '2022-03-11T08:00:00Z',
    softwareVersion: '0.1.0',
    reader: 'attribution-tagger@1',
    readerSha256: sha256(key),
    ...overrides,
  };
}

export function write<L extends NodeLabel>(label: L, node: Extract<NodeWrite, { label: L }>['node']): NodeWrite {
  return { label, node } as unknown as NodeWrite;
}

/** A relationship between two nodes as they are written. */
export function relationship(
  type: RelationshipType,
  from: NodeWrite,
  to: NodeWrite,
  options: { articleId?: string | null; properties?: Relationship['properties'] } = {},
): Relationship {
  return {
    type,
    fromLabel: from.label,
    from: from.node.id,
    toLabel: to.label,
    to: to.node.id,
    articleId: options.articleId ?? null,
    properties: options.properties ?? {},
  };
}

/** A change with nothing in it but what is given. */
export function sampleChange(parts: Partial<GraphChange> = {}): GraphChange {
  return {
    removeArticles: [],
    removeNodes: [],
    clearRelationships: [],
    nodes: [],
    relationships: [],
    records: [],
    ...parts,
  };
}
