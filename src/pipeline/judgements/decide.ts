import { OnRecordError } from '../../errors/onrecord-error.ts';

import { identifier } from '../../model/identifier.ts';
import {
  contradictionSubject,
  CURATED_LABELS,
  type Decision,
  type JudgedEntity,
  type JudgedPassage,
} from '../../model/judgement.ts';

import { correctedText } from './corrected-content.ts';
import { type EntityPlaces, findEntity } from './find-entity.ts';
import { findStatement, readStatement } from './find-statement.ts';
import { type JudgementRequest } from './judgement-request.ts';

/** A decision and what it is about. */
export interface Decided {
  decision: Decision;
  /** The first is the one whose version counts. */
  subjectIds: string[];
}

type RequestFor<A extends JudgementRequest['action']> = Extract<JudgementRequest, { action: A }>;

interface OfStatement {
  statementId: string;
}

/**
 * Turns a request into a decision about the graph as it is.
 *
 * @param at when, which names what it makes
 * @throws OnRecordError `NOT_FOUND` and `BAD_USER_INPUT`, with the argument at fault in `where`
 */
export function decide(request: JudgementRequest, places: EntityPlaces, at: string): Promise<Decided> {
  switch (request.action) {
    case 'MERGE_ENTITIES':
      return decideMerge(request, places);
    case 'SPLIT_ENTITY':
      return decideSplit(request, places, at);
    case 'RENAME_ENTITY':
      return decideName(request, places);
    case 'REATTRIBUTE_STATEMENT':
      return decideSpeaker(request, places);
    case 'CORRECT_STATEMENT':
      return decideCorrection(request, places);
    case 'HIDE_STATEMENT':
      return decideHiding(request, places);
    case 'UNHIDE_STATEMENT':
      return decideShowing(request, places);
    case 'CONFIRM_CONTRADICTION':
    case 'REJECT_CONTRADICTION':
      return decideContradiction(request, places);
    case 'UNDO':
      return decideUndo(request, places);
  }
}

async function decideMerge({ entityId, intoId }: RequestFor<'MERGE_ENTITIES'>, places: EntityPlaces): Promise<Decided> {
  const from = await findEntity(entityId, CURATED_LABELS, { ...places, field: 'id' });
  const into = await findEntity(intoId, [from.label], { ...places, field: 'into' });
  if (from.id === into.id) throw refused('into', 'Both are one entity already');
  return { decision: { action: 'MERGE_ENTITIES', from, into }, subjectIds: [from.id, into.id] };
}

async function decideSplit(request: RequestFor<'SPLIT_ENTITY'>, places: EntityPlaces, at: string): Promise<Decided> {
  const { view } = places.store;
  const entity = await findEntity(request.entityId, CURATED_LABELS, { ...places, field: 'id' });
  const into =
    'id' in request.into
      ? await findEntity(request.into.id, [entity.label], { ...places, field: 'into' })
      : newEntity(entity, checkedName(request.into.name, 'name'), at);
  if (into.id === entity.id) throw refused('into', 'That is the entity itself');
  const mentions = (await view.nodes('Mention', request.mentionIds)).map((mention, i): JudgedPassage => {
    if (mention?.refersToId === entity.id) return { id: mention.id, articleId: mention.articleId };
    throw refused('mentions', `${request.mentionIds[i]} is no mention of it`);
  });
  const statements: JudgedPassage[] = [];
  for (const id of request.statementIds) {
    const statement = await findStatement(id, 'statements', places.store);
    if (!(await namesEntity(id, entity, places))) throw refused('statements', `${id} does not name it`);
    statements.push({ id, articleId: statement.articleId });
  }
  if (mentions.length + statements.length === 0) throw refused('mentions', 'Say which mentions or statements leave it');
  return {
    decision: { action: 'SPLIT_ENTITY', entity, into, mentions: unique(mentions), statements: unique(statements) },
    subjectIds: [
      entity.id,
      into.id,
      ...unique(mentions).map(({ id }) => id),
      ...unique(statements).map(({ id }) => id),
    ],
  };
}

async function decideName({ entityId, name }: RequestFor<'RENAME_ENTITY'>, places: EntityPlaces): Promise<Decided> {
  const entity = await findEntity(entityId, CURATED_LABELS, { ...places, field: 'id' });
  const decision = { action: 'RENAME_ENTITY' as const, entity, name: checkedName(name, 'name') };
  return { decision, subjectIds: [entity.id] };
}

async function decideSpeaker(
  { statementId, speakerId }: RequestFor<'REATTRIBUTE_STATEMENT'>,
  places: EntityPlaces,
): Promise<Decided> {
  const { articleId } = await findStatement(statementId, 'id', places.store);
  const labels = ['Person', 'Organization', 'UnnamedSource'] as const;
  const speaker = speakerId === null ? null : await findEntity(speakerId, labels, { ...places, field: 'speaker' });
  if (speaker?.origin.kind === 'ARTICLE' && speaker.origin.articleId !== articleId) {
    throw refused('speaker', 'An unnamed source speaks in its own article only');
  }
  const statement = { id: statementId, articleId };
  return { decision: { action: 'REATTRIBUTE_STATEMENT', statement, speaker }, subjectIds: [statementId] };
}

async function decideCorrection(
  { statementId, kind, content }: RequestFor<'CORRECT_STATEMENT'>,
  { store }: EntityPlaces,
): Promise<Decided> {
  const known = await findStatement(statementId, 'id', store);
  if (kind === null && content === null) throw refused('kind', 'Say what is to be corrected: its kind or its content');
  const was = await readStatement(known, store);
  const [article] = await store.view.nodes('Article', [known.articleId]);
  if (was === null || article === null || article === undefined) throw refused('id', 'Its article is not there');
  const spans = (content ?? known.content).map(({ start, end }) => ({ start, end }));
  const decision: Decision = {
    action: 'CORRECT_STATEMENT',
    statement: { id: statementId, articleId: known.articleId },
    kind: kind ?? known.kind,
    content: spans,
    text: correctedText(spans, article),
    was: { content: was.content, text: was.text },
  };
  return { decision, subjectIds: [statementId] };
}

async function decideHiding({ statementId }: OfStatement, { store }: EntityPlaces): Promise<Decided> {
  const { articleId } = await findStatement(statementId, 'id', store);
  const statement = { id: statementId, articleId };
  return { decision: { action: 'HIDE_STATEMENT', statement }, subjectIds: [statementId] };
}

/** Only the log knows what is hidden. */
async function decideShowing({ statementId }: OfStatement, { log }: EntityPlaces): Promise<Decided> {
  const hiding = log.entries
    .map(({ decision }) => decision)
    .find((decision) => {
      return decision.action === 'HIDE_STATEMENT' && decision.statement.id === statementId;
    });
  if (hiding?.action !== 'HIDE_STATEMENT' || !log.curation.isHidden(statementId)) {
    throw new OnRecordError('NOT_FOUND', `Nobody has hidden a statement with the id "${statementId}"`, { where: 'id' });
  }
  return { decision: { action: 'UNHIDE_STATEMENT', statement: hiding.statement }, subjectIds: [statementId] };
}

async function decideContradiction(
  request: OfStatement & { action: 'CONFIRM_CONTRADICTION' | 'REJECT_CONTRADICTION'; otherId: string },
  { store }: EntityPlaces,
): Promise<Decided> {
  const [from, to] = [request.statementId, request.otherId].sort() as [string, string];
  const [found] = await store.view.relationships('CONTRADICTS', 'OUT', [from]);
  if (!found!.some((relationship) => relationship.to === to)) {
    throw new OnRecordError('NOT_FOUND', `${from} and ${to} are no candidates for a contradiction`, {
      where: 'statement',
    });
  }
  const statement = await findStatement(from, 'statement', store);
  const other = await findStatement(to, 'other', store);
  const decision: Decision = {
    action: request.action,
    statement: { id: from, articleId: statement.articleId },
    other: { id: to, articleId: other.articleId },
  };
  return { decision, subjectIds: [contradictionSubject(from, to), from, to] };
}

async function decideUndo({ judgementId }: RequestFor<'UNDO'>, { log }: EntityPlaces): Promise<Decided> {
  const undone = log.entries.find(({ id }) => id === judgementId);
  if (undone === undefined) {
    throw new OnRecordError('NOT_FOUND', `There is no judgement with the id "${judgementId}"`, { where: 'id' });
  }
  if (log.undone.has(judgementId)) throw refused('id', 'It is undone already');
  return { decision: { action: 'UNDO', judgementId }, subjectIds: undone.subjectIds };
}

/** Whether a statement speaks, is told or addressed to, or is about an entity. */
async function namesEntity(statementId: string, { id }: JudgedEntity, { store }: EntityPlaces): Promise<boolean> {
  const types = ['MADE', 'VIA', 'ADDRESSED_TO', 'ABOUT'] as const;
  const near = await Promise.all(
    types.map((type) => store.view.relationships(type, type === 'MADE' ? 'IN' : 'OUT', [statementId])),
  );
  return near.flat(2).some(({ from, to }) => from === id || to === id);
}

function newEntity({ label, id }: JudgedEntity, name: string, at: string): JudgedEntity {
  return { label, id: identifier(label, 'judgement', at, id, name), name, origin: { kind: 'JUDGEMENT' } };
}

const LONGEST_NAME = 500;

function checkedName(name: string, field: string): string {
  const trimmed = name.trim();
  if (trimmed !== '' && trimmed.length <= LONGEST_NAME) return trimmed;
  throw refused(field, `A name has 1 to ${LONGEST_NAME} characters`);
}

function unique(passages: readonly JudgedPassage[]): JudgedPassage[] {
  return [...new Map(passages.map((passage) => [passage.id, passage])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function refused(field: string, message: string): OnRecordError {
  return new OnRecordError('BAD_USER_INPUT', message, { where: field });
}
