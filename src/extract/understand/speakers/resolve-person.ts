import { surnameKey } from '../../names/name-variants.ts';
import { parsePersonName } from '../../names/person-name.ts';
import { type Gender } from '../entities/article-entity.ts';
import { type LinkedName } from '../entities/link-names.ts';
import { type Anaphor } from './choice/anaphor.ts';
import { chooseSpeaker } from './choice/choose-speaker.ts';
import { peopleOf } from './people-of.ts';
import { type ResolvedSpeaker } from './resolved-speaker.ts';
import { isHeadName, type SourcePhrase } from './source-phrase.ts';
import { type SpeakerContext } from './speaker-context.ts';

const GENDER_OF_TITLE: Readonly<Record<string, Gender>> = {
  mr: 'MALE',
  sir: 'MALE',
  lord: 'MALE',
  mrs: 'FEMALE',
  ms: 'FEMALE',
  miss: 'FEMALE',
  dame: 'FEMALE',
  lady: 'FEMALE',
};

/** Who is named in a source: "Deputy Mayor Ana Brod", "Brod, the deputy mayor", "Brod and Hale"; null when nobody is. */
export function resolvePerson(phrase: SourcePhrase, context: SpeakerContext): ResolvedSpeaker | null {
  const heads = phrase.names.filter((name) => name.entity.type === 'PERSON' && isHeadName(phrase, name, context));
  const first = heads[0];
  if (first === undefined) return null;
  const joined = heads.slice(1).filter((name) => isJoined(first, name, context));
  if (joined.length > 0) {
    const speakers = [...new Set([first, ...joined].map((name) => name.entity))];
    return { speakers, candidates: [], method: 'name' };
  }
  return resolveNamesake(first, phrase, context) ?? { speakers: [first.entity], candidates: [], method: 'name' };
}

/** "Brod and Hale": only "and" and a title stand between. */
function isJoined(first: LinkedName, second: LinkedName, context: SpeakerContext): boolean {
  const between = context.article.text.slice(first.mention.to, second.mention.from);
  return /^(?:,| and\b)[^,]{0,40}$/.test(between) && /\band\b/.test(between);
}

/** Which of several people with one surname a bare surname means; null when the article has only one of them. */
function resolveNamesake(name: LinkedName, phrase: SourcePhrase, context: SpeakerContext): ResolvedSpeaker | null {
  const parsed = parsePersonName(name.mention.name);
  if (parsed.givenNames.length > 0) return null;
  const key = surnameKey(parsed.surname);
  const namesakes = peopleOf(context.book).filter((entity) => surnameKey(parsePersonName(entity.name).surname) === key);
  if (namesakes.length < 2) return null;
  const gender = genderOfTitle(name, context);
  const anaphor: Anaphor = {
    range: phrase.range,
    form: 'SURNAME',
    gender,
    noun: null,
    words: [],
    role: null,
    place: null,
    age: null,
    fits: (entity) =>
      namesakes.includes(entity) && (entity.gender === null || gender === null || entity.gender === gender),
  };
  const { speakers, candidates } = chooseSpeaker(anaphor, context, namesakes);
  if (candidates.length === 0) return null;
  return { speakers, candidates, method: speakers.length === 0 ? 'unknown' : 'surname' };
}

function genderOfTitle({ mention }: LinkedName, { article }: SpeakerContext): Gender | null {
  const [first = ''] = parsePersonName(mention.name).titles;
  const before = article.tokens[mention.firstToken - 1]?.lower === '.' ? -2 : -1;
  const word = first || (article.tokens[mention.firstToken + before]?.text ?? '');
  return GENDER_OF_TITLE[word.toLowerCase().replaceAll('.', '')] ?? null;
}
