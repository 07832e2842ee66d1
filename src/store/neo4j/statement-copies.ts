import { type RelationshipType } from '../../model/definition.ts';

import { inBatches } from './in-batches.ts';
import { type Run } from './neo4j-connection.ts';
import { COPIES, type Copy, quoted } from './neo4j-names.ts';

/**
 * The types whose relationships copy what their nodes hold: the id of the node at the other end than the statement, and the
 * statement's date. Popular events and speakers have such relationships by the thousand; indexes over the copies give what
 * was said about one of them, or by one, latest first, without reading the rest. Seen from the statement.
 */
export const COPIES_OF = {
  ABOUT: { direction: 'OUT', end: COPIES.to },
  MADE: { direction: 'IN', end: COPIES.from },
} as const satisfies Partial<Record<RelationshipType, { direction: 'OUT' | 'IN'; end: Copy }>>;

export type CopyingType = keyof typeof COPIES_OF;

/** Whether relationships of a type have copies. */
export function hasCopies(type: RelationshipType): type is CopyingType {
  return type in COPIES_OF;
}

/** How the copies are indexed. */
export const COPY_INDEXES: readonly { name: string; type: CopyingType; copies: readonly Copy[] }[] = [
  { name: 'about_to_id', type: 'ABOUT', copies: [COPIES.to, COPIES.date] },
  { name: 'about_to_id_speaker_id', type: 'ABOUT', copies: [COPIES.to, COPIES.speaker, COPIES.date] },
  { name: 'made_from_id', type: 'MADE', copies: [COPIES.from, COPIES.date] },
];

const [ABOUT, MADE] = ['ABOUT', 'MADE'].map(quoted);
const [TO, FROM, DATE, SPEAKER] = [COPIES.to, COPIES.from, COPIES.date, COPIES.speaker].map(quoted);
const STATEMENT = `(s:${quoted('Statement')})`;

/** The only one who made a statement. @param speakers the distinct ids of all */
const only = (speakers: string) => `CASE size(${speakers}) WHEN 1 THEN ${speakers}[0] ELSE '' END`;
const speakersOf = (statement: string) => `COLLECT { MATCH (${statement})<-[:${MADE}]-(p) RETURN DISTINCT p.id }`;
const dateOf = (statement: string) => `coalesce(${statement}.saidAt, '')`;

/** What gives a relationship `r` of a type its copies when it is put from `a` to `b`, as the graph is then. */
export const COPYING: Partial<Record<RelationshipType, { before: string; set: string }>> = {
  ABOUT: {
    before: `WITH row, a, b, ${speakersOf('a')} AS speakers `,
    set: `, r.${TO} = b.id, r.${DATE} = ${dateOf('a')}, r.${SPEAKER} = ${only('speakers')}`,
  },
  MADE: { before: '', set: `, r.${FROM} = a.id, r.${DATE} = ${dateOf('b')}` },
};

const OF_IDS = `UNWIND $ids AS id MATCH (s:${quoted('Statement')} {id: id})`;
const COPY = [
  `${OF_IDS} MATCH (s)<-[r:${MADE}]-(p) SET r.${FROM} = p.id, r.${DATE} = ${dateOf('s')}`,
  `${OF_IDS} WITH s, ${speakersOf('s')} AS speakers MATCH (s)-[r:${ABOUT}]->(e)` +
    ` SET r.${TO} = e.id, r.${DATE} = ${dateOf('s')}, r.${SPEAKER} = ${only('speakers')}`,
];

/** Gives the relationships of some statements their copies again. @param ids as they are stored */
export async function copyStatements(run: Run, ids: readonly string[]): Promise<void> {
  for (const batch of inBatches(ids)) {
    for (const statement of COPY) await run(statement, { ids: batch });
  }
}

/** Counts relationships whose copies are not what they copy; one row. */
export const WRONG_COPIES =
  `CALL () { MATCH ${STATEMENT}<-[r:${MADE}]-(p)` +
  ` WHERE coalesce(r.${FROM} <> p.id OR r.${DATE} <> ${dateOf('s')}, true) RETURN count(r) AS made }` +
  ` CALL () { MATCH ${STATEMENT} WITH s, ${speakersOf('s')} AS speakers MATCH (s)-[r:${ABOUT}]->(e)` +
  ` WHERE coalesce(r.${TO} <> e.id OR r.${DATE} <> ${dateOf('s')} OR r.${SPEAKER} <> ${only('speakers')}, true)` +
  ' RETURN count(r) AS about } RETURN made + about';
