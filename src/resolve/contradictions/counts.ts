import { foldText } from '../../extract/names/fold-text.ts';

import { type ContentWord, type ContentWords } from '../language/content-words.ts';
import { type Figure, figuresMatch } from '../language/figures-match.ts';
import { stem } from '../language/stem.ts';
import { PERIOD_WORDS } from './period-words.ts';

/** A figure with all that says what it counts. */
export interface Count extends Figure {
  /** The term of the word after it: what is counted. */
  of: string;
  /** That word itself. */
  ofText: string;
  /** The weights of the other telling terms around it. */
  frame: ReadonlyMap<string, number>;
  /** Names among them: where, or whose. */
  names: ReadonlySet<string>;
  /** The words for the time it covers, sorted; counts over different times do not contradict. */
  period: string;
}

/** A text with more figures is a table. */
const MOST_FIGURES = 20;
/** Words this far from a figure still say what it counts. */
const REACH = 8;
const WORDS = /\p{L}+|(?<!\d)(?:19|20)\d\d(?!\d)/gu;

/** The counts in a text: its figures with a word after them. A text with several figures of one thing gives none of it. */
export function countsOf(text: string, content: ContentWords): Count[] {
  if (content.figures.size === 0 || content.figures.size > MOST_FIGURES) return [];
  const found = new Map<string, Count | null>();
  const period = periodOf(text);
  content.words.forEach(({ term, bound }, i) => {
    const counted = content.words[i + 1];
    if (bound === undefined || counted === undefined || counted.bound !== undefined) return;
    const near = content.words.slice(Math.max(0, i - REACH), i + REACH + 1).filter((word) => isFrame(word));
    const count: Count = {
      value: Number(term),
      bound,
      of: counted.term,
      ofText: counted.text,
      frame: new Map(near.map((word) => [word.term, word.weight])),
      names: new Set(near.filter(({ isName }) => isName).map((word) => word.term)),
      period,
    };
    found.set(count.of, found.has(count.of) ? null : count);
  });
  return [...found.values()].filter((count) => count !== null);
}

/** What the shared words around two counts must weigh, and their share of the fewer words. */
const SAME_FRAME = { shared: 1.5, ofSmaller: 0.6 };

/** Figures further apart than this many times count different things, whatever the words: a strike's dead and a war's. */
const MOST_TIMES = 20;

/**
 * How alike what two figures count is, 0 to 1, when they cannot both be right: one thing, time and place, and values further
 * apart than rounding. Null when both can be.
 */
export function countsConflict(a: Count, b: Count): number | null {
  if (a.of !== b.of || a.period !== b.period || figuresMatch(a, b) || withinBounds(a, b)) return null;
  if (Math.max(a.value, b.value) > MOST_TIMES * Math.min(a.value, b.value)) return null;
  if (a.names.size > 0 && b.names.size > 0 && ![...a.names].some((name) => b.names.has(name))) return null;
  const shared = [...a.frame].reduce((sum, [term, weight]) => sum + Math.min(weight, b.frame.get(term) ?? 0), 0);
  const smaller = Math.min(weightOf(a.frame), weightOf(b.frame));
  if (shared < SAME_FRAME.shared || shared / smaller < SAME_FRAME.ofSmaller) return null;
  return shared / smaller;
}

/** "at least 40" and 90 can both be right. */
function withinBounds(a: Figure, b: Figure): boolean {
  const [small, large] = a.value <= b.value ? [a, b] : [b, a];
  return small.bound === 'AT_LEAST' || large.bound === 'AT_MOST';
}

function isFrame({ bound, polarity }: ContentWord): boolean {
  return bound === undefined && polarity >= 0;
}

function periodOf(text: string): string {
  const words = (text.match(WORDS) ?? []).map((word) => stem(foldText(word)));
  return [...new Set(words.filter((word) => PERIOD_WORDS.has(word) || /^\d+$/u.test(word)))].sort().join(' ');
}

function weightOf(frame: ReadonlyMap<string, number>): number {
  return [...frame.values()].reduce((sum, weight) => sum + weight, 0);
}
