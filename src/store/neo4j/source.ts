import { type RelationDefinition } from '../../model/definition.ts';

import { type CheckedFilter } from '../check-filter.ts';

/** Which nodes are looked for. */
export interface Source {
  label: string;
  filter: CheckedFilter | null;
  /** What they are to be known as. Default: `n`. */
  alias?: string;
  /** A node that is known already, and the relation by which they lead to it. */
  leadingTo?: { alias: string; relation: RelationDefinition };
}
