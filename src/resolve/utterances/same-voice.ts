import { foldText } from '../../extract/names/fold-text.ts';

import { stem } from '../language/stem.ts';
import { type EntityRef } from '../records/entity-record.ts';
import { type StatementRecord } from '../records/statement-record.ts';
import { speaksFor } from '../statements/voice-blocks.ts';

/** Whether two statements have one speaker, or speakers that may be one under two descriptions; null when they cannot. */
export type SameVoice = 'SPEAKER' | 'DESCRIPTION' | null;

const WORDS = /\p{L}+(?:[-’']\p{L}+)*/gu;
/** What follows these does not say what the source is: "officials in the town". */
const ENDS_HEAD = new Set('of for from in at on near with who whose to by close familiar'.split(' '));
/** Who speaks for an organization or a place as a whole. Stems. */
const OFFICES = new Set(
  'official officials authority authorities administration government council spokesman spokeswoman spokesperson spokespeople representative representatives ministry'
    .split(' ')
    .map(stem),
);

/**
 * How the speakers of two statements may be one. Named persons and organizations are one only as the same node, save that an
 * organization speaks through its spokespeople and officials. Descriptions without a name are one in two articles when they
 * name the same sort of source ("Ostrow officials", "local officials") and no two different places or organizations.
 */
export function sameVoice(a: StatementRecord, b: StatementRecord): SameVoice {
  const [one, other] = [a.data.speakers[0], b.data.speakers[0]];
  if (one === undefined || other === undefined) return null;
  if (one.id === other.id) return 'SPEAKER';
  if (one.label === other.label && one.label !== 'UnnamedSource') return null;
  const isLikely =
    one.label === other.label
      ? a.articleId !== b.articleId && sameSort(one, other) && !differ(speaksFor(a), speaksFor(b))
      : [one, other].every(speaksForAll) && meet([one.id, ...speaksFor(a)], [other.id, ...speaksFor(b)]);
  return isLikely ? 'DESCRIPTION' : null;
}

/** A description must name an office; a named person in the block of an organization is its spokesperson. */
function speaksForAll(speaker: EntityRef): boolean {
  return speaker.label !== 'UnnamedSource' || OFFICES.has(headOf(speaker.name));
}

function sameSort(one: EntityRef, other: EntityRef): boolean {
  const [x, y] = [headOf(one.name), headOf(other.name)];
  return x === y || (OFFICES.has(x) && OFFICES.has(y));
}

/** The stem of a description's head: "official" of "a local official in the town". */
function headOf(description: string): string {
  const words = (description.match(WORDS) ?? []).map(foldText);
  const end = words.findIndex((word, i) => i > 0 && ENDS_HEAD.has(word));
  return stem((end < 0 ? words.at(-1) : words[end - 1]) ?? '');
}

function differ(x: readonly string[], y: readonly string[]): boolean {
  return x.length > 0 && y.length > 0 && !meet(x, y);
}

function meet(x: readonly string[], y: readonly string[]): boolean {
  return x.some((id) => y.includes(id));
}
