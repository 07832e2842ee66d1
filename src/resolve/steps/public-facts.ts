import { gazetteerFacts } from '../entities/gazetteer-entities.ts';
import { type GazetteerGraph } from '../entities/gazetteer-graph.ts';
import { type Resolution } from '../resolution.ts';

/** The resolution with the gazetteer's nodes that it points to, and the public facts that come with them. */
export function withPublicFacts(resolution: Resolution, gazetteer: GazetteerGraph): Resolution {
  const facts = gazetteerFacts(idsIn(resolution), gazetteer);
  return {
    ...resolution,
    entities: [...resolution.entities, ...facts.entities],
    roles: [...resolution.roles, ...facts.roles],
    placesWithin: facts.placesWithin,
  };
}

/** Every entity that a relationship will start or end at. */
function idsIn({ articles, events, roles }: Resolution): Set<string> {
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
  return ids;
}
