import { type TextRange } from '../../../util/text-range.ts';

import { type LinkedName } from '../entities/link-names.ts';
import { resolveOrganization } from './resolve-organization.ts';
import { resolveParties } from './resolve-parties.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import { resolveRole } from './resolve-role.ts';
import { resolveUnnamed } from './resolve-unnamed.ts';
import { type ResolvedSpeaker, UNKNOWN_SPEAKER } from './resolved-speaker.ts';
import { isHeadName, isPluralSource, type SourcePhrase, sourcePhrase } from './source-phrase.ts';
import { namesBefore, type SpeakerContext } from './speaker-context.ts';

/** One way to say who a source is; null lets the next one try. */
interface SourceRule {
  name: string;
  resolve(phrase: SourcePhrase, context: SpeakerContext): ResolvedSpeaker | null;
}

/** From the surest to the last resort. */
const SOURCE_RULES: readonly SourceRule[] = [
  /** "He", "they": see {@link resolvePronoun}. */
  {
    name: 'pronoun',
    resolve: (phrase, context) =>
      isPronoun(phrase) ? resolvePronoun(phrase.tokens[0]!.lower, phrase.range, context) : null,
  },
  /** ", who said": the name right before. */
  { name: 'relative', resolve: resolveRelative },
  /** "I", "we" inside a quotation whose speaker is unknown. */
  { name: 'first-person', resolve: (phrase) => (isFirstPerson(phrase) ? UNKNOWN_SPEAKER : null) },
  /** "Deputy Mayor Ana Brod", "Brod, the deputy mayor". */
  { name: 'person', resolve: resolvePerson },
  /** "both sides". */
  { name: 'parties', resolve: resolveParties },
  /** "the city's deputy mayor". */
  { name: 'role', resolve: (phrase, context) => (isPluralSource(phrase) ? null : resolveRole(phrase, context)) },
  /** "Kyiv", "the defence ministry". */
  {
    name: 'organization',
    resolve: resolveOrganization,
  },
  /** "a harbour official". */
  { name: 'unnamed', resolve: resolveUnnamed },
];

/** Who the words of a source mean, by the first rule that knows. An empty range is unknown. */
export function resolveSource(range: TextRange, context: SpeakerContext): ResolvedSpeaker {
  const phrase = sourcePhrase(range, context);
  if (phrase.tokens.every((token) => !token.isWord)) return UNKNOWN_SPEAKER;
  for (const rule of SOURCE_RULES) {
    const resolved = rule.resolve(phrase, context);
    if (resolved !== null) return resolved;
  }
  return UNKNOWN_SPEAKER;
}

function isPronoun(phrase: SourcePhrase): boolean {
  return (
    /^(?:he|she|they|it|him|her|them|his|its|their)$/.test(phrase.tokens[0]!.lower) &&
    phrase.tokens.filter((token) => token.isWord).length <= 2 &&
    phrase.names.length === 0 &&
    !hasNounBehind(phrase)
  );
}

/** "his lawyer" is not "his". */
function hasNounBehind(phrase: SourcePhrase): boolean {
  const second = phrase.tokens[1];
  return (
    second !== undefined &&
    second.isWord &&
    /^(?:his|her|its|their)$/.test(phrase.tokens[0]!.lower) &&
    !/^(?:self|himself|herself)$/.test(second.lower)
  );
}

function isFirstPerson(phrase: SourcePhrase): boolean {
  return /^(?:I|[Ww]e|[Yy]ou|me|us|[Mm]y|[Oo]ur)$/.test(phrase.tokens[0]!.text);
}

function resolveRelative(phrase: SourcePhrase, context: SpeakerContext): ResolvedSpeaker | null {
  if (phrase.tokens.length !== 1 || !/^(?:who|which|that|whom|whose)$/.test(phrase.tokens[0]!.lower)) return null;
  const before = namesBefore(context, phrase.range.from, 0).filter(({ mention }) => !mention.isDemonym);
  const nearest = before.at(-1);
  const isNear =
    nearest !== undefined && context.article.tokenIndexFrom(phrase.range.from) - nearest.mention.endToken <= 8;
  if (!isNear) return resolveAntecedent(phrase, context);
  const speaker =
    nearest.entity.type === 'PLACE'
      ? nearest.asGovernment === null
        ? null
        : context.book.ofEntry(nearest.asGovernment)
      : nearest.entity;
  return speaker === null ? UNKNOWN_SPEAKER : { speakers: [speaker], candidates: [], method: 'relative' };
}

/** The noun phrase right before ", who": "a warden, who asked …". Unknown when none begins within a few words. */
function resolveAntecedent(phrase: SourcePhrase, context: SpeakerContext): ResolvedSpeaker {
  const end = context.article.tokenIndexFrom(phrase.range.from);
  const { tokens } = context.article;
  for (let at = end - 1; at >= Math.max(0, end - LONGEST_ANTECEDENT); at--) {
    const token = tokens[at]!;
    if (token.sentence !== tokens[end]!.sentence) break;
    if (!/^(?:a|an|the|one|some|several|many|two|three|local)$/.test(token.lower)) continue;
    const last = tokens[end - 1]!.text === ',' ? tokens[end - 2]! : tokens[end - 1]!;
    return last.from > token.from ? resolveSource({ from: token.from, to: last.to }, context) : UNKNOWN_SPEAKER;
  }
  return UNKNOWN_SPEAKER;
}

const LONGEST_ANTECEDENT = 8;

function resolvePerson(phrase: SourcePhrase, context: SpeakerContext): ResolvedSpeaker | null {
  const heads = phrase.names.filter((name) => name.entity.type === 'PERSON' && isHeadName(phrase, name, context));
  const first = heads[0];
  if (first === undefined) return null;
  const joined = heads.slice(1).filter((name) => isJoined(first, name, context));
  return { speakers: [...new Set([first, ...joined].map((name) => name.entity))], candidates: [], method: 'name' };
}

/** "Brod and Hale": only "and" and a title stand between. */
function isJoined(first: LinkedName, second: LinkedName, context: SpeakerContext): boolean {
  const between = context.article.text.slice(first.mention.to, second.mention.from);
  return /^(?:,| and\b)[^,]{0,40}$/.test(between) && /\band\b/.test(between);
}
