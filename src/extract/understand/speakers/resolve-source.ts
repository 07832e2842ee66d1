import { type TextRange } from '../../../util/text-range.ts';

import { LEAST_PROBABILITY } from './choice/choose-speaker.ts';
import { resolveDescription } from './resolve-description.ts';
import { resolveOrganization } from './resolve-organization.ts';
import { resolvePair } from './resolve-pair.ts';
import { resolveParties } from './resolve-parties.ts';
import { resolvePerson } from './resolve-person.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import { resolveRole } from './resolve-role.ts';
import { resolveUnnamed } from './resolve-unnamed.ts';
import { type ResolvedSpeaker, type ScoredSpeaker, UNKNOWN_SPEAKER } from './resolved-speaker.ts';
import { isPluralSource, type SourcePhrase, sourcePhrase } from './source-phrase.ts';
import { namesBefore, type SpeakerContext } from './speaker-context.ts';

/** One way to say who a source is; null lets the next one try. */
interface SourceRule {
  name: string;
  resolve(phrase: SourcePhrase, context: SpeakerContext): ResolvedSpeaker | null;
}

/** From the surest to the last resort. */
const SOURCE_RULES: readonly SourceRule[] = [
  /** "He", "they". */
  { name: 'pronoun', resolve: resolvePronoun },
  /** ", who said". */
  { name: 'relative', resolve: resolveRelative },
  /** "I", "we" inside a quotation whose speaker is unknown. */
  { name: 'first-person', resolve: (phrase) => (isFirstPerson(phrase) ? UNKNOWN_SPEAKER : null) },
  /** "Deputy Mayor Ana Brod", "Brod, the deputy mayor". */
  { name: 'person', resolve: resolvePerson },
  /** "both sides". */
  { name: 'parties', resolve: resolveParties },
  /** "both women". */
  { name: 'pair', resolve: resolvePair },
  /** "the mayor", "the 34-year-old", "the retailer". */
  { name: 'description', resolve: resolveDescription },
  /** "the Kremlin chief", "his Russian counterpart". */
  { name: 'role', resolve: (phrase, context) => (isPluralSource(phrase) ? null : resolveRole(phrase, context)) },
  /** "Kyiv", "the defence ministry". */
  { name: 'organization', resolve: resolveOrganization },
  /** "a harbour official". */
  { name: 'unnamed', resolve: resolveUnnamed },
];

/**
 * Who the words of a source mean, by the first rule that knows. Where a description fits several and none of them is likely
 * enough, the speaker is unknown rather than somebody new. An empty range is unknown.
 */
export function resolveSource(range: TextRange, context: SpeakerContext): ResolvedSpeaker {
  const phrase = sourcePhrase(range, context);
  if (phrase.tokens.every((token) => !token.isWord)) return UNKNOWN_SPEAKER;
  let candidates: ScoredSpeaker[] = [];
  for (const rule of SOURCE_RULES) {
    const resolved = rule.resolve(phrase, context);
    if (resolved === null) continue;
    const isUndecided = rule.name === 'description' && resolved.speakers.length === 0;
    if (isUndecided) candidates = resolved.candidates;
    else if (candidates.length === 0) return resolved;
    else return resolved.method === 'unnamed' && isLikely(candidates) ? { ...UNKNOWN_SPEAKER, candidates } : resolved;
  }
  return { ...UNKNOWN_SPEAKER, candidates };
}

/** Whether it is likelier one of the candidates than nobody of them. */
function isLikely(candidates: readonly ScoredSpeaker[]): boolean {
  return candidates.reduce((sum, { score }) => sum + score, 0) >= LEAST_PROBABILITY;
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
