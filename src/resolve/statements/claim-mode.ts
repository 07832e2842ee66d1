import { type LocalStatement } from '../../model/extracted-article.ts';

import { foldText } from '../../extract/names/fold-text.ts';

import {
  CONDITIONS,
  DIRECTIVE_CUES,
  HEDGES,
  HEDGING_PHRASES,
  QUESTION_CUES,
  REFUSAL_CUES,
} from './claim-mode-words.ts';

/** Whether a statement says that something is so. Only a `CLAIM` can be contradicted by another statement. */
export type ClaimMode = 'CLAIM' | 'QUESTION' | 'DIRECTIVE' | 'REFUSAL' | 'CONDITIONAL' | 'HEDGED';

const WORDS = /\p{L}+/gu;
const ENDS_AS_QUESTION = /\?["”’»]?\s*$/u;
/** "Russia to honour the truce": the content of "urged", "called on". So many words may name who is to act. */
const ACTOR_WORDS = 5;

const MODES: readonly (readonly [mode: ClaimMode, is: (words: string[], local: LocalStatement) => boolean])[] = [
  ['QUESTION', (_, { text, cueLemma }) => ENDS_AS_QUESTION.test(text) || QUESTION_CUES.has(cueLemma ?? '')],
  ['REFUSAL', (_, { cueLemma }) => REFUSAL_CUES.has(cueLemma ?? '')],
  ['DIRECTIVE', (words, { text, cueLemma }) => DIRECTIVE_CUES.has(cueLemma ?? '') || isInfinitive(words, text)],
  ['CONDITIONAL', (words) => words.some((word) => CONDITIONS.has(word))],
  ['HEDGED', (words) => words.some((word) => HEDGES.has(word)) || hasPhrase(words)],
];

/** The first mode that fits, else `CLAIM`. */
export function claimMode(local: LocalStatement): ClaimMode {
  const words = (local.text.match(WORDS) ?? []).map(foldText);
  return MODES.find(([, is]) => is(words, local))?.[0] ?? 'CLAIM';
}

/** A quotation that happens to begin so has a capital or a verb; only contents in the reporter's words are read so. */
function isInfinitive(words: readonly string[], text: string): boolean {
  const at = words.indexOf('to');
  if (at < 0 || at > ACTOR_WORDS || /^\s*(?:that\b|["“])/u.test(text)) return false;
  return !words.slice(0, at).some((word) => FINITE.has(word) || (word.length > 4 && word.endsWith('ed')));
}

const FINITE: ReadonlySet<string> = new Set(
  'is are was were be been has have had do does did will would can could shall should must may might not never'.split(
    ' ',
  ),
);

function hasPhrase(words: readonly string[]): boolean {
  const text = ` ${words.join(' ')} `;
  return HEDGING_PHRASES.some((phrase) => text.includes(` ${phrase} `));
}
