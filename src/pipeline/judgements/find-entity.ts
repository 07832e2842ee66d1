import { OnRecordError } from '../../errors/onrecord-error.ts';

import { RELATIONSHIP_TYPES } from '../../model/definition.ts';
import { labelOfIdentifier } from '../../model/identifier.ts';
import { type EntityOrigin, type JudgedEntity } from '../../model/judgement.ts';

import { type GazetteerIndex } from '../../extract/names/gazetteer-index.ts';

import { entitiesOf } from '../../curate/merged-entities.ts';

import { unjudgedEntity } from '../../resolve/curated/unjudged-entity.ts';
import { GazetteerGraph } from '../../resolve/entities/gazetteer-graph.ts';
import { RecordOverlay, recordsOfKind } from '../../resolve/records/record-overlay.ts';

import { type GraphStore } from '../../store/graph-store.ts';

import { type ReadLog } from './read-curation.ts';

/** Relationships of an entity that are looked through, of each kind, for an article that has it. */
const LOOKED_THROUGH = 100;

/** What finding an entity needs. */
export interface EntityPlaces {
  store: Pick<GraphStore, 'view' | 'records'>;
  gazetteer: GazetteerIndex;
  log: ReadLog;
}

/**
 * An entity of the graph as a judgement names it.
 *
 * @param id one that was merged away stands for what it became
 * @param labels those that will do
 * @param field the argument that gave it, for the message
 * @throws OnRecordError `NOT_FOUND` where the graph has no such entity, `BAD_USER_INPUT` where it is of another label
 */
export async function findEntity(
  id: string,
  labels: readonly JudgedEntity['label'][],
  { field, ...places }: EntityPlaces & { field: string },
): Promise<JudgedEntity> {
  const { store, log } = places;
  const label = labelOfIdentifier(id) as JudgedEntity['label'] | null;
  if (label === null) throw notFound(id, field);
  if (!labels.includes(label)) {
    throw new OnRecordError('BAD_USER_INPUT', `${id} is a ${label}, not a ${labels.join(', ')}`, { where: field });
  }
  const known = (await store.view.nodes(label, [id]))[0] ?? null;
  const current = known === null ? log.curation.survivor(id) : id;
  const node = known ?? (await store.view.nodes(label, [current]))[0];
  if (node === null || node === undefined) throw notFound(id, field);
  const origin = originInLog(current, log) ?? (await originInGraph(node, label, store));
  if (origin === null) throw notFound(id, field);
  const entity = { label, id: current, name: node.name, origin };
  return { ...entity, name: await unjudgedName(entity, places) };
}

/** The name of an entity when nobody judges; the one that it has now where only judgements have it. */
export async function unjudgedName(
  entity: JudgedEntity,
  { store, gazetteer }: Omit<EntityPlaces, 'log'>,
): Promise<string> {
  const places = { records: new RecordOverlay(store.records, new Set()), gazetteer: GazetteerGraph.of(gazetteer) };
  return (await unjudgedEntity(entity, places))?.node.name ?? entity.name;
}

function originInLog(id: string, { entries }: ReadLog): EntityOrigin | null {
  for (const { decision } of entries) {
    const named = entitiesOf(decision).find((entity) => entity.id === id);
    if (named !== undefined) return named.origin;
  }
  return null;
}

/** Any article that has the entity tells the block that it is in. */
async function originInGraph(
  node: { id: string; gazetteerKey?: string | null; articleId?: string },
  label: JudgedEntity['label'],
  { view, records }: Pick<GraphStore, 'view' | 'records'>,
): Promise<EntityOrigin | null> {
  if (label === 'UnnamedSource') return { kind: 'ARTICLE', articleId: node.articleId! };
  if (node.gazetteerKey !== null) return { kind: 'GAZETTEER' };
  const [near] = await view.neighbours([node.id], { types: RELATIONSHIP_TYPES, first: LOOKED_THROUGH });
  for (const articleId of new Set(near!.flatMap((relationship) => relationship.articleId ?? []))) {
    const overlay = new RecordOverlay(records, new Set());
    const found = recordsOfKind(await overlay.ofArticles(new Set([articleId])), 'ENTITY').find(
      ({ data, blocks }) => data.ref.id === node.id && blocks.length > 0,
    );
    if (found !== undefined) return { kind: 'BLOCK', block: found.blocks[0]! };
  }
  return null;
}

function notFound(id: string, field: string): OnRecordError {
  return new OnRecordError('NOT_FOUND', `The graph has nothing with the id "${id}"`, { where: field });
}
