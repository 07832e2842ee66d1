import { type Curation } from '../../curate/curation.ts';

import { gazetteerFacts } from '../entities/gazetteer-entities.ts';
import { type GazetteerGraph } from '../entities/gazetteer-graph.ts';
import { type Resolution } from '../resolution.ts';

/**
 * The resolution with the gazetteer's nodes that it points to, and the public facts that come with them; of entities that
 * are one by decision the facts of each.
 *
 * @param besides identifiers of more entities whose facts are asked for
 */
export function withPublicFacts(
  resolution: Resolution,
  { gazetteer, curation }: { gazetteer: GazetteerGraph; curation: Curation },
  besides: readonly string[],
): Resolution {
  const ids = [...idsIn(resolution), ...besides];
  const members = ids.flatMap((id) => [id, ...curation.members(id).map((member) => member.id)]);
  const facts = gazetteerFacts(members, gazetteer);
  const roles = facts.roles.map((role) => ({
    ...role,
    personId: curation.survivor(role.personId),
    target: curation.point(role.target),
  }));
  const placesWithin = facts.placesWithin
    .map(({ placeId, withinId }) => ({ placeId: curation.survivor(placeId), withinId: curation.survivor(withinId) }))
    .filter(({ placeId, withinId }) => placeId !== withinId);
  return {
    ...resolution,
    entities: [...resolution.entities, ...facts.entities],
    roles: [...resolution.roles, ...roles],
    placesWithin,
  };
}

/** Every entity that a relationship will start or end at. */
export function idsIn({ articles, events, roles, placesWithin }: Resolution): Set<string> {
  const ids = new Set<string>();
  for (const { outlet, mentions, statements, affiliations } of articles) {
    if (outlet !== null) ids.add(outlet.id);
    for (const { mention } of mentions) ids.add(mention.refersToId);
    for (const { target } of affiliations) ids.add(target.id);
    for (const { speakers, via, addressee, about } of statements) {
      for (const end of [...speakers, ...about]) ids.add(end.id);
      if (via !== null) ids.add(via.id);
      if (addressee !== null) ids.add(addressee.id);
    }
  }
  for (const { placeId, participants } of events) {
    if (placeId !== null) ids.add(placeId);
    for (const { id } of participants) ids.add(id);
  }
  for (const { personId, target } of roles) ids.add(personId).add(target.id);
  for (const { placeId, withinId } of placesWithin) ids.add(placeId).add(withinId);
  return ids;
}
