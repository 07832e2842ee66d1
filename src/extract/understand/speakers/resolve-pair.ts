import { type ArticleEntity, type Gender } from '../entities/article-entity.ts';
import { type ResolvedSpeaker } from './resolved-speaker.ts';
import { type SourcePhrase } from './source-phrase.ts';
import { namesBefore, type SpeakerContext } from './speaker-context.ts';

const PAIR =
  /^(?:both|the (?:two|pair|couple|duo|brothers|sisters|siblings|twins))(?: (?:women|men|of them|people|friends|sisters|brothers))?$/i;

/** How many sentences back the two may have been named. */
const SENTENCES_BACK = 4;

/**
 * Who "both women", "the two men", "the couple" are: the two people whom the nearest sentence before names, when it names
 * exactly two who fit; null otherwise.
 */
export function resolvePair(phrase: SourcePhrase, context: SpeakerContext): ResolvedSpeaker | null {
  if (!PAIR.test(phrase.text)) return null;
  const gender = genderOf(phrase.text.toLowerCase());
  const bySentence = new Map<number, Set<ArticleEntity>>();
  for (const { mention, entity } of namesBefore(context, phrase.range.from, SENTENCES_BACK)) {
    const fits = entity.type === 'PERSON' && (gender === null || entity.gender === null || entity.gender === gender);
    if (!fits) continue;
    const sentence = context.article.sentenceIndexAt(mention.from);
    bySentence.set(sentence, (bySentence.get(sentence) ?? new Set()).add(entity));
  }
  const pair = [...bySentence.values()].findLast((entities) => entities.size === 2);
  if (pair === undefined) return null;
  if (gender !== null) for (const entity of pair) entity.gender ??= gender;
  return { speakers: [...pair], candidates: [], method: 'pair' };
}

function genderOf(words: string): Gender | null {
  if (/\b(?:women|sisters)\b/.test(words)) return 'FEMALE';
  return /\b(?:men|brothers)\b/.test(words) ? 'MALE' : null;
}
