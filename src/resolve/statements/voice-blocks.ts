import { type GazetteerGraph } from '../entities/gazetteer-graph.ts';
import { type LocalEntities } from '../events/local-events.ts';
import { type EntityRef } from '../records/entity-record.ts';
import { type StatementRecord } from '../records/statement-record.ts';

const SPEAKER = 'speaker:';
const UNNAMED = 'unnamed:';
/** "spokesman", "spokeswoman for", "chief spokesperson": who holds such a role speaks for another. */
const SPOKESPERSON = /\bspokes|\bpress secretary\b/iu;

/**
 * The blocks in which statements of one voice meet: a speaker's own; that of the organization which a spokesperson or an
 * unnamed source speaks for; and, for unnamed sources, that of each event they speak about.
 *
 * @param speaker the first of the statement's speakers
 * @param key the speaker's local entity key; null where only a curator says that it speaks
 * @param eventIds of the events that the statement is about
 */
export function voiceBlocks(
  speaker: EntityRef,
  key: string | null,
  eventIds: readonly string[],
  { entities, gazetteer }: { entities: LocalEntities; gazetteer: GazetteerGraph },
): string[] {
  const blocks = new Set([speakerBlock(speaker.id)]);
  const data = key === null ? undefined : entities.get(key);
  if (speaker.label === 'Person') {
    const entry = gazetteer.entryOfId(speaker.id);
    const known = entry?.type === 'PERSON' ? entry.roles : [];
    const targets = [
      ...(data?.roles ?? []).filter(({ title }) => SPOKESPERSON.test(title)).map(({ target }) => target),
      ...known.filter(({ title }) => SPOKESPERSON.test(title)).map((role) => gazetteer.roleTarget(role)),
    ];
    for (const target of targets) if (target !== null) blocks.add(speakerBlock(bodyOf(target, gazetteer)));
  }
  if (speaker.label === 'UnnamedSource') {
    const affiliation = data?.affiliation ?? null;
    if (affiliation !== null) blocks.add(speakerBlock(bodyOf(affiliation, gazetteer)));
    for (const id of eventIds) blocks.add(`${UNNAMED}${id}`);
  }
  return [...blocks];
}

/** The blocks of a record in which its speaker's statements are compared. */
export function voiceBlocksOf({ blocks }: StatementRecord): string[] {
  return blocks.filter((block) => block.startsWith(SPEAKER) || block.startsWith(UNNAMED));
}

/** Identifiers of the organization or place that the first speaker speaks for; empty when none is known. */
export function speaksFor({ blocks, data }: StatementRecord): string[] {
  const own = data.speakers[0]?.id;
  const ids = blocks.filter((block) => block.startsWith(SPEAKER)).map((block) => block.slice(SPEAKER.length));
  return ids.filter((id) => id !== own);
}

function speakerBlock(id: string): string {
  return `${SPEAKER}${id}`;
}

/** A country speaks through its government. */
function bodyOf(target: EntityRef, gazetteer: GazetteerGraph): string {
  const entry = target.label === 'Place' ? gazetteer.entryOfId(target.id) : null;
  return (entry === null ? null : gazetteer.government(entry.key))?.id ?? target.id;
}
