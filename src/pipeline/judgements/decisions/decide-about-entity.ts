import { identifier } from '../../../model/identifier.ts';
import { CURATED_LABELS, type JudgedEntity, type JudgedPassage } from '../../../model/judgement.ts';

import { type EntityPlaces, findEntity } from '../find-entity.ts';
import { findStatement } from '../find-statement.ts';
import { type Decided, refused, type RequestFor } from './decided.ts';

const LONGEST_NAME = 500;

/** That two entities are one. Throws as `decide` does. */
export async function decideMerge(
  { entityId, intoId }: RequestFor<'MERGE_ENTITIES'>,
  places: EntityPlaces,
): Promise<Decided> {
  const from = await findEntity(entityId, CURATED_LABELS, { ...places, field: 'id' });
  const into = await findEntity(intoId, [from.label], { ...places, field: 'into' });
  if (from.id === into.id) throw refused('into', 'Both are one entity already');
  return { decision: { action: 'MERGE_ENTITIES', from, into }, subjectIds: [from.id, into.id] };
}

/**
 * That some mentions and statements mean another entity, which is there or is made. Throws as `decide` does.
 *
 * @param at when, which names what it makes
 */
export async function decideSplit(
  request: RequestFor<'SPLIT_ENTITY'>,
  places: EntityPlaces,
  at: string,
): Promise<Decided> {
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

/** What an entity is called. Throws as `decide` does. */
export async function decideName(
  { entityId, name }: RequestFor<'RENAME_ENTITY'>,
  places: EntityPlaces,
): Promise<Decided> {
  const entity = await findEntity(entityId, CURATED_LABELS, { ...places, field: 'id' });
  const decision = { action: 'RENAME_ENTITY' as const, entity, name: checkedName(name, 'name') };
  return { decision, subjectIds: [entity.id] };
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

function checkedName(name: string, field: string): string {
  const trimmed = name.trim();
  if (trimmed !== '' && trimmed.length <= LONGEST_NAME) return trimmed;
  throw refused(field, `A name has 1 to ${LONGEST_NAME} characters`);
}

function unique(passages: readonly JudgedPassage[]): JudgedPassage[] {
  return [...new Map(passages.map((passage) => [passage.id, passage])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
