import { type TextRange } from '../../../util/text-range.ts';

import { type ArticleText } from '../../text/article-text.ts';
import { type ArticleEntity } from '../entities/article-entity.ts';
import { type LinkedName } from '../entities/link-names.ts';
import { type EventRule } from './event-rule.ts';

/** How many words a place may stand behind the words that tell of an event: a war's is named at once, a strike's later. */
const WORDS_BEHIND = { CITY: 14, ANY: 8, COUNTRY: 4 } as const;
const WORDS_BEFORE = { CITY: 14, ANY: 2, COUNTRY: 2 } as const;

/** "the Tarn hospital bombing", "the Tarn talks": how many words may stand between a place and the noun it belongs to. */
const WORDS_BEFORE_NOUN = { CITY: 2, ANY: 0, COUNTRY: 0 } as const;
/** "Ruritania met its neighbours": the name before a verb is who acts, not where. */
const VERB = /(?:ed|met|down|struck)$/i;

const PLACE_PREPOSITION = /^(?:in|at|of|on|near|outside|against|from|around|across)$/;
const PREPOSITION = /^(?:in|at|of|on|near|outside|against|from|around|across|to|between|with|by|for)$/;

/**
 * The place of the sentence that an event happens in, nearest to the words that tell of it: one of the rule's kind behind a
 * preposition ("in Tarn"), or right before those words ("the Tarn talks"). "Moscow's" and "between Kyiv and Moscow" mean
 * governments. Null when the sentence names none.
 */
export function statedPlace(
  rule: EventRule,
  range: TextRange,
  article: ArticleText,
  inSentence: readonly LinkedName[],
): ArticleEntity | null {
  const distance = ({ mention }: LinkedName): number => wordsBetween(article, mention, range);
  const fitting = inSentence.filter(
    (name) =>
      name.entity.type === 'PLACE' &&
      !name.mention.isDemonym &&
      (rule.placeKind === 'ANY' || name.entity.kind === rule.placeKind) &&
      isPlaceOf(rule, name, range, article),
  );
  return fitting.sort((a, b) => distance(a) - distance(b))[0]?.entity ?? null;
}

function isPlaceOf(rule: EventRule, { mention }: LinkedName, range: TextRange, article: ArticleText): boolean {
  const after = article.tokens[mention.endToken];
  if (after !== undefined && /^[’']s$/.test(after.text)) return false;
  const words = wordsBetween(article, mention, range);
  const isBefore = mention.to <= range.from;
  if (isBefore && words <= WORDS_BEFORE_NOUN[rule.placeKind] && !VERB.test(article.slice(range))) return true;
  if (words > (isBefore ? WORDS_BEFORE : WORDS_BEHIND)[rule.placeKind]) return false;
  const before = article.tokens
    .slice(Math.max(0, mention.firstToken - 6), mention.firstToken)
    .map((token) => token.lower);
  const preposition = before.findLastIndex((word) => PREPOSITION.test(word));
  return preposition !== -1 && PLACE_PREPOSITION.test(before[preposition]!);
}

function wordsBetween(article: ArticleText, a: TextRange, b: TextRange): number {
  const gap = a.from >= b.to ? { from: b.to, to: a.from } : { from: a.to, to: b.from };
  return Math.max(0, article.tokenIndexFrom(gap.to) - article.tokenIndexFrom(gap.from));
}
