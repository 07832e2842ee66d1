import { type Decision, type JudgedEntity, type JudgedPassage, type Judgement } from '../../model/judgement.ts';

import { type GazetteerIndex } from '../../extract/names/gazetteer-index.ts';

import { Curation } from '../../curate/curation.ts';
import { entitiesOf } from '../../curate/merged-entities.ts';

import { GazetteerGraph } from '../../resolve/entities/gazetteer-graph.ts';

import { type GraphChange } from '../../graph/graph-change.ts';

import { type GraphStore } from '../../store/graph-store.ts';

import { resolveChange } from '../resolve-change.ts';
import { unjudgedName } from './find-entity.ts';
import { entryRecords } from './judgement-log.ts';
import { movedFacts } from './moved-facts.ts';
import { type ReadLog } from './read-curation.ts';
import { touchingArticles } from './touching-articles.ts';

/**
 * Works out what some new entries of the log change: they are appended, and every article of which they decide something is
 * put anew from its records.
 *
 * @param added in their order, with the sequence numbers that follow the log's
 */
export async function judgementChange(
  added: readonly Judgement[],
  log: ReadLog,
  { store, gazetteer }: { store: Pick<GraphStore, 'view' | 'records'>; gazetteer: GazetteerIndex },
): Promise<GraphChange> {
  const entries = [...log.entries, ...added];
  const [before, after] = [log.curation, new Curation(entries)];
  const decisions = changedDecisions(added, entries);
  const entities = oneWith(decisions.flatMap(entitiesOf), before, after);
  const shown: string[] = [];
  for (const entity of entities) {
    if (await isMoved(entity, before, after, { store, gazetteer })) shown.push(before.survivor(entity.id));
  }
  const ids = [...new Set(shown)].sort();
  const { view } = store;
  const touching = await touchingArticles(ids, { view, gazetteer: GazetteerGraph.of(gazetteer) });
  const passages = [...decisions.flatMap(passagesOf), ...passagesMoved(entities, entries)];
  const renewed = new Set([...touching, ...passages.map(({ articleId }) => articleId)]);
  const facts = await movedFacts(ids, renewed, view);
  const change = await resolveChange(
    {
      added: [],
      removedArticleIds: [],
      renewed: [...renewed],
      curation: after,
      judged: entities,
      factsOf: facts.factsOf,
    },
    store,
    { gazetteer, run: null },
  );
  return {
    ...change,
    clearRelationships: [...change.clearRelationships, ...facts.clearRelationships],
    relationships: [...facts.kept, ...change.relationships],
    records: [...change.records, ...entryRecords(added)],
  };
}

/** The decisions that entries make or unmake; of an undo of an undo the one that counts again. */
function changedDecisions(added: readonly Judgement[], entries: readonly Judgement[]): Decision[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry.decision]));
  return added.flatMap(({ decision }) => {
    let changed: Decision | undefined = decision;
    while (changed?.action === 'UNDO') changed = byId.get(changed.judgementId);
    return changed ?? [];
  });
}

/** The entities and all that are one with them before or after. */
function oneWith(entities: readonly JudgedEntity[], before: Curation, after: Curation): JudgedEntity[] {
  const all = entities.flatMap((entity) => [entity, ...before.members(entity.id), ...after.members(entity.id)]);
  return [...new Map(all.map((entity) => [entity.id, entity])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * The passages that curators moved away from one of the entities: whether a statement names it depends on what it is one with,
 * and where all its mentions in an article went, only these lead there, though it may still be a candidate for a speaker.
 * It moved from what the entity was shown as then, by merges and moves that may be undone since.
 */
function passagesMoved(entities: readonly JudgedEntity[], entries: readonly Judgement[]): JudgedPassage[] {
  const related = everRelated(entities, entries);
  return entries.flatMap(({ decision }) =>
    decision.action === 'SPLIT_ENTITY' && related.has(decision.entity.id)
      ? [...decision.mentions, ...decision.statements]
      : [],
  );
}

/** Identifiers of the entities and of all that merges and splits, undone or not, ever joined to one of them. */
function everRelated(entities: readonly JudgedEntity[], entries: readonly Judgement[]): Set<string> {
  const pairs = entries.flatMap(({ decision }): [string, string][] => {
    if (decision.action === 'MERGE_ENTITIES') return [[decision.from.id, decision.into.id]];
    return decision.action === 'SPLIT_ENTITY' ? [[decision.entity.id, decision.into.id]] : [];
  });
  const related = new Set(entities.map(({ id }) => id));
  for (let size = -1; size !== related.size;) {
    size = related.size;
    for (const [one, other] of pairs) if (related.has(one) || related.has(other)) related.add(one).add(other);
  }
  return related;
}

/** Whether others point to an entity in another way than before. */
async function isMoved(
  entity: JudgedEntity,
  before: Curation,
  after: Curation,
  places: { store: Pick<GraphStore, 'view' | 'records'>; gazetteer: GazetteerIndex },
): Promise<boolean> {
  const id = after.survivor(entity.id);
  if (before.survivor(entity.id) !== id) return true;
  const [was, is] = [before.nameOf(id), after.nameOf(id)];
  if (was === is) return false;
  const unjudged = id === entity.id ? await unjudgedName(entity, places) : null;
  return (was ?? unjudged) !== (is ?? unjudged);
}

function passagesOf(decision: Decision): JudgedPassage[] {
  switch (decision.action) {
    case 'SPLIT_ENTITY':
      return [...decision.mentions, ...decision.statements];
    case 'REATTRIBUTE_STATEMENT':
    case 'CORRECT_STATEMENT':
    case 'HIDE_STATEMENT':
    case 'UNHIDE_STATEMENT':
      return [decision.statement];
    case 'CONFIRM_CONTRADICTION':
    case 'REJECT_CONTRADICTION':
      return [decision.statement, decision.other];
    default:
      return [];
  }
}
