import { type Word } from './encode-article.ts';
import { type Fragment, wordsBetween } from './fragment.ts';
import { type FragmentPointer } from './fragment-pointer.ts';
import { nearestFragment } from './nearest-fragment.ts';

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
 * From what probability on a cue has no source, when it would share another cue's, and when a source points to it: 0.3
 * points of joint F1 on PolNeAR dev, where 0.4 to 0.7 and 0.7 to 0.9 give the same within 0.2.
 */
const NO_SHARED_SOURCE = 0.65;
const NO_OWN_SOURCE = 0.8;

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
  toCue: FragmentPointer;
  /** From cues to their source. */
  toSource: FragmentPointer;
}

/** Puts sources, cues and contents together; in text order of the contents. */
export function linkFragments(
  fragments: readonly Fragment[],
  words: readonly Word[],
  { toCue, toSource }: Pointers,
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
        : sourceOf(cue, toSource, ownSources.get(cue) ?? [], sources, words);
    const attribution = { content: [content], cue, source, linkProbability: probability };
    linked.push(attribution);
    if (cue !== null) byCue.set(cue, attribution);
  }
  return linked;
}

function linkToCue(
  fragment: Fragment,
  cues: readonly Fragment[],
  words: readonly Word[],
  pointer: FragmentPointer,
): CueLink {
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
  const paragraph = words[cue.from]!.paragraph;
  return words[fragment.from]!.paragraph <= paragraph && paragraph <= words[fragment.to - 1]!.paragraph;
}

/**
 * A cue's source: its own, or the one it shares; none where the network says that there is none ("it is expected that
 * …"), for which it must be surer when a source points to the cue itself.
 */
function sourceOf(
  cue: Fragment,
  toSource: FragmentPointer,
  own: readonly Fragment[],
  sources: readonly Fragment[],
  words: readonly Word[],
): Fragment | null {
  if (toSource.noneProbability(cue) > (own.length > 0 ? NO_OWN_SOURCE : NO_SHARED_SOURCE)) return null;
  return ownSource(cue, own) ?? sharedSource(cue, sources, words);
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
