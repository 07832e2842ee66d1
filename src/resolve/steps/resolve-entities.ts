import { type BlockResolution } from '../entities/block-resolution.ts';
import { resolveNamedBlock } from '../entities/resolve-named-block.ts';
import { resolvePersonBlock } from '../entities/resolve-person-block.ts';
import { groupBy } from '../group-by.ts';
import { type EntityRecord } from '../records/entity-record.ts';
import { recordsOfKind } from '../records/record-overlay.ts';
import { type Resolution, type ResolvedRole } from '../resolution.ts';
import { type Step } from './step.ts';

/** Resolves every block of entities that the step touches; articles whose entities change are to be linked anew. */
export async function resolveEntities(step: Step): Promise<Pick<Resolution, 'entities' | 'roles' | 'rolesReplaced'>> {
  const former = recordsOfKind(step.former, 'ENTITY');
  const added = recordsOfKind(step.records.changes(), 'ENTITY');
  const blocks = new Set([...former, ...added].flatMap((record) => record.blocks));
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
      if (ref.id === record.data.ref.id && ref.name === record.data.ref.name) continue;
      step.records.put({ ...record, data: { ...record.data, ref } });
      if (!step.added.has(record.articleId)) step.relinked.add(record.articleId);
    }
  }
  const after = await step.records.inBlocks('ENTITY', blocks);
  const linked = added.filter((record) => record.data.gazetteerKey !== null);
  resolved.roles = [...after, ...linked].flatMap(rolesOf);
  resolved.rolesReplaced = personIds([...former.filter(({ blocks }) => blocks.length > 0), ...before, ...after]);
  return resolved;
}

function resolveBlock(block: string, records: readonly EntityRecord[]): BlockResolution {
  return block.startsWith('person:') ? resolvePersonBlock(records) : resolveNamedBlock(records);
}

/** The roles that an article gives a person, one for each organization or place. */
function rolesOf({ articleId, data }: EntityRecord): ResolvedRole[] {
  return data.roles.flatMap(({ title, target }) =>
    target === null ? [] : [{ personId: data.ref.id, target, title, since: null, until: null, articleId }],
  );
}

function personIds(records: readonly EntityRecord[]): string[] {
  return [...new Set(records.flatMap(({ data }) => (data.type === 'PERSON' ? [data.ref.id] : [])))].sort();
}
