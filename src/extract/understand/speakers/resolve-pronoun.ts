import { type TextRange } from '../../../util/text-range.ts';

import { type ArticleText } from '../../text/article-text.ts';
import { type ArticleEntity, type Gender } from '../entities/article-entity.ts';
import { type ResolvedSpeaker, type ScoredSpeaker, UNKNOWN_SPEAKER } from './resolved-speaker.ts';
import { namesBefore, type SpeakerContext } from './speaker-context.ts';

/** How many sentences back a pronoun may reach for someone who did not speak. */
const SENTENCES_BACK = 3;
/** How many paragraphs back the last speaker may be: "He" two paragraphs on, past a paragraph about others. */
const PARAGRAPHS_BACK = 4;

const GENDER_OF: Readonly<Record<string, Gender>> = {
  he: 'MALE',
  him: 'MALE',
  his: 'MALE',
  she: 'FEMALE',
  her: 'FEMALE',
  hers: 'FEMALE',
};

/** One reason to think that a pronoun means someone; `value` is 0 to 1. */
interface PronounFeature {
  name: string;
  weight: number;
  value(candidate: PronounCandidate): number;
}

interface PronounCandidate {
  entity: ArticleEntity;
  /** Paragraphs since the candidate last spoke; null when the candidate has not spoken. */
  paragraphsSinceSpoke: number | null;
  isLastSpeaker: boolean;
  /** Sentences since the candidate was named; null when not within reach. */
  sentencesSinceNamed: number | null;
  /** Opens the sentence before, in the same paragraph. */
  isSubjectBefore: boolean;
}

/**
 * Newspapers write "He" for the last *speaker* rather than for the nearest name; only who opens the sentence right before
 * weighs more.
 */
const PRONOUN_FEATURES: readonly PronounFeature[] = [
  { name: 'last speaker', weight: 0.5, value: ({ isLastSpeaker }) => (isLastSpeaker ? 1 : 0) },
  {
    name: 'spoke recently',
    weight: 0.2,
    value: ({ paragraphsSinceSpoke }) => (paragraphsSinceSpoke === null ? 0 : 1 / (1 + paragraphsSinceSpoke)),
  },
  { name: 'subject of the sentence before', weight: 0.75, value: ({ isSubjectBefore }) => (isSubjectBefore ? 1 : 0) },
  {
    name: 'named recently',
    weight: 0.2,
    value: ({ sentencesSinceNamed }) => (sentencesSinceNamed === null ? 0 : 1 / (1 + sentencesSinceNamed)),
  },
];

/** How many words may open a sentence before its subject: a role, an adverb. */
const WORDS_BEFORE_SUBJECT = 5;

/** Less than this is thin evidence: the speaker stays unknown and the candidates are kept. */
const LEAST_SCORE = 0.25;

/** Whom "he", "she" or "they" means as a source: a table of weighted features over everyone in reach. */
export function resolvePronoun(pronoun: string, range: TextRange, context: SpeakerContext): ResolvedSpeaker {
  const isPlural = /^(?:they|them|their|theirs|both)$/.test(pronoun);
  const isThing = /^(?:it|its)$/.test(pronoun);
  const gender = GENDER_OF[pronoun] ?? null;
  const fits = (entity: ArticleEntity): boolean => {
    if (isPlural) return entity.isPlural || entity.type === 'ORGANIZATION';
    if (isThing) return entity.type === 'ORGANIZATION';
    return (
      (entity.type === 'PERSON' || (entity.type === 'UNNAMED_SOURCE' && !entity.isPlural)) &&
      (entity.gender === null || entity.gender === gender)
    );
  };
  const candidates = scoreCandidates(range, context, fits);
  const best = candidates[0];
  if (best === undefined || best.score < LEAST_SCORE) return { ...UNKNOWN_SPEAKER, candidates };
  if (gender !== null) best.entity.gender ??= gender;
  return { speakers: [best.entity], candidates, method: 'pronoun' };
}

function scoreCandidates(
  range: TextRange,
  context: SpeakerContext,
  fits: (entity: ArticleEntity) => boolean,
): ScoredSpeaker[] {
  const { article } = context;
  const paragraph = article.paragraphIndexAt(range.from);
  const sentence = article.sentenceIndexAt(range.from);
  const spoke = context.earlier.filter(
    (one) => one.at < range.from && fits(one.entity) && paragraph - article.paragraphIndexAt(one.at) <= PARAGRAPHS_BACK,
  );
  const named = namesBefore(context, range.from, SENTENCES_BACK).filter((name) =>
    fits(asSpeaker(name.entity, name.asGovernment, context)),
  );
  const subject = named.find(({ mention }) => opensSentenceBefore(mention.from, range.from, article));
  const entities = new Set<ArticleEntity>([
    ...spoke.map((one) => one.entity),
    ...named.map((name) => asSpeaker(name.entity, name.asGovernment, context)),
  ]);
  const scored = [...entities].map((entity) => {
    const lastSpoke = spoke.filter((one) => one.entity === entity).at(-1);
    const lastNamed = named.filter((name) => asSpeaker(name.entity, name.asGovernment, context) === entity).at(-1);
    const candidate: PronounCandidate = {
      entity,
      paragraphsSinceSpoke: lastSpoke === undefined ? null : paragraph - article.paragraphIndexAt(lastSpoke.at),
      isLastSpeaker: spoke.at(-1)?.entity === entity,
      sentencesSinceNamed: lastNamed === undefined ? null : sentence - article.sentenceIndexAt(lastNamed.mention.from),
      isSubjectBefore: subject !== undefined && asSpeaker(subject.entity, subject.asGovernment, context) === entity,
    };
    const reasons = PRONOUN_FEATURES.filter((feature) => feature.value(candidate) > 0);
    const score = PRONOUN_FEATURES.reduce((sum, feature) => sum + feature.weight * feature.value(candidate), 0);
    return {
      entity,
      score: Math.min(1, Math.round(score * 100) / 100),
      reason: reasons.map((feature) => feature.name).join(', '),
    };
  });
  return scored.sort((a, b) => b.score - a.score).slice(0, 5);
}

function asSpeaker(entity: ArticleEntity, government: { key: string } | null, context: SpeakerContext): ArticleEntity {
  if (entity.type !== 'PLACE' || government === null) return entity;
  const entry = context.gazetteer.entry(government.key);
  return entry === null ? entity : context.book.ofEntry(entry);
}

/** Whether a name stands among the first words of the sentence right before, in the paragraph of the pronoun. */
function opensSentenceBefore(name: number, pronoun: number, article: ArticleText): boolean {
  const sentence = article.sentenceIndexAt(pronoun) - 1;
  if (article.sentenceIndexAt(name) !== sentence || article.quotationAt(name) !== null) return false;
  if (article.paragraphIndexAt(name) !== article.paragraphIndexAt(pronoun)) return false;
  return article.tokensIn({ from: article.sentences[sentence]!.from, to: name }).length <= WORDS_BEFORE_SUBJECT;
}
