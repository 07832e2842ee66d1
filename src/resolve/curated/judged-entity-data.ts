import { type Curation } from '../../curate/curation.ts';

import { type EntityData, type EntityRef } from '../records/entity-record.ts';

/** A local entity's data with everything that it points to as curators decided. */
export function judgedEntityData(data: EntityData, curation: Curation): EntityData {
  if (curation.isEmpty) return data;
  const point = <T extends EntityRef | null>(to: T): T => (to === null ? to : curation.point(to as EntityRef & T));
  return {
    ...data,
    ref: point(data.ref),
    speaksAs: point(data.speaksAs),
    affiliation: point(data.affiliation),
    roles: data.roles.map((role) => ({ ...role, target: point(role.target) })),
  };
}
