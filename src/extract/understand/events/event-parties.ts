import { overlaps, type TextRange } from '../../../util/text-range.ts';

import { type ArticleText } from '../../text/article-text.ts';
import { type ArticleEntity } from '../entities/article-entity.ts';
import { type LinkedName } from '../entities/link-names.ts';
import { type EventRule } from './event-rule.ts';

/** Words that say who met whom. */
const TOGETHER = /\b(?:between|met|sat down|meeting with|talks with)\b/i;
/** Who speaks about a meeting before it need not take part in it. */
const BEFOREHAND = /\b(?:ahead of|before|prior to)\b/i;
/** How far from the words that tell of an event a party of it is named. */
const WORDS_AWAY = 14;

/** What besides the names tells who took part. */
export interface PartyEvidence {
  isPlaceStated: boolean;
  /** Sources of the statements that tell of the event. */
  tellers: readonly TextRange[];
  /** Sources of all statements of the sentence. */
  sources: readonly TextRange[];
}

/**
 * Who of a sentence took part in an event. A meeting: the people of a sentence that tells where or between whom it was;
 * elsewhere only those whose words about it the sentence reports. Otherwise whoever of the rule's types stands near and is
 * not only telling of it.
 */
export function eventParties(
  rule: EventRule,
  range: TextRange,
  article: ArticleText,
  sentence: string,
  inSentence: readonly LinkedName[],
  { isPlaceStated, tellers, sources }: PartyEvidence,
): ArticleEntity[] {
  if (rule.parties === 'NONE') return [];
  const isIn = (ranges: readonly TextRange[], { mention }: LinkedName): boolean =>
    ranges.some((range) => overlaps(range, mention));
  if (rule.parties === 'MEETING') {
    const isAccount = isPlaceStated || TOGETHER.test(sentence);
    return unique(
      inSentence.filter(
        (name) => name.entity.type === 'PERSON' && (isAccount || (!BEFOREHAND.test(sentence) && isIn(sources, name))),
      ),
    );
  }
  const types = rule.parties;
  return unique(
    inSentence.filter(
      (name) =>
        types.includes(name.entity.type) &&
        !isIn(tellers, name) &&
        wordsAway(article, name.mention, range) <= WORDS_AWAY,
    ),
  );
}

function unique(names: readonly LinkedName[]): ArticleEntity[] {
  return [...new Set(names.map(({ entity }) => entity))];
}

function wordsAway(article: ArticleText, a: TextRange, b: TextRange): number {
  const [first, second] = a.from < b.from ? [a, b] : [b, a];
  return Math.max(0, article.tokenIndexFrom(second.from) - article.tokenIndexFrom(first.to));
}
