import { sharedWeight } from '../language/content-words.ts';
import { type RecordedTopic } from '../records/statement-record.ts';
import { type ContradictionProfile } from './contradiction-profile.ts';
import { OPPOSING_CLAIMS } from './contradiction-words.ts';
import { quantitiesDiffer } from './quantities.ts';

/** Why two statements may contradict each other. */
export interface ContradictionReason {
  /** 0 to 1. */
  score: number;
  reason: string;
}

/** A rule that sees a possible contradiction between statements of two speakers about one event, or none. */
export type ContradictionRule = (a: ContradictionProfile, b: ContradictionProfile) => ContradictionReason | null;

/** Content that two statements must share before denial or negation of one can concern the other. */
export const LEAST_SHARED = 1.6;
/** The same where the denial names the other speaker. */
const LEAST_SHARED_WHEN_NAMED = 0.8;
/** A denial with less content than this repeats nothing of what it denies. */
const LEAST_OWN_CONTENT = 2.5;
/** What two statements must share to be one proposition: so much, and these shares of the shorter and of the longer. */
const SAME_PROPOSITION = { shared: 2.4, ofShorter: 0.6, ofLonger: 0.25 };

/** Every rule; the highest score counts. */
export const CONTRADICTION_RULES: readonly ContradictionRule[] = [
  (a, b) => deniesOther(a, b) ?? deniesOther(b, a),
  (a, b) => deniesInPassing(a, b) ?? deniesInPassing(b, a),
  accuseEachOther,
  opposingClaims,
  oppositePolarity,
  differentFigures,
];

/** "X denied it", "Y said that is false", of what the other said. */
function deniesOther(denying: ContradictionProfile, other: ContradictionProfile): ContradictionReason | null {
  if (!denying.isDenial || other.isDenial || isOfOneMind(denying, other)) return null;
  const shared = sharedWeight(denying.content, other.content);
  const namesOther = isAboutSpeaker(denying, other);
  if (shared < (namesOther ? LEAST_SHARED_WHEN_NAMED : LEAST_SHARED)) return null;
  const score = 0.5 + 0.3 * overlap(denying, other, shared) + (namesOther ? 0.15 : 0);
  return { score, reason: `denial by ${speakerName(denying)} of what was said by ${speakerName(other)}` };
}

/** The other claims the opposite of what is denied: both then say the same. */
function isOfOneMind(denying: ContradictionProfile, other: ContradictionProfile): boolean {
  return denying.sides.some((denied, i) => {
    const claimed = other.sides[i] ?? null;
    return denied !== null && claimed !== null && denied !== claimed;
  });
}

/** "… , a claim that officials said is false": a denial without content of its own means what its paragraph said before. */
function deniesInPassing(denying: ContradictionProfile, other: ContradictionProfile): ContradictionReason | null {
  if (!denying.isDenial || other.isDenial || denying.articleId !== other.articleId) return null;
  const [own, said] = [denying.data.local, other.data.local];
  const isBefore = (said.content.at(-1)?.end ?? Infinity) <= (own.content[0]?.start ?? -1);
  const sameParagraph = said.context.start < own.context.end && own.context.start < said.context.end;
  if (!isBefore || !sameParagraph || denying.content.weight >= LEAST_OWN_CONTENT) return null;
  return { score: 0.7, reason: `denial by ${speakerName(denying)} of what was said by ${speakerName(other)}` };
}

/** Both blame the other; or both blame someone for the same thing, and it is not the same one. */
function accuseEachOther(a: ContradictionProfile, b: ContradictionProfile): ContradictionReason | null {
  if (!a.isAccusation || !b.isAccusation) return null;
  const mutual = Number(isAboutSpeaker(a, b)) + Number(isAboutSpeaker(b, a));
  if (mutual === 0 && (haveCommonParty(a, b) || sharedWeight(a.content, b.content) < LEAST_SHARED)) return null;
  return {
    score: 0.45 + 0.15 * mutual,
    reason: `accusations of each other by ${speakerName(a)} and ${speakerName(b)}`,
  };
}

/** They stand on two sides of one of the known questions. */
function opposingClaims(a: ContradictionProfile, b: ContradictionProfile): ContradictionReason | null {
  if (a.isDenial || b.isDenial) return null;
  for (const [i, { sides, score }] of OPPOSING_CLAIMS.entries()) {
    const [sideA, sideB] = [a.sides[i] ?? null, b.sides[i] ?? null];
    if (sideA === null || sideB === null || sideA === sideB) continue;
    return { score, reason: `${sides[sideA]} (${speakerName(a)}) against: ${sides[sideB]} (${speakerName(b)})` };
  }
  return null;
}

/** One says of the same thing what the other negates. */
function oppositePolarity(a: ContradictionProfile, b: ContradictionProfile): ContradictionReason | null {
  if (a.content.isNegated === b.content.isNegated) return null;
  const shared = sharedWeight(a.content, b.content);
  const { shared: enough, ofShorter, ofLonger } = SAME_PROPOSITION;
  const longer = Math.max(a.content.weight, b.content.weight);
  if (shared < enough || overlap(a, b, shared) < ofShorter || shared / longer < ofLonger) return null;
  const [affirms, negates] = a.content.isNegated ? [b, a] : [a, b];
  const score = 0.35 + 0.3 * overlap(a, b, shared);
  return { score, reason: `affirmed by ${speakerName(affirms)}, negated by ${speakerName(negates)}` };
}

/** Different figures for one thing, over one time and in one place. */
function differentFigures(a: ContradictionProfile, b: ContradictionProfile): ContradictionReason | null {
  if (a.places !== b.places) return null;
  for (const [name, one] of a.quantities) {
    const other = b.quantities.get(name);
    if (other === undefined || !quantitiesDiffer(one, other)) continue;
    return {
      score: 0.35,
      reason: `${name}: ${one.value} (${speakerName(a)}) against ${other.value} (${speakerName(b)})`,
    };
  }
  return null;
}

function isAboutSpeaker(statement: ContradictionProfile, of: ContradictionProfile): boolean {
  return [...of.speakerIds].some((id) => statement.topicIds.has(id));
}

/** Whether both are about one person or organization. */
function haveCommonParty(a: ContradictionProfile, b: ContradictionProfile): boolean {
  const isParty = ({ label }: RecordedTopic): boolean => label === 'Person' || label === 'Organization';
  return a.data.about.some((topic) => isParty(topic) && b.topicIds.has(topic.id));
}

function overlap(a: ContradictionProfile, b: ContradictionProfile, shared: number): number {
  const smaller = Math.min(a.content.weight, b.content.weight);
  return smaller === 0 ? 0 : shared / smaller;
}

function speakerName({ data }: ContradictionProfile): string {
  return data.speakers[0]?.name ?? 'someone';
}
