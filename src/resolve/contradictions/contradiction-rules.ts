import { sharedWeight } from '../utterances/utterance-pair.ts';
import { type ReadStatement } from '../statements/read-statement.ts';
import {
  ACCUSATION_CUES,
  DENIAL_CUES,
  OPPOSING_CLAIMS,
  type OpposingClaims,
  UNTRUTH_TERMS,
} from './contradiction-words.ts';
import { quantitiesOf } from './quantities.ts';

/** Why two statements may contradict each other. */
export interface ContradictionReason {
  /** 0 to 1. */
  score: number;
  reason: string;
}

/** A rule that sees a possible contradiction between statements of two speakers about one event, or none. */
export type ContradictionRule = (a: ReadStatement, b: ReadStatement) => ContradictionReason | null;

/** Content that two statements must share before denial or negation of one can concern the other. */
const LEAST_SHARED = 1.6;
/** The share of the shorter statement's content that makes it the same proposition. */
const SAME_PROPOSITION = 0.5;
/** Figures nearer than this are rounding. */
const ROUNDING = 0.1;

/** Every rule, strongest evidence first. */
export const CONTRADICTION_RULES: readonly ContradictionRule[] = [
  (a, b) => deniesOther(a, b) ?? deniesOther(b, a),
  (a, b) => accuseEachOther(a, b),
  (a, b) => opposingClaims(a, b),
  (a, b) => oppositePolarity(a, b),
  (a, b) => differentFigures(a, b),
];

/** "X denied it", "Y said that is false", of what the other said. */
function deniesOther(denying: ReadStatement, other: ReadStatement): ContradictionReason | null {
  if (!isDenial(denying) || isDenial(other)) return null;
  const shared = sharedWeight(denying.content, other.content);
  const namesOther = aboutSpeaker(denying, other);
  if (shared < LEAST_SHARED / 2 || (shared < LEAST_SHARED && !namesOther)) return null;
  const score = 0.5 + 0.3 * overlap(denying, other, shared) + (namesOther ? 0.15 : 0);
  return { score, reason: `${speakerName(denying)} denies what ${speakerName(other)} says` };
}

/** Both blame the other side for the same thing. */
function accuseEachOther(a: ReadStatement, b: ReadStatement): ContradictionReason | null {
  if (!isAccusation(a) || !isAccusation(b)) return null;
  const mutual = Number(aboutSpeaker(a, b)) + Number(aboutSpeaker(b, a));
  const shared = sharedWeight(a.content, b.content);
  if (mutual === 0 && shared < LEAST_SHARED) return null;
  const score = 0.45 + 0.15 * mutual;
  return { score, reason: `${speakerName(a)} and ${speakerName(b)} accuse each other` };
}

function opposingClaims(a: ReadStatement, b: ReadStatement): ContradictionReason | null {
  if (isDenial(a) || isDenial(b)) return null;
  for (const claims of OPPOSING_CLAIMS) {
    const [sideA, sideB] = [sideOf(a, claims), sideOf(b, claims)];
    if (sideA === null || sideB === null || sideA === sideB) continue;
    const reason = `${speakerName(a)} says ${claims.sides[sideA]}, ${speakerName(b)} ${claims.sides[sideB]}`;
    return { score: claims.score, reason };
  }
  return null;
}

/** One says of the same thing what the other negates. */
function oppositePolarity(a: ReadStatement, b: ReadStatement): ContradictionReason | null {
  if (a.content.isNegated === b.content.isNegated) return null;
  const shared = sharedWeight(a.content, b.content);
  if (shared < LEAST_SHARED || overlap(a, b, shared) < SAME_PROPOSITION) return null;
  const [affirms, negates] = a.content.isNegated ? [b, a] : [a, b];
  const score = 0.35 + 0.3 * overlap(a, b, shared);
  return { score, reason: `${speakerName(affirms)} says what ${speakerName(negates)} says is not so` };
}

/** Different figures for one thing, over one time and in one place. */
function differentFigures(a: ReadStatement, b: ReadStatement): ContradictionReason | null {
  const ofB = quantitiesOf(b.content);
  for (const [name, one] of quantitiesOf(a.content)) {
    const other = ofB.get(name);
    if (other === undefined || one.period !== other.period || placesOf(a) !== placesOf(b)) continue;
    const difference = Math.abs(one.value - other.value) / Math.max(one.value, other.value);
    if (difference <= ROUNDING) continue;
    const reason = `${speakerName(a)} counts ${one.value} ${name}, ${speakerName(b)} ${other.value}`;
    return { score: 0.35, reason };
  }
  return null;
}

function isDenial({ record, content }: ReadStatement): boolean {
  if (DENIAL_CUES.has(record.data.local.cueLemma ?? '')) return true;
  return [...UNTRUTH_TERMS].some((term) => content.terms.has(term));
}

function isAccusation({ record }: ReadStatement): boolean {
  return ACCUSATION_CUES.has(record.data.local.cueLemma ?? '');
}

function aboutSpeaker(statement: ReadStatement, of: ReadStatement): boolean {
  const speakers = new Set(of.record.data.speakers.map((speaker) => speaker.id));
  return statement.record.data.about.some((topic) => speakers.has(topic.id));
}

/** Which side a statement takes: the first whose words it has; null when it negates them or has none. */
function sideOf({ content }: ReadStatement, claims: OpposingClaims): 0 | 1 | null {
  if (content.isNegated) return null;
  const has = (side: 0 | 1): boolean => [...claims.terms[side]].some((term) => content.terms.has(term));
  if (has(0)) return 0;
  return has(1) ? 1 : null;
}

function overlap(a: ReadStatement, b: ReadStatement, shared: number): number {
  const smaller = Math.min(a.content.weight, b.content.weight);
  return smaller === 0 ? 0 : shared / smaller;
}

function placesOf({ record }: ReadStatement): string {
  const places = record.data.about.filter(({ label }) => label === 'Place').map(({ id }) => id);
  return places.sort().join(' ');
}

function speakerName({ record }: ReadStatement): string {
  return record.data.speakers[0]?.name ?? 'someone';
}
