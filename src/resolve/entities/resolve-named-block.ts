import { type OrganizationKind } from '../../model/organization.ts';
import { type PlaceKind } from '../../model/place.ts';

import { mostFrequent } from '../most-frequent.ts';
import { type EntityRecord, type EntityRef } from '../records/entity-record.ts';
import { type ResolvedEntity } from '../resolution.ts';
import { aliasesOf } from './aliases.ts';
import { type BlockResolution } from './block-resolution.ts';

/**
 * Resolves a block of organizations or of places: all its records have one folded name and are one entity. Its name is
 * the most frequent form, its kind the most frequent that an article gave.
 */
export function resolveNamedBlock(records: readonly EntityRecord[]): BlockResolution {
  const name = mostFrequent(records.map((record) => record.data.name)) ?? '';
  const kinds = records.flatMap((record) => record.data.kind ?? []);
  const { label, id } = records[0]!.data.ref;
  const ref: EntityRef = { label, id, name };
  const shared = { id, name, aliases: aliasesOf(name, records), gazetteerKey: null, mentionCount: 0 };
  const kind = mostFrequent(kinds) ?? 'OTHER';
  const entity: ResolvedEntity =
    label === 'Place'
      ? { label, node: { ...shared, kind: kind as PlaceKind } }
      : { label: 'Organization', node: { ...shared, kind: kind as OrganizationKind, statementCount: 0 } };
  return { refs: new Map(records.map((record) => [record.id, ref])), entities: [entity] };
}
