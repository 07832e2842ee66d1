import { type CuePointer } from './cue-pointer.ts';
import { type Word } from './encode-article.ts';
import { type Fragment, wordsBetween } from './fragment.ts';
import { nearestFragment } from './nearest-fragment.ts';

/** Below this the pointer is no better than the nearest cue. */
const LEAST_POINTER_PROBABILITY = 0.15;
/** Farthest source, in words, that a cue without one of its own shares ("…, adding that …"): +3.4 joint F1 on PolNeAR dev. */
const SHARED_SOURCE_WORDS = 25;

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
        : (nearestTo(cue, ownSources.get(cue) ?? []) ?? sharedSource(cue, sources, words));
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
  return { cue: cue ?? nearestFragment(fragment, cues, words), probability };
}

function nearestTo(cue: Fragment, sources: readonly Fragment[]): Fragment | null {
  let nearest: Fragment | null = null;
  for (const source of sources) {
    if (nearest === null || wordsBetween(cue, source) < wordsBetween(cue, nearest)) nearest = source;
  }
  return nearest;
}

function sharedSource(cue: Fragment, sources: readonly Fragment[], words: readonly Word[]): Fragment | null {
  const paragraph = words[cue.from]!.paragraph;
  return nearestTo(
    cue,
    sources.filter(
      (source) => words[source.from]!.paragraph === paragraph && wordsBetween(cue, source) <= SHARED_SOURCE_WORDS,
    ),
  );
}
