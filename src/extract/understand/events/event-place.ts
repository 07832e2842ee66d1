import { overlaps, type TextRange } from '../../../util/text-range.ts';

import { type EventType } from '../../../model/event.ts';

import { type ArticleText } from '../../text/article-text.ts';
import { type LinkedName } from '../entities/link-names.ts';
import { type EventRule } from './event-rule.ts';

/** How many words a place may stand behind the words that tell of an event: a war's is named at once, a strike's later. */
const WORDS_BEHIND = { CITY: 14, ANY: 12, COUNTRY: 4 } as const;
const WORDS_BEFORE = { CITY: 14, ANY: 6, COUNTRY: 2 } as const;

/** "the Tarn hospital bombing", "the Tarn talks": how many words may stand between a place and the noun it belongs to. */
const WORDS_BEFORE_NOUN = { CITY: 2, ANY: 0, COUNTRY: 0 } as const;
/** Where both stand at like distances, the place behind the words is theirs. */
const BEFORE_COUNTS = 3;
const PLACE_PREPOSITION = /^(?:in|at|of|on|off|near|outside|against|across|around)$/;
/** "from Tarn" is where people come from, and "to Tarn" where they go: of a movement its place. */
const MOVEMENT_PREPOSITION = /^(?:in|at|of|on|off|near|outside|from|across|around|to|for)$/;
const WORDS_TO_PREPOSITION = 6;
const PREPOSITION = /^(?:in|at|of|on|off|near|outside|against|from|around|across|to|between|with|by|for|after|over)$/;

/** "the city of Tarn": what stands before these words says how the place belongs. */
const SORT_OF_PLACE = /^(?:city|town|village|port|region|province|district|capital|state|island|suburb)$/;
/** Behind these words another clause starts, and a place in it is that clause's. */
const OTHER_CLAUSE = /\b(?:that|which|who|whose|while|but|because|when|where)\b|[;:—]/i;
/** "attacked Ruritania", "an earthquake shook Tarn": what these do is done to the place behind them. */
const DONE_TO_PLACE: ReadonlySet<EventType> = new Set<EventType>(['ATTACK', 'CONFLICT', 'BLOCKADE', 'DISASTER']);

const STRIKES =
  /^\s(?:hit|hits|struck|shook|rocked|jolted|lashed|battered|devastated|ravaged|swept|flattened)\s(?:\w+\s){0,2}$/i;

/** Kinds that do when a place of the rule's kind is not named, the better first; an unknown place may be a town. */
const FITTING_KINDS = {
  CITY: [['CITY', 'OTHER'], ['REGION'], ['COUNTRY']],
  COUNTRY: [['COUNTRY']],
  ANY: [['CITY', 'OTHER', 'REGION', 'COUNTRY']],
} as const;

/**
 * The place of the sentence that an event happens in, nearest to the words that tell of it: one behind a preposition ("in
 * Tarn"), or right before those words ("the Tarn talks"). "Moscow's" and "between Kyiv and Moscow" mean governments. Null when
 * the sentence names none.
 *
 * @param sources who speaks of the event: "officials in Tarn" says where they are, not where it happened
 */
export function statedPlace(
  rule: EventRule,
  range: TextRange,
  article: ArticleText,
  inSentence: readonly LinkedName[],
  { sources, isVerbal }: { sources: readonly TextRange[]; isVerbal: boolean },
): LinkedName | null {
  const places = inSentence.filter(
    (name) =>
      name.entity.type === 'PLACE' &&
      !name.mention.isDemonym &&
      !sources.some((source) => overlaps(source, name.mention)) &&
      isPlaceOf(rule, name, range, article, isVerbal),
  );
  for (const kinds of FITTING_KINDS[rule.placeKind]) {
    const fitting = places.filter(({ entity }) => (kinds as readonly string[]).includes(entity.kind ?? 'OTHER'));
    const nearest = fitting.sort((a, b) => distance(article, a, range) - distance(article, b, range))[0];
    if (nearest !== undefined) return nearest;
  }
  return null;
}

function distance(article: ArticleText, { mention }: LinkedName, range: TextRange): number {
  const words = wordsBetween(article, mention, range);
  return mention.to <= range.from ? words * BEFORE_COUNTS : words;
}

function isPlaceOf(
  rule: EventRule,
  { mention }: LinkedName,
  range: TextRange,
  article: ArticleText,
  isVerbal: boolean,
): boolean {
  const after = article.tokens[mention.endToken];
  if (after !== undefined && /^[’']s$/.test(after.text)) return false;
  const words = wordsBetween(article, mention, range);
  const isBefore = mention.to <= range.from;
  if (!isBefore) return words <= WORDS_BEHIND[rule.placeKind] && isPlaceBehind(rule, mention, range, article, words);
  // "Ruritania met its neighbours": the name before a verb is who acts, not where.
  if (words <= WORDS_BEFORE_NOUN[rule.placeKind] && !isVerbal) return true;
  const isFirst = article.tokens[mention.firstToken - 2]?.sentence !== article.tokens[mention.firstToken]?.sentence;
  const opens = isFirst && rule.placeKind !== 'COUNTRY';
  if (!opens && words > WORDS_BEFORE[rule.placeKind]) return false;
  return PLACE_PREPOSITION.test(prepositionBefore(article, mention.firstToken));
}

function isPlaceBehind(
  rule: EventRule,
  mention: LinkedName['mention'],
  range: TextRange,
  article: ArticleText,
  words: number,
): boolean {
  const between = article.text.slice(range.to, mention.from);
  if (DONE_TO_PLACE.has(rule.type) && (words === 0 || STRIKES.test(between))) return true;
  if (OTHER_CLAUSE.test(between)) return false;
  const preposition = prepositionBefore(article, mention.firstToken);
  return (rule.isMovement === true ? MOVEMENT_PREPOSITION : PLACE_PREPOSITION).test(preposition);
}

/** The preposition that governs a name, past "the city of"; empty when there is none nearby. */
function prepositionBefore(article: ArticleText, firstToken: number): string {
  const before = article.tokens.slice(Math.max(0, firstToken - WORDS_TO_PREPOSITION), firstToken);
  for (let i = before.length - 1; i >= 0; i--) {
    const { lower } = before[i]!;
    if (PREPOSITION.test(lower) && !(lower === 'of' && SORT_OF_PLACE.test(before[i - 1]?.lower ?? ''))) return lower;
  }
  return '';
}

function wordsBetween(article: ArticleText, a: TextRange, b: TextRange): number {
  const gap = a.from >= b.to ? { from: b.to, to: a.from } : { from: a.to, to: b.from };
  return Math.max(0, article.tokenIndexFrom(gap.to) - article.tokenIndexFrom(gap.from));
}
