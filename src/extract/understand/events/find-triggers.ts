import { overlaps, type TextRange } from '../../../util/text-range.ts';

import { type ArticleText } from '../../text/article-text.ts';
import { type EventRule } from './event-rule.ts';
import { EVENT_RULES } from './event-rules.ts';

/** Words of a sentence that tell of an event by a rule. */
export interface Trigger extends TextRange {
  rule: EventRule;
}

/** How many events of one kind a sentence can tell of; far more meetings than of any other. */
const MOST_OF_A_KIND = 3;
const MOST_MEETINGS = 8;
/** How many characters before and behind the words a rule may look at right there, and for words of its sentence. */
const BEFORE = 40;
const BEHIND = 60;
const AROUND = 300;

/**
 * Where the words of {@link EVENT_RULES} stand, by index of the sentence. Where two rules read the same words, the earlier
 * rule counts. Each rule runs over the text once.
 */
export function findTriggers(article: ArticleText): Map<number, Trigger[]> {
  const bySentence = new Map<number, Trigger[]>();
  for (const rule of EVENT_RULES) {
    const left = new Map<number, number>();
    const most = rule.kind === 'meeting' ? MOST_MEETINGS : MOST_OF_A_KIND;
    for (const match of article.text.matchAll(rule.trigger)) {
      const range = { from: match.index, to: match.index + match[0].length };
      const index = article.sentenceIndexAt(range.from);
      const sentence = article.sentences[index];
      if (sentence === undefined || range.to > sentence.to || left.get(index) === 0) continue;
      const found = bySentence.get(index) ?? [];
      if (found.some((other) => overlaps(other, range)) || !counts(rule, range, article.text, sentence)) continue;
      found.push({ ...range, rule });
      bySentence.set(index, found);
      left.set(index, (left.get(index) ?? most) - 1);
    }
  }
  return bySentence;
}

function counts(rule: EventRule, { from, to }: TextRange, text: string, sentence: TextRange): boolean {
  const around = text.slice(Math.max(sentence.from, from - AROUND), Math.min(sentence.to, to + AROUND));
  if (rule.needs?.test(around) === false || rule.unless?.test(around) === true) return false;
  if (rule.unlessBefore?.test(text.slice(Math.max(sentence.from, from - BEFORE), from)) === true) return false;
  return rule.unlessAfter?.test(text.slice(to, Math.min(sentence.to, to + BEHIND))) !== true;
}
