import { type GazetteerEntry } from '../../model/gazetteer.ts';

import { type Resolution, type ResolvedEntity, type ResolvedRole } from '../resolution.ts';
import { gazetteerId } from './canonical-id.ts';
import { type GazetteerGraph } from './gazetteer-graph.ts';

/** The nodes of gazetteer entries and the public facts that come with them. */
export type GazetteerFacts = Pick<Resolution, 'entities' | 'roles' | 'placesWithin'>;

/**
 * The gazetteer's part of the graph around some of its nodes: the nodes themselves, the larger places around places, and
 * the roles of persons with the organizations or places where they are held.
 *
 * @param ids canonical identifiers; those that are not the gazetteer's are passed over
 */
export function gazetteerFacts(ids: Iterable<string>, gazetteer: GazetteerGraph): GazetteerFacts {
  const facts: GazetteerFacts = { entities: [], roles: [], placesWithin: [] };
  const seen = new Set<string>();
  const queue = [...new Set(ids)].sort();
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    const entry = seen.has(id) ? null : gazetteer.entryOfId(id);
    seen.add(id);
    if (entry === null) continue;
    facts.entities.push(entityOf(entry, id));
    const larger = entry.type === 'PLACE' ? gazetteer.ref(entry.within) : null;
    if (larger !== null) {
      facts.placesWithin.push({ placeId: id, withinId: larger.id });
      queue.push(larger.id);
    }
    if (entry.type !== 'PERSON') continue;
    const roles = publicRoles(entry, gazetteer);
    facts.roles.push(...roles);
    queue.push(...roles.map((role) => role.target.id));
  }
  return facts;
}

function entityOf(entry: GazetteerEntry, id: string): ResolvedEntity {
  const shared = { id, name: entry.name, gazetteerKey: entry.key, mentionCount: 0 };
  switch (entry.type) {
    case 'PERSON':
      return { label: 'Person', node: { ...shared, aliases: sorted(entry.aliases), statementCount: 0 } };
    case 'ORGANIZATION': {
      const aliases = sorted([...entry.aliases, ...entry.metonyms]);
      return { label: 'Organization', node: { ...shared, aliases, kind: entry.kind, statementCount: 0 } };
    }
    case 'PLACE':
      return { label: 'Place', node: { ...shared, aliases: sorted(entry.aliases), kind: entry.kind } };
  }
}

/** A person's roles in the order they began, so that where two are held in one place the later one stands. */
function publicRoles(person: Extract<GazetteerEntry, { type: 'PERSON' }>, gazetteer: GazetteerGraph): ResolvedRole[] {
  const personId = gazetteerId('Person', person.key);
  return [...person.roles]
    .sort((a, b) => ((a.since ?? '') < (b.since ?? '') ? -1 : 1))
    .flatMap((role): ResolvedRole[] => {
      const target = gazetteer.roleTarget(role);
      if (target === null || target.label === 'Person') return [];
      return [{ personId, target, title: role.title, since: role.since, until: role.until, articleId: null }];
    });
}

function sorted(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}
