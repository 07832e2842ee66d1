import { type TextRange } from '../../../util/text-range.ts';

import { type Token } from '../../text/tokens.ts';
import { type LinkedName } from '../entities/link-names.ts';
import { nearbyPlaceAt } from '../roles/nearby-place.ts';
import { parseRolePhrase, type RolePhrase } from '../roles/parse-role-phrase.ts';
import { PLURAL_SOURCES } from '../words/role-words.ts';
import { namesIn, type SpeakerContext } from './speaker-context.ts';

/** Words of time and manner that a reader may leave at a source's end: "officials Thursday", "he later". */
const TAIL =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|morning|afternoon|evening|night|on|late|early|earlier|later|also|has|have|had|who|which|that|,)$/;

/** A source taken apart: its tokens without tail words, and the names in it. */
export interface SourcePhrase {
  range: TextRange;
  text: string;
  tokens: readonly Token[];
  names: readonly LinkedName[];
}

/** The source at a range, without words of time at its end and without a relative clause ("a teacher, who …"). */
export function sourcePhrase(range: TextRange, context: SpeakerContext): SourcePhrase {
  const all = context.article.tokensIn(range);
  const relative = all.findIndex(
    (token, i) => i > 1 && all[i - 1]!.text === ',' && /^(?:who|whose|which|whom)$/.test(token.lower),
  );
  const tokens = relative === -1 ? [...all] : all.slice(0, relative);
  while (tokens.length > 1 && TAIL.test(tokens[tokens.length - 1]!.lower)) tokens.pop();
  const last = tokens[tokens.length - 1];
  const trimmed = last === undefined ? range : { from: tokens[0]!.from, to: last.to };
  return { range: trimmed, text: context.article.slice(trimmed), tokens, names: namesIn(context, trimmed) };
}

/** The words of a phrase before its first preposition, comma or dash: what the phrase is, not whose it is. */
export function headWords(phrase: SourcePhrase): Token[] {
  const end = phrase.tokens.findIndex(
    (token, i) =>
      i > 0 && /^(?:of|for|in|at|from|to|with|on|by|near|close|familiar|who|that|which|,|—|–|\()$/.test(token.lower),
  );
  return end === -1 ? [...phrase.tokens] : phrase.tokens.slice(0, end);
}

/** Whether a phrase means several people: "local officials", "both sides", "some observers". */
export function isPluralSource(phrase: SourcePhrase): boolean {
  const words = headWords(phrase).filter((token) => token.isWord);
  const last = words[words.length - 1];
  return last !== undefined && PLURAL_SOURCES.has(last.lower);
}

/**
 * Whether a name stands at the head of its phrase or in apposition to it ("a teacher at the school, Ana Brod"): not behind
 * "of" or "for", and not a possessor.
 */
export function isHeadName(phrase: SourcePhrase, name: LinkedName, context: SpeakerContext): boolean {
  const after = context.article.tokens[name.mention.endToken];
  if (after !== undefined && after.from < phrase.range.to && /^[’']s?$/.test(after.text)) return false;
  const before = phrase.tokens.filter((token) => token.to <= name.mention.from).map((token) => token.lower);
  before.splice(0, before.lastIndexOf(',') + 1);
  const preposition = before.findIndex(
    (word, i) => /^(?:of|for|to|with|at|from|in|by)$/.test(word) && before[i + 1] !== 'state',
  );
  return preposition === -1;
}

/** The role that a definite phrase for one person names: "the city's deputy mayor", not "a mayor" or "the mayors". */
export function roleOfPhrase(phrase: SourcePhrase, context: SpeakerContext): RolePhrase | null {
  if (/^(?:a|an|one|another|some|several|many)$/.test(phrase.tokens[0]?.lower ?? '')) return null;
  const first = context.article.tokenIndexFrom(phrase.range.from);
  const nearby = nearbyPlaceAt(context.linked, phrase.range.from);
  const role = parseRolePhrase(context.article, first, first + phrase.tokens.length, context.linked, nearby);
  return role === null || /s$/.test(context.article.tokens[role.head]!.lower) ? null : role;
}
