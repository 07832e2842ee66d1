import { type Word } from './encode-article.ts';
import { type Fragment, wordsBetween } from './fragment.ts';
import { type Pointer } from './fragment-pointer.ts';
import { nearestFragment } from './nearest-fragment.ts';
import { type UnmarkedSources } from './unmarked-sources.ts';

/** Below this the pointer is no better than the nearest cue. */
const LEAST_POINTER_PROBABILITY = 0.15;
/** A cue this near, in words, in the content's own paragraph is likelier than any in another. */
const NEAR_CUE_WORDS = 5;
/** How often the nearest cue is the right one where the pointer names none (PolNeAR dev, one in two). */
const NEAREST_CUE_PROBABILITY = 0.5;
/**
 * Farthest source, in words, that a cue without one of its own shares ("…, adding that …"), and how many words nearer a
 * source after the cue must be than one before it: together 3.7 points of joint F1 on PolNeAR dev.
 */
const SHARED_SOURCE_WORDS = 30;
const SHARED_AFTER_PENALTY = 12;

/**
 * How many times likelier than the pointer from the cue says are the source that stands to reason (its own or a shared one)
 * and "no source". Against always taking that source, and none where a threshold says so: 1.1 points of sources and 0.6 of
 * joint F1 on PolNeAR dev, 0.9 and 0.5 on 280 articles of train. 2 to 6 and 1.5 to 4 give the same within 0.4.
 */
const EXPECTED_SOURCE = 4;
const NO_SOURCE = 2;

/** Pieces of content that share a cue, with that cue and its source. */
export interface LinkedFragments {
  content: Fragment[];
  cue: Fragment | null;
  source: Fragment | null;
  /** How surely the first content piece belongs to the cue, 0 to 1. */
  linkProbability: number;
}

interface CueLink {
  cue: Fragment | null;
  probability: number;
}

/** Where the network says that fragments belong. */
export interface Pointers {
  /** From sources and contents to their cue. */
  toCue: Pointer;
  /** From cues to their source, or to an unmarked word that begins it. */
  toSource: Pointer;
}

/** Puts sources, cues and contents together; in text order of the contents. */
export function linkFragments(
  fragments: readonly Fragment[],
  words: readonly Word[],
  { toCue, toSource }: Pointers,
  unmarked: UnmarkedSources,
): LinkedFragments[] {
  const cues = fragments.filter(({ kind }) => kind === 'CUE');
  const sources = fragments.filter(({ kind }) => kind === 'SRC');
  const ownSources = new Map<Fragment, Fragment[]>();
  for (const source of sources) {
    const { cue } = linkToCue(source, cues, words, toCue);
    if (cue !== null) ownSources.set(cue, [...(ownSources.get(cue) ?? []), source]);
  }
  const linked: LinkedFragments[] = [];
  const byCue = new Map<Fragment, LinkedFragments>();
  for (const content of fragments) {
    if (content.kind !== 'CON') continue;
    const { cue, probability } = linkToCue(content, cues, words, toCue);
    const known = cue === null ? undefined : byCue.get(cue);
    if (known !== undefined) {
      known.content.push(content);
      continue;
    }
    const source =
      cue === null
        ? nearestFragment(content, sources, words)
        : sourceOf(
            cue,
            toSource,
            ownSource(cue, ownSources.get(cue) ?? []) ?? sharedSource(cue, sources, words),
            unmarked,
          );
    const attribution = { content: [content], cue, source, linkProbability: probability };
    linked.push(attribution);
    if (cue !== null) byCue.set(cue, attribution);
  }
  return linked;
}

function linkToCue(fragment: Fragment, cues: readonly Fragment[], words: readonly Word[], pointer: Pointer): CueLink {
  let cue: Fragment | null = null;
  let probability = LEAST_POINTER_PROBABILITY;
  for (const [candidate, value] of pointer.probabilities(fragment)) {
    if (value > probability) {
      cue = candidate;
      probability = value;
    }
  }
  if (cue !== null && sharesParagraph(fragment, cue, words)) return { cue, probability };
  const nearest = nearestFragment(fragment, cues, words);
  if (cue !== null && !isNear(fragment, nearest, words)) return { cue, probability };
  return { cue: nearest, probability: NEAREST_CUE_PROBABILITY };
}

function isNear(fragment: Fragment, cue: Fragment | null, words: readonly Word[]): boolean {
  return cue !== null && sharesParagraph(fragment, cue, words) && wordsBetween(fragment, cue) <= NEAR_CUE_WORDS;
}

function sharesParagraph(fragment: Fragment, cue: Fragment, words: readonly Word[]): boolean {
  return words[fragment.from]!.paragraph === words[cue.from]!.paragraph;
}

/**
 * A cue's source: the expected one, unless the cue points far more surely to another, to a word that is not marked as one
 * ("the engineer, [who] doubts …"), or to none ("it is expected that …").
 *
 * @param expected the one that stands to reason; null when there is none
 */
function sourceOf(
  cue: Fragment,
  toSource: Pointer,
  expected: Fragment | null,
  unmarked: UnmarkedSources,
): Fragment | null {
  const probabilities = toSource.probabilities(cue);
  if (expected !== null && !probabilities.has(expected)) return expected;
  let none = 1;
  for (const probability of probabilities.values()) none -= probability;
  let source: Fragment | null = null;
  let highest = NO_SOURCE * none;
  for (const [candidate, probability] of probabilities) {
    const weight = candidate === expected ? EXPECTED_SOURCE * probability : probability;
    if (weight <= highest) continue;
    source = candidate;
    highest = weight;
  }
  return source !== null && unmarked.includes(source) ? unmarked.beginningWith(source) : source;
}

/** The nearest of the sources that point to a cue themselves. */
function ownSource(cue: Fragment, sources: readonly Fragment[]): Fragment | null {
  return leastBy(sources, (source) => wordsBetween(cue, source));
}

/** The source in its paragraph that a cue without one most likely shares with the statement before it. */
function sharedSource(cue: Fragment, sources: readonly Fragment[], words: readonly Word[]): Fragment | null {
  const paragraph = words[cue.from]!.paragraph;
  return leastBy(sources, (source) => {
    if (words[source.from]!.paragraph !== paragraph) return Infinity;
    const distance = wordsBetween(cue, source) + (source.from > cue.from ? SHARED_AFTER_PENALTY : 0);
    return distance <= SHARED_SOURCE_WORDS ? distance : Infinity;
  });
}

/** The first fragment with the least finite cost; null when there is none. */
function leastBy(fragments: readonly Fragment[], cost: (fragment: Fragment) => number): Fragment | null {
  let least = Infinity;
  let best: Fragment | null = null;
  for (const fragment of fragments) {
    const value = cost(fragment);
    if (value < least) {
      least = value;
      best = fragment;
    }
  }
  return best;
}
