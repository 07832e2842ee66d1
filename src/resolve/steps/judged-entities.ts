import { type JudgedEntity } from '../../model/judgement.ts';

import { judgedEntity } from '../curated/judged-entity.ts';
import { unjudgedEntity } from '../curated/unjudged-entity.ts';
import { type ResolvedEntity } from '../resolution.ts';
import { type Step } from './step.ts';

/**
 * The entities to put, with those that judgements name as curators decided: each as a whole, whichever of the entities that
 * became it was touched.
 *
 * @param entities the entities to put as they are when nobody judges
 * @param pointed identifiers of what the step's relationships start or end at
 * @param judged entities of which something was decided just now
 */
export async function judgedEntities(
  step: Step,
  entities: readonly ResolvedEntity[],
  pointed: Iterable<string>,
  judged: readonly JudgedEntity[],
): Promise<ResolvedEntity[]> {
  const { curation } = step;
  const put = entities.filter(({ node }) => !curation.involves(node.id));
  const touched = [...entities.map(({ node }) => node.id), ...step.touchedEntities, ...pointed];
  const ids = [...touched, ...judged.map(({ id }) => id)].filter((id) => curation.involves(id));
  for (const id of [...new Set(ids.map((one) => curation.survivor(one)))].sort()) {
    const members = curation.members(id);
    const known = await Promise.all(members.map((member) => unjudgedEntity(member, step)));
    const survivor = members.find((member) => member.id === id)!;
    put.push(
      judgedEntity(
        survivor,
        curation.nameOf(id)!,
        known.filter((entity) => entity !== null),
      ),
    );
  }
  const free = judged.filter(({ id }) => !curation.involves(id));
  for (const entity of free) {
    const known = await unjudgedEntity(entity, step);
    if (known !== null) put.push(known);
  }
  return put;
}
