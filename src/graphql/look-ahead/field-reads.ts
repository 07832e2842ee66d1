import { type RelationshipType } from '../../model/definition.ts';
import { MENTIONABLE_LABELS } from '../../model/mention.ts';
import { type NodeLabel, SPEAKER_LABELS, TOPIC_LABELS } from '../../model/node-label.ts';

import { type ListSelection, type SelectedLinks, type SelectedList } from '../../store/selection.ts';

import { firstTopics } from '../statement/topics-of.ts';

/** Where, below a field, nodes are asked for: the names of the fields on the way. */
export type Way = readonly string[];

const ITSELF: readonly Way[] = [[]];
/** The nodes of a connection. */
export const ITEMS: readonly Way[] = [['nodes'], ['edges', 'node']];

/** Relationships at a node, and the nodes at their other ends. */
export interface LinkReads {
  type: RelationshipType;
  direction: 'OUT' | 'IN';
  ends: readonly NodeLabel[];
}

/**
 * What the resolver of a field reads of the node that it is a field of, so that it can be read together with the node.
 *
 * - `list`: a connection of the nodes that lead to it;
 * - `reference`: the node whose id it holds; `first`: the first node that relationships lead to. The field is that node;
 * - `resolver`: the resolver makes the field's value of relationships with their other ends (`links`; which fields of these
 *   it reads itself: `ofEnds`) and of further fields of the node (`own`). `at` and `itself` tell where, below the field, the
 *   other ends and the node itself are asked for.
 */
export type FieldReads =
  | { kind: 'list'; label: NodeLabel; by: ListSelection['by'] }
  | { kind: 'reference'; field: string; ends: readonly NodeLabel[]; along?: string }
  | ({ kind: 'first' } & LinkReads)
  | {
      kind: 'resolver';
      links?: readonly LinkReads[];
      at?: readonly Way[];
      itself?: readonly Way[];
      own?: readonly string[];
      ofEnds?: readonly string[];
      /** Makes a list of the first links itself, without the resolver; null where it cannot. */
      list?: (links: SelectedLinks, args: never) => SelectedList | null;
    };

const list = (label: NodeLabel, relation: string): FieldReads => ({ kind: 'list', label, by: { relation } });
const listByField = (label: NodeLabel, field: string): FieldReads => ({ kind: 'list', label, by: { field } });
const reference = (field: string, ends: readonly NodeLabel[], along?: string): FieldReads => ({
  kind: 'reference',
  field,
  ends,
  ...(along === undefined ? {} : { along }),
});
const first = (type: RelationshipType, ...ends: NodeLabel[]): FieldReads => ({
  kind: 'first',
  type,
  direction: 'OUT',
  ends,
});
const article = reference('articleId', ['Article'], 'article');
const mentions = listByField('Mention', 'refersToId');
const saidBy = list('Statement', 'speaker');
/** The text itself comes from the loaders, once for each article and not once for each of its statements. */
const words = (...own: string[]): FieldReads => ({ kind: 'resolver', own: ['articleId', ...own] });

/** By label and field. A field that is not here, and none of the model's, has its node read as a whole. */
export const FIELD_READS: Record<NodeLabel, Readonly<Record<string, FieldReads>>> = {
  Statement: {
    speaker: reference('speakerId', SPEAKER_LABELS, 'speaker'),
    speakers: {
      kind: 'resolver',
      links: [{ type: 'MADE', direction: 'IN', ends: SPEAKER_LABELS }],
      at: ITSELF,
    },
    speakerCandidates: { kind: 'resolver', own: ['speakerCandidates'] },
    article,
    about: {
      kind: 'resolver',
      links: [{ type: 'ABOUT', direction: 'OUT', ends: TOPIC_LABELS }],
      at: ITEMS,
      // Its filter does.
      ofEnds: ['name'],
      list: firstTopics,
    },
    via: first('VIA', 'Organization'),
    addressee: first('ADDRESSED_TO', 'Person', 'Organization', 'UnnamedSource'),
    occasion: first('SAID_AT', 'Event'),
    utterance: first('OCCURRENCE_OF', 'Utterance'),
    within: first('WITHIN', 'Statement'),
    nested: list('Statement', 'within'),
    contradictions: {
      kind: 'resolver',
      links: [
        { type: 'CONTRADICTS', direction: 'OUT', ends: ['Statement'] },
        { type: 'CONTRADICTS', direction: 'IN', ends: ['Statement'] },
      ],
      at: [
        ['nodes', 'other'],
        ['edges', 'node', 'other'],
      ],
      itself: [
        ['nodes', 'statement'],
        ['edges', 'node', 'statement'],
      ],
    },
    content: words('content'),
    cue: words('cue'),
    source: words('source'),
    context: words('context'),
    segments: words('content', 'cue', 'source', 'context'),
    wording: {
      kind: 'resolver',
      links: [{ type: 'OCCURRENCE_OF', direction: 'OUT', ends: ['Utterance'] }],
      own: ['text'],
      ofEnds: ['text'],
    },
  },
  Article: {
    outlet: first('PUBLISHED_BY', 'Organization'),
    run: first('EXTRACTED_BY', 'Run'),
    body: { kind: 'resolver', own: ['text', 'body'] },
    boilerplate: { kind: 'resolver', own: ['text', 'boilerplate'] },
    statements: listByField('Statement', 'articleId'),
    events: list('Event', 'articles'),
    mentions: listByField('Mention', 'articleId'),
  },
  Utterance: {
    speaker: reference('speakerId', SPEAKER_LABELS),
    occurrences: list('Statement', 'utterance'),
  },
  Person: {
    statements: saidBy,
    mentions,
    roles: {
      kind: 'resolver',
      links: [{ type: 'HOLDS_ROLE', direction: 'OUT', ends: ['Organization', 'Place'] }],
      at: [['organization'], ['place']],
    },
    events: list('Event', 'participants'),
  },
  Organization: {
    statements: saidBy,
    mentions,
    articles: list('Article', 'outlet'),
    members: list('Person', 'roles'),
    events: list('Event', 'participants'),
  },
  UnnamedSource: {
    statements: saidBy,
    mentions,
    article: reference('articleId', ['Article']),
    affiliation: first('AFFILIATED_WITH', 'Organization', 'Place'),
  },
  Place: {
    mentions,
    within: first('LOCATED_IN', 'Place'),
    parts: list('Place', 'within'),
    events: list('Event', 'place'),
    statements: list('Statement', 'about'),
  },
  Event: {
    mentions,
    place: first('AT', 'Place'),
    partOf: first('PART_OF', 'Event'),
    parts: list('Event', 'partOf'),
    participants: {
      kind: 'resolver',
      links: [{ type: 'TOOK_PART_IN', direction: 'IN', ends: ['Person', 'Organization'] }],
      at: ITSELF,
    },
    statements: list('Statement', 'about'),
    statementsMadeAt: list('Statement', 'occasion'),
    articles: list('Article', 'events'),
  },
  Mention: {
    article,
    entity: reference('refersToId', MENTIONABLE_LABELS, 'entity'),
    score: { kind: 'resolver', links: [{ type: 'REFERS_TO', direction: 'OUT', ends: MENTIONABLE_LABELS }] },
    method: { kind: 'resolver', links: [{ type: 'REFERS_TO', direction: 'OUT', ends: MENTIONABLE_LABELS }] },
  },
  Run: { articles: list('Article', 'run') },
};
