import { type ContentWords, termOf } from '../language/content-words.ts';
import { type FigureBound } from '../language/figures.ts';

/** What is counted, by the words for it. */
const QUANTITIES: ReadonlyMap<string, string> = new Map(
  [
    ['people killed', 'killed casualties bodies'],
    ['people injured', 'injured'],
    ['people brought out', 'evacuated fled displaced refugees'],
    ['people detained', 'detained arrested'],
    ['people missing', 'missing'],
    ['weapons', 'weapons missiles rockets'],
  ].flatMap(([name, words]) => words!.split(' ').map((word) => [termOf(word), name!] as const)),
);

/** Words that say over what time something was counted. */
const PERIOD_TERMS: ReadonlySet<string> = new Set(
  'day days week weeks month months year years first last daily night war total'.split(' ').map(termOf),
);

/** How far from its figure the counted thing may be named, in content words. */
const REACH = 4;

/** A figure and what it counts. */
export interface Quantity {
  value: number;
  bound: FigureBound;
  of: string;
  /** The words for the time it covers, sorted; figures for different times do not contradict. */
  period: string;
}

/** The only figure for each thing that a statement counts; a thing with several figures is left out. */
export function quantitiesOf(content: ContentWords): Map<string, Quantity> {
  const found = new Map<string, Quantity | null>();
  const period = [...new Set(content.words.map(({ term }) => term).filter((term) => PERIOD_TERMS.has(term)))].sort();
  content.words.forEach(({ term, bound }, i) => {
    if (bound === undefined) return;
    const near = content.words.slice(Math.max(0, i - REACH), i + REACH + 1);
    const of = near.map((word) => QUANTITIES.get(word.term)).find((name) => name !== undefined);
    if (of === undefined) return;
    const known = found.get(of);
    const value = Number(term);
    if (known === undefined) found.set(of, { value, bound, of, period: period.join(' ') });
    else if (known?.value !== value) found.set(of, null);
  });
  return new Map([...found].flatMap(([of, quantity]) => (quantity === null ? [] : [[of, quantity] as const])));
}

/** Figures nearer than these shares of the larger are the same, exactly or roughly counted. */
const ROUNDING = 0.1;
const ROUGH = 0.25;

/** Whether two counts of one thing cannot both be right: bounds are kept, rounding is allowed. */
export function quantitiesDiffer(a: Quantity, b: Quantity): boolean {
  if (a.of !== b.of || a.period !== b.period) return false;
  const [small, large] = a.value <= b.value ? [a, b] : [b, a];
  if (small.bound === 'AT_LEAST' || large.bound === 'AT_MOST') return false;
  const isRough = small.bound !== 'EXACT' || large.bound !== 'EXACT';
  return (large.value - small.value) / large.value > (isRough ? ROUGH : ROUNDING);
}
