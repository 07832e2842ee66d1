import { type GazetteerEntry, type GazetteerPerson, type GazetteerRole } from '../../model/gazetteer.ts';

import { titleMatch } from './role-title.ts';

/** Whose role is asked for. */
export interface RoleQuestion {
  /** As printed: "foreign minister", "Kremlin chief" without the organization: "chief". */
  title: string;
  /** Gazetteer key; null when not known. */
  organization?: string | null;
  /** Gazetteer key; null when not known. */
  place?: string | null;
  /** ISO date or instant; null takes the present holders, or all when nobody holds it now. */
  on: string | null;
}

/**
 * The people who hold the asked role, in the gazetteer's order; those with exactly that title only, if there are any. A
 * role belongs to an organization or place when it names it, when the organization's country is that place, or when both
 * organizations belong to one country's government.
 */
export function holdersOf(
  persons: readonly GazetteerPerson[],
  entry: (key: string) => GazetteerEntry | null,
  question: RoleQuestion,
): GazetteerPerson[] {
  const wanted = domainsOf(question.organization ?? null, question.place ?? null, entry);
  const found: { person: GazetteerPerson; role: GazetteerRole; match: number }[] = [];
  for (const person of persons) {
    for (const role of person.roles) {
      const match = titleMatch(question.title, role.title);
      if (match > 0 && sharesDomain(wanted, domainsOf(role.organization, role.place, entry))) {
        found.push({ person, role, match });
      }
    }
  }
  const held = inTime(found, question.on);
  const best = Math.max(0, ...held.map((one) => one.match));
  return [...new Set(held.filter((one) => one.match === best).map((one) => one.person))];
}

function inTime<T extends { role: GazetteerRole }>(found: readonly T[], on: string | null): readonly T[] {
  if (on === null) {
    const present = found.filter((one) => one.role.until === null);
    return present.length > 0 ? present : found;
  }
  const day = on.slice(0, 10);
  return found.filter(({ role }) => (role.since ?? '') <= day && (role.until === null || day <= role.until));
}

/** The gazetteer keys that a role's organization or place stands for. */
function domainsOf(
  organization: string | null,
  place: string | null,
  entry: (key: string) => GazetteerEntry | null,
): Set<string> {
  const keys = new Set<string>();
  if (place !== null) keys.add(place);
  if (organization === null) return keys;
  keys.add(organization);
  const known = entry(organization);
  if (known?.type === 'ORGANIZATION' && known.kind === 'GOVERNMENT' && known.country !== null) keys.add(known.country);
  return keys;
}

function sharesDomain(wanted: ReadonlySet<string>, held: ReadonlySet<string>): boolean {
  if (wanted.size === 0) return true;
  for (const key of wanted) if (held.has(key)) return true;
  return false;
}
