import { groupBy } from '../../util/group-by.ts';

import { type Curation } from '../../curate/curation.ts';

import { judgedEntityData } from '../curated/judged-entity-data.ts';
import { resolveBlock } from '../entities/resolve-block.ts';
import { type EntityRecord } from '../records/entity-record.ts';
import { mentionId } from '../records/mention-id.ts';
import { recordsOfKind } from '../records/record-overlay.ts';
import { type Resolution, type ResolvedRole } from '../resolution.ts';
import { type Step } from './step.ts';

/** Resolves every block of entities that the step touches; articles whose entities change are to be linked anew. */
export async function resolveEntities(step: Step): Promise<Pick<Resolution, 'entities' | 'roles' | 'rolesReplaced'>> {
  const { curation } = step;
  const former = recordsOfKind(step.former, 'ENTITY');
  const added = recordsOfKind(step.records.changes(), 'ENTITY');
  const blocks = new Set([...former, ...added].flatMap((record) => record.blocks));
  for (const { data } of [...former, ...added]) step.touchedEntities.add(data.ref.id);
  const before = await step.records.inBlocks('ENTITY', blocks);
  const resolved = { entities: [], roles: [], rolesReplaced: [] } as Pick<
    Resolution,
    'entities' | 'roles' | 'rolesReplaced'
  >;
  for (const [block, records] of groupBy(before, (record) => record.blocks[0]!)) {
    const { refs, entities } = resolveBlock(block, records);
    resolved.entities.push(...entities);
    for (const record of records) {
      const ref = refs.get(record.id)!;
      step.touchedEntities.add(record.data.ref.id).add(ref.id);
      if (ref.id === record.data.ref.id && ref.name === record.data.ref.name) continue;
      step.records.put({ ...record, data: { ...record.data, ref } });
      if (step.added.has(record.articleId)) continue;
      step.relinked.add(record.articleId);
      if ([record.data.ref.id, ref.id].some((id) => curation.involves(id))) step.toRenew.add(record.articleId);
    }
  }
  const after = await step.records.inBlocks('ENTITY', blocks);
  const linked = added.filter((record) => record.data.gazetteerKey !== null);
  // The roles of judged persons come and go with their articles: not all that give one are at hand.
  const isJudged = ({ data }: EntityRecord): boolean => curation.involves(data.ref.id);
  const complete = after.filter((record) => step.added.has(record.articleId) || !isJudged(record));
  resolved.roles = [...complete, ...linked].flatMap((record) => rolesOf(record, curation));
  const replaced = [...former.filter(({ blocks }) => blocks.length > 0), ...before, ...after];
  resolved.rolesReplaced = personIds(replaced.filter((record) => !isJudged(record)));
  return resolved;
}

/**
 * The roles that an article gives a person, one for each organization or place. They go with the first mention where curators
 * gave that to somebody else, so that whoever holds a role is mentioned too.
 */
function rolesOf({ articleId, data }: EntityRecord, curation: Curation): ResolvedRole[] {
  const { ref, roles, mentions } = judgedEntityData(data, curation);
  const [first] = mentions;
  const meant = first === undefined ? null : curation.mentionTarget(mentionId(articleId, first, ref.label));
  const personId = meant?.id ?? ref.id;
  return roles.flatMap(({ title, target }) =>
    target === null ? [] : [{ personId, target, title, since: null, until: null, articleId }],
  );
}

function personIds(records: readonly EntityRecord[]): string[] {
  return [...new Set(records.flatMap(({ data }) => (data.type === 'PERSON' ? [data.ref.id] : [])))].sort();
}
