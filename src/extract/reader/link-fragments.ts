import { type CuePointer } from './cue-pointer.ts';
import { type Word } from './encode-article.ts';
import { type Fragment, wordsBetween } from './fragment.ts';
import { nearestFragment } from './nearest-fragment.ts';

/** Below this the pointer is no better than the nearest cue. */
const LEAST_POINTER_PROBABILITY = 0.15;
/** How often the nearest cue is the right one where the pointer names none (PolNeAR dev, one in two). */
const NEAREST_CUE_PROBABILITY = 0.5;
/**
 * Farthest source, in words, that a cue without one of its own shares ("…, adding that …"), and how many words nearer a
 * source after the cue must be than one before it: together 3.7 points of joint F1 on PolNeAR dev.
 */
const SHARED_SOURCE_WORDS = 30;
const SHARED_AFTER_PENALTY = 12;

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

/** Puts sources, cues and contents together; in text order of the contents. */
export function linkFragments(
  fragments: readonly Fragment[],
  words: readonly Word[],
  pointer: CuePointer,
): LinkedFragments[] {
  const cues = fragments.filter(({ kind }) => kind === 'CUE');
  const sources = fragments.filter(({ kind }) => kind === 'SRC');
  const ownSources = new Map<Fragment, Fragment[]>();
  for (const source of sources) {
    const { cue } = linkToCue(source, cues, words, pointer);
    if (cue !== null) ownSources.set(cue, [...(ownSources.get(cue) ?? []), source]);
  }
  const linked: LinkedFragments[] = [];
  const byCue = new Map<Fragment, LinkedFragments>();
  for (const content of fragments) {
    if (content.kind !== 'CON') continue;
    const { cue, probability } = linkToCue(content, cues, words, pointer);
    const known = cue === null ? undefined : byCue.get(cue);
    if (known !== undefined) {
      known.content.push(content);
      continue;
    }
    const source =
      cue === null
        ? nearestFragment(content, sources, words)
        : (ownSource(cue, ownSources.get(cue) ?? []) ?? sharedSource(cue, sources, words));
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
  pointer: CuePointer,
): CueLink {
  let cue: Fragment | null = null;
  let probability = LEAST_POINTER_PROBABILITY;
  for (const [candidate, value] of pointer.probabilities(fragment)) {
    if (value > probability) {
      cue = candidate;
      probability = value;
    }
  }
  if (cue !== null) return { cue, probability };
  return { cue: nearestFragment(fragment, cues, words), probability: NEAREST_CUE_PROBABILITY };
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
