import { type ArticleEntity } from '../entities/article-entity.ts';
import { GENDERED_NOUNS } from '../words/gendered-nouns.ts';
import { type Anaphor } from './choice/anaphor.ts';
import { chooseSpeaker } from './choice/choose-speaker.ts';
import { descriptionFit, isSupported } from './choice/description-fit.ts';
import { isOrganizationNoun } from './choice/organization-noun.ts';
import { peopleOf } from './people-of.ts';
import { type ResolvedSpeaker } from './resolved-speaker.ts';
import { headWords, isPluralSource, roleOfPhrase, type SourcePhrase } from './source-phrase.ts';
import { type SpeakerContext } from './speaker-context.ts';

/** Words before a noun that describe nobody. */
const NO_DESCRIPTION = /^(?:the|this|that|same|new|old|other)$/;

const AGE = /^(\d{1,3})-year-old$/;

/**
 * Whom a definite description means among those of whom the article says so: "the mayor", "the 34-year-old", "the Swede",
 * "the retailer", "the official" who was "a ministry official" before. Roles count wherever the article gives them.
 *
 * @returns null when the phrase is no such description or nobody answers to it; with no speaker and the candidates when
 *   several do and none is likely enough
 */
export function resolveDescription(phrase: SourcePhrase, context: SpeakerContext): ResolvedSpeaker | null {
  const anaphor = describe(phrase, context);
  if (anaphor === null) return null;
  const others = peopleOf(context.book).filter(
    (entity) => anaphor.fits(entity) && isSupported(descriptionFit(anaphor, entity, context)),
  );
  const { speakers, candidates } = chooseSpeaker(anaphor, context, others);
  const method = anaphor.role === null ? 'description' : 'role';
  return candidates.length === 0 ? null : { speakers, candidates, method };
}

function describe(phrase: SourcePhrase, context: SpeakerContext): Anaphor | null {
  if (!/^(?:the|this|that)$/.test(phrase.tokens[0]!.lower) && roleOfPhrase(phrase, context) === null) return null;
  if (phrase.names.some(({ mention, entity }) => entity.type === 'PERSON' && !mention.isDemonym)) return null;
  const words = headWords(phrase).filter((token) => token.isWord);
  const head = words.at(-1);
  if (head === undefined || isPluralSource(phrase)) return null;
  const role = roleOfPhrase(phrase, context);
  if (role?.isCounterpart === true) return null;
  const place = phrase.names.find(({ mention, entity }) => mention.isDemonym && entity.type === 'PLACE');
  const isPlaceOnly = place !== undefined && place.mention.endToken === context.article.tokenIndexFrom(head.to);
  const noun = AGE.test(head.lower) || isPlaceOnly ? null : head.lower;
  if (isPlaceOnly && !isOnePerson(head.text)) return null;
  const isOrganization = noun !== null && role === null && isOrganizationNoun(noun);
  if (noun !== null && (head.isCapitalised || (isOrganization && phrase.names.length > 0))) return null;
  const gender = noun === null ? null : (GENDERED_NOUNS.get(noun) ?? null);
  return {
    range: phrase.range,
    form: 'DESCRIPTION',
    gender,
    noun,
    words: noun === null ? [] : words.map((token) => token.lower).filter((word) => !NO_DESCRIPTION.test(word)),
    role,
    place: place?.entity ?? null,
    age: words.map((token) => AGE.exec(token.lower)?.[1]).find((age) => age !== undefined) ?? null,
    fits: (entity) => fitsDescription(entity, isOrganization, gender),
  };
}

function fitsDescription(entity: ArticleEntity, isOrganization: boolean, gender: Anaphor['gender']): boolean {
  if (entity.type === 'UNNAMED_SOURCE') return !entity.isPlural;
  if (isOrganization) return entity.type === 'ORGANIZATION';
  return entity.type === 'PERSON' && (gender === null || entity.gender === null || entity.gender === gender);
}

/** "the Swede", "the Kenyan", but not "the Dutch", "the Chinese", "the Russians", which mean a people. */
function isOnePerson(demonym: string): boolean {
  return !/(?:s|sh|ch|ese)$/.test(demonym);
}
