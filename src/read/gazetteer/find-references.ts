import { type GazetteerEntry } from '../../model/gazetteer.ts';

/** A field of an entry that holds another entry's key. */
export interface GazetteerReference {
  field: string;
  key: string;
  type: GazetteerEntry['type'];
}

/** The keys that an entry refers to, with the type that each must have. */
export function findReferences(entry: GazetteerEntry): GazetteerReference[] {
  const references: { field: string; key: string | null; type: GazetteerEntry['type'] }[] = [];
  switch (entry.type) {
    case 'PERSON':
      for (const [index, role] of entry.roles.entries()) {
        references.push({ field: `roles.${index}.organization`, key: role.organization, type: 'ORGANIZATION' });
        references.push({ field: `roles.${index}.place`, key: role.place, type: 'PLACE' });
      }
      break;
    case 'ORGANIZATION':
      references.push({ field: 'country', key: entry.country, type: 'PLACE' });
      break;
    case 'PLACE':
      references.push({ field: 'within', key: entry.within, type: 'PLACE' });
      references.push({ field: 'government', key: entry.government, type: 'ORGANIZATION' });
      break;
  }
  return references.filter((reference): reference is GazetteerReference => reference.key !== null);
}
