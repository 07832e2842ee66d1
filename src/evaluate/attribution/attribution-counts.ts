import { STATEMENT_KINDS, type StatementKind } from '../../model/statement.ts';

/** What figures are given for: all statements, and those of each kind. */
export const GROUPS = ['ALL', ...STATEMENT_KINDS] as const;
export type Group = (typeof GROUPS)[number];

/** What is summed over articles; every figure is a ratio of such sums. `Given` looks at predictions, `Gold` at the gold. */
const COUNTED = [
  'given',
  'gold',
  'exactGiven',
  'exactGold',
  'exactCharGiven',
  'exactCharGold',
  'softGiven',
  'softGold',
  'wordsGiven',
  'wordsGold',
  'rightWordsGiven',
  'rightWordsGold',
  'matchedGiven',
  'matchedGold',
  'jointGiven',
  'jointGold',
  'kindRight',
  'withSource',
  'sourceGiven',
  'sourceExact',
  'sourceHead',
  'sourceOverlap',
  'withName',
  'sourceName',
  'withoutSource',
  'sourceNone',
  'withCue',
  'cueExact',
  'cueOverlap',
] as const;
export type Counted = (typeof COUNTED)[number];

/** Contiguous spans of one role, whatever they belong to. */
export const SPAN_ROLES = ['content', 'source', 'cue'] as const;
export type SpanRole = (typeof SPAN_ROLES)[number];
export type SpanCounts = Record<'given' | 'gold' | 'right', number>;

/** Sums over any number of articles. */
export class AttributionCounts {
  private readonly sums: Record<Group, Record<Counted, number>>;
  readonly spans: Record<SpanRole, SpanCounts>;

  constructor() {
    const zeros = (): Record<Counted, number> =>
      Object.fromEntries(COUNTED.map((name) => [name, 0])) as Record<Counted, number>;
    const noSpans = (): SpanCounts => ({ given: 0, gold: 0, right: 0 });
    this.sums = { ALL: zeros(), DIRECT: zeros(), MIXED: zeros(), INDIRECT: zeros() };
    this.spans = { content: noSpans(), source: noSpans(), cue: noSpans() };
  }

  /** Adds to one group only. */
  addTo(group: Group, name: Counted, amount: number | boolean): void {
    this.sums[group][name] += Number(amount);
  }

  /** Adds to all statements and to those of a kind. */
  add(kind: StatementKind, name: Counted, amount: number | boolean): void {
    this.addTo('ALL', name, amount);
    this.addTo(kind, name, amount);
  }

  of(group: Group, name: Counted): number {
    return this.sums[group][name];
  }
}
