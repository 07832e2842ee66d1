import { type Article } from '../../model/article.ts';
import { type MentionableLabel } from '../../model/mention.ts';
import { type SpeakerLabel, type TopicLabel } from '../../model/node-label.ts';
import { type Span } from '../../model/span.ts';
import { type Statement } from '../../model/statement.ts';

import {
  type ArticleRecord,
  type EntityRecord,
  type EventRecord,
  type MentionRecord,
  type Offsets,
  type RecordEntityType,
  type RecordSpeakerType,
  type RecordTopicType,
  type StatementRecord,
} from './article-record.ts';
import { type GraphSlice, type NamedNode } from './graph-slice.ts';

const TYPE_OF_LABEL = {
  Person: 'PERSON',
  Organization: 'ORGANIZATION',
  Place: 'PLACE',
  UnnamedSource: 'UNNAMED_SOURCE',
  Event: 'EVENT',
} as const satisfies Record<MentionableLabel, RecordEntityType | 'EVENT'>;

/** One article's record. The slice holds at least this article. */
export function toRecord(article: Article, slice: GraphSlice): ArticleRecord {
  const statements = slice.statements.get(article.id) ?? [];
  const named = namedIn(article, slice);
  return {
    article: article.name,
    title: article.title,
    outlet: article.outletName,
    publishedAt: article.publishedAt,
    body: article.body.map(offsets),
    statements: statements.map((statement) => statementRecord(statement, slice)),
    mentions: mentionRecords(article, slice),
    entities: named.flatMap((node) => (node.label === 'Event' ? [] : [entityRecord(node, article, slice)])),
    events: named.flatMap((node) => (node.label === 'Event' ? [eventRecord(node, slice)] : [])),
  };
}

function statementRecord(statement: Statement, slice: GraphSlice): StatementRecord {
  const { id } = statement;
  const nameOfFirst = (ids: string[]): string | null => slice.named.get(ids[0] ?? '')?.name ?? null;
  const contradicts = [...slice.linked('CONTRADICTS', 'OUT', id), ...slice.linked('CONTRADICTS', 'IN', id)];
  return {
    id,
    kind: statement.kind,
    content: statement.content.map(offsets),
    cue: statement.cue.length === 0 ? null : statement.cue.map(offsets),
    source: statement.source.length === 0 ? null : statement.source.map(offsets),
    speaker: statement.speakerName,
    speakerId: statement.speakerId,
    speakerType: statement.speakerLabel === null ? null : speakerType(statement.speakerLabel),
    speakerCandidates: statement.speakerCandidates.map(({ id, name, score, reason }) => ({ id, name, score, reason })),
    via: nameOfFirst(slice.linked('VIA', 'OUT', id)),
    addressee: nameOfFirst(slice.linked('ADDRESSED_TO', 'OUT', id)),
    occasion: slice.linked('SAID_AT', 'OUT', id)[0] ?? null,
    saidAt: statement.saidAt,
    about: slice.linked('ABOUT', 'OUT', id).flatMap((topicId) => {
      const topic = slice.named.get(topicId);
      return topic === undefined ? [] : [{ id: topicId, type: topicType(topic.label as TopicLabel), name: topic.name }];
    }),
    utterance: slice.linked('OCCURRENCE_OF', 'OUT', id)[0] ?? null,
    contradicts: contradicts.sort(),
    confidence: statement.confidence,
    method: statement.method,
  };
}

function mentionRecords(article: Article, slice: GraphSlice): MentionRecord[] {
  return (slice.mentions.get(article.id) ?? []).flatMap((mention) => {
    const node = slice.named.get(mention.refersToId);
    return node === undefined
      ? []
      : [
          {
            span: offsets(mention),
            entity: node.id,
            type: TYPE_OF_LABEL[node.label],
            name: node.name,
            form: mention.form,
          },
        ];
  });
}

function entityRecord(node: Exclude<NamedNode, { label: 'Event' }>, article: Article, slice: GraphSlice): EntityRecord {
  const forms = (slice.mentions.get(article.id) ?? [])
    .filter((mention) => mention.refersToId === node.id && mention.form !== 'PRONOUN')
    .map((mention) => mention.text);
  const aliases = new Set([...node.aliases, ...forms]);
  aliases.delete(node.name);
  return { id: node.id, type: TYPE_OF_LABEL[node.label], name: node.name, aliases: [...aliases].sort() };
}

function eventRecord(event: Extract<NamedNode, { label: 'Event' }>, slice: GraphSlice): EventRecord {
  const names = (ids: string[]): string[] => ids.flatMap((id) => slice.named.get(id)?.name ?? []);
  return {
    id: event.id,
    type: event.type,
    name: event.name,
    date: event.date,
    place: names(slice.linked('AT', 'OUT', event.id))[0] ?? null,
    status: event.status,
    participants: names(slice.linked('TOOK_PART_IN', 'IN', event.id)).sort(),
  };
}

/** The entities and events that an article mentions, covers, or has in its statements; by first mention, then by id. */
function namedIn(article: Article, slice: GraphSlice): NamedNode[] {
  const mentioned = (slice.mentions.get(article.id) ?? []).map((mention) => mention.refersToId);
  const others = (slice.statements.get(article.id) ?? []).flatMap(({ id, speakerId }) => [
    ...(speakerId === null ? [] : [speakerId]),
    ...slice.linked('ABOUT', 'OUT', id),
    ...slice.linked('VIA', 'OUT', id),
    ...slice.linked('ADDRESSED_TO', 'OUT', id),
  ]);
  const ids = new Set([...mentioned, ...[...others, ...slice.linked('COVERS', 'OUT', article.id)].sort()]);
  return [...ids].flatMap((id) => slice.named.get(id) ?? []);
}

function offsets(span: Span): Offsets {
  return [span.start, span.end];
}

function speakerType(label: SpeakerLabel): RecordSpeakerType {
  return TYPE_OF_LABEL[label];
}

function topicType(label: TopicLabel): RecordTopicType {
  return TYPE_OF_LABEL[label];
}
