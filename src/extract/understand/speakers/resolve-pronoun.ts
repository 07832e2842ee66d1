import { type ArticleEntity, type Gender } from '../entities/article-entity.ts';
import { type Anaphor } from './choice/anaphor.ts';
import { chooseSpeaker } from './choice/choose-speaker.ts';
import { type ResolvedSpeaker, UNKNOWN_SPEAKER } from './resolved-speaker.ts';
import { type SourcePhrase } from './source-phrase.ts';
import { type SpeakerContext } from './speaker-context.ts';

const GENDER_OF: Readonly<Record<string, Gender>> = {
  he: 'MALE',
  him: 'MALE',
  his: 'MALE',
  she: 'FEMALE',
  her: 'FEMALE',
  hers: 'FEMALE',
};

/** Whom "he", "she", "it" or "they" means as a source; null when the phrase is no pronoun. */
export function resolvePronoun(phrase: SourcePhrase, context: SpeakerContext): ResolvedSpeaker | null {
  if (!isPronoun(phrase)) return null;
  const pronoun = phrase.tokens[0]!.lower;
  const gender = GENDER_OF[pronoun] ?? null;
  const anaphor: Anaphor = {
    range: phrase.range,
    form: 'PRONOUN',
    gender,
    noun: null,
    words: [],
    role: null,
    place: null,
    age: null,
    fits: (entity) => fitsPronoun(entity, pronoun, gender),
  };
  const { speakers, candidates } = chooseSpeaker(anaphor, context);
  const [speaker] = speakers;
  if (speaker === undefined) return { ...UNKNOWN_SPEAKER, candidates };
  if (gender !== null) speaker.gender ??= gender;
  return { speakers, candidates, method: 'pronoun' };
}

function fitsPronoun(entity: ArticleEntity, pronoun: string, gender: Gender | null): boolean {
  if (/^(?:they|them|their|theirs|both)$/.test(pronoun)) return entity.isPlural || entity.type === 'ORGANIZATION';
  if (/^(?:it|its)$/.test(pronoun)) return entity.type === 'ORGANIZATION';
  const isPerson = entity.type === 'PERSON' || (entity.type === 'UNNAMED_SOURCE' && !entity.isPlural);
  return isPerson && (entity.gender === null || entity.gender === gender);
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
