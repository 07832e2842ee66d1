import { type PrecisionRecall, precisionRecall } from '../ratio.ts';
import { type AttributionCounts, type Counted, type Group, GROUPS, type SpanCounts } from './attribution-counts.ts';

/**
 * The figures of one group of statements: recall looks at the gold of the kind against all predictions, precision at the
 * predictions of the kind against all gold. Shares, 0 to 1; null where there is nothing to count. Their definitions are
 * those of `../shared/evaluation/score.py` (`--help`), whose figures they equal.
 */
export interface GroupFigures {
  gold: number;
  given: number;
  /** The content has exactly the same words. */
  exact: PrecisionRecall;
  /** The same characters that are not blank: quotation marks and full stops too. */
  exactChar: PrecisionRecall;
  /** How much of each content is covered by the other side's (soft intersection, Johansson and Moschitti 2013). */
  soft: PrecisionRecall;
  /** Words that are in some content. */
  token: PrecisionRecall;
  /** Contents that share at least half of all their words, one to one: the matched ones. */
  iou50: PrecisionRecall;
  /** Matched, and the sources share a word or both have none: the figure from end to end. */
  joint: PrecisionRecall;
  matched: number;
  matchedWithSource: number;
  /** Of matched ones with a gold source. */
  sourceGiven: number | null;
  sourceExact: number | null;
  sourceHead: number | null;
  sourceOverlap: number | null;
  /** Of those whose gold source names somebody: the given source or speaker has one of these names. */
  sourceName: number | null;
  /** Of matched ones without a gold source: none was given. */
  sourceNone: number | null;
  /** Of matched ones with a gold cue. */
  cueExact: number | null;
  cueOverlap: number | null;
  /** Of matched ones: the declared kind is the gold's. */
  kindRight: number | null;
}

/** The figures of each group, and of contiguous spans without their links, as papers on sequence labelling report. */
export interface AttributionFigures {
  groups: Record<Group, GroupFigures>;
  spans: Record<'content' | 'source' | 'cue', PrecisionRecall>;
}

/** What the sums amount to. */
export function attributionFigures(counts: AttributionCounts): AttributionFigures {
  const groups = Object.fromEntries(GROUPS.map((group) => [group, groupFigures(counts, group)]));
  const { content, source, cue } = counts.spans;
  return {
    groups: groups as Record<Group, GroupFigures>,
    spans: { content: spanFigures(content), source: spanFigures(source), cue: spanFigures(cue) },
  };
}

function groupFigures(counts: AttributionCounts, group: Group): GroupFigures {
  const of = (name: Counted): number => counts.of(group, name);
  const ratio = (part: Counted, whole: Counted): number | null => (of(whole) === 0 ? null : of(part) / of(whole));
  const both = (part: 'exact' | 'exactChar' | 'soft' | 'matched' | 'joint'): PrecisionRecall =>
    precisionRecall(ratio(`${part}Given`, 'given') ?? 0, ratio(`${part}Gold`, 'gold') ?? 0);
  return {
    gold: of('gold'),
    given: of('given'),
    exact: both('exact'),
    exactChar: both('exactChar'),
    soft: both('soft'),
    token: precisionRecall(ratio('rightWordsGiven', 'wordsGiven') ?? 0, ratio('rightWordsGold', 'wordsGold') ?? 0),
    iou50: both('matched'),
    joint: both('joint'),
    matched: of('matchedGold'),
    matchedWithSource: of('withSource'),
    sourceGiven: ratio('sourceGiven', 'withSource'),
    sourceExact: ratio('sourceExact', 'withSource'),
    sourceHead: ratio('sourceHead', 'withSource'),
    sourceOverlap: ratio('sourceOverlap', 'withSource'),
    sourceName: ratio('sourceName', 'withName'),
    sourceNone: ratio('sourceNone', 'withoutSource'),
    cueExact: ratio('cueExact', 'withCue'),
    cueOverlap: ratio('cueOverlap', 'withCue'),
    kindRight: ratio('kindRight', 'matchedGold'),
  };
}

function spanFigures({ given, gold, right }: SpanCounts): PrecisionRecall {
  return precisionRecall(given === 0 ? 0 : right / given, gold === 0 ? 0 : right / gold);
}
