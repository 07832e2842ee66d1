import { type TextRange } from '../../../util/text-range.ts';

import { type ArticleText } from '../../text/article-text.ts';

/** How some words bring up an event: as known ("the talks"), as another one ("a second attack"), or neither. */
export interface EventReference {
  isDefinite: boolean;
  /** Not the event of its kind that was spoken of before. */
  isOther: boolean;
  /** Whether a verb tells of it: "collapsed". */
  isVerbal: boolean;
  /** "attacks", "talks": a noun in the plural. */
  isPlural: boolean;
}

const DEFINITE =
  /^(?:the|this|that|these|those|such|both|his|her|its|their|our|my|your|said|[’']s|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today)$/;
const INDEFINITE = /^(?:a|an|any|some|no|several|many|more|few|every|each|two|three)$/;
const OTHER =
  /^(?:another|second|third|separate|different|further|earlier|previous|past|last|former|new|fresh|similar|next|other|parallel|future|lower-level|mid-level|working-level|follow-up)$/;
/** Words that end a look back for the determiner: what stands before them belongs to something else. */
const STOP =
  /^(?:in|on|at|of|to|for|with|from|by|after|before|over|under|and|or|but|as|is|was|were|are|had|has|have|said|[,;:.—–"“”])$/;
const WORDS_BACK = 4;

const VERB =
  /^(?:\w+ed|met|sat|struck|shot|sank|beat|lost|drew|won|fell|broke|quit|hit|burst|blew|went|caught|stood|left|stepped|walked|cut|held|raised|kept|shut|overthrew|sued|chose|spoke|erupted|found|pleaded)\b/i;
const NO_VERB = /^(?:armed conflict|besieged|encircled|(?:shut|laid)-)/i;

/** Reads the words before a mention of an event, back to its determiner. */
export function eventReference(article: ArticleText, range: TextRange): EventReference {
  const words = article.slice(range);
  if (VERB.test(words) && !NO_VERB.test(words)) {
    return { isDefinite: false, isOther: false, isVerbal: true, isPlural: false };
  }
  const own = words.toLowerCase().split(' ');
  const at = article.tokenIndexFrom(range.from);
  const sentence = article.tokens[at]?.sentence;
  const before: string[] = own.slice(0, -1).reverse();
  for (let i = at - 1; i >= 0 && at - i <= WORDS_BACK && article.tokens[i]!.sentence === sentence; i--) {
    const { lower } = article.tokens[i]!;
    if (STOP.test(lower)) break;
    before.push(lower);
    if (DEFINITE.test(lower) || INDEFINITE.test(lower)) break;
  }
  return {
    isDefinite: before.some((word) => DEFINITE.test(word)),
    isOther: before.some((word) => OTHER.test(word)),
    isVerbal: false,
    isPlural: /[^s]s$/i.test(words),
  };
}
