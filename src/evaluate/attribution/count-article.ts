import { type ScoredText } from '../text/scored-text.ts';
import { keyOf, runsOf, sameWords, sharedCount, sharesWord, unionOf } from '../text/word-sets.ts';
import { type AttributionCounts, type Counted, GROUPS, SPAN_ROLES, type SpanRole } from './attribution-counts.ts';
import { type ComparedAttributions, isSourceRight } from './compared-attributions.ts';
import { exactHits } from './exact-hits.ts';
import { type ScoredStatement } from './scored-statement.ts';
import { headOf, namesGiven, namesIn } from './source-words.ts';

/** Adds one article to the sums. What each figure means: `figures.ts`. */
export function countArticle(compared: ComparedAttributions, counts: AttributionCounts): void {
  const { text, gold, given, matches } = compared;
  countExact(gold, given, counts, ({ content }) => keyOf(content), ['exactGold', 'exactGiven']);
  const characters = ({ parts }: ScoredStatement): string => keyOf(text.visible(parts.content));
  countExact(gold, given, counts, characters, ['exactCharGold', 'exactCharGiven']);
  countWords(gold, given, counts, ['gold', 'softGold', 'wordsGold', 'rightWordsGold']);
  countWords(given, gold, counts, ['given', 'softGiven', 'wordsGiven', 'rightWordsGiven']);
  for (const match of matches) countMatch(text, gold[match.gold]!, given[match.given]!, counts);
  for (const role of SPAN_ROLES) countSpans(role, gold, given, counts);
}

function countExact(
  gold: readonly ScoredStatement[],
  given: readonly ScoredStatement[],
  counts: AttributionCounts,
  keyFor: (statement: ScoredStatement) => string,
  [goldName, givenName]: [Counted, Counted],
): void {
  const goldKeys = gold.map(keyFor);
  const givenKeys = given.map(keyFor);
  exactHits(goldKeys, givenKeys).forEach((hit, index) => counts.add(gold[index]!.kind, goldName, hit));
  exactHits(givenKeys, goldKeys).forEach((hit, index) => counts.add(given[index]!.kind, givenName, hit));
}

/** One side's statements and words, and how many of these the other side's contents cover. */
function countWords(
  own: readonly ScoredStatement[],
  other: readonly ScoredStatement[],
  counts: AttributionCounts,
  [statements, soft, words, right]: [Counted, Counted, Counted, Counted],
): void {
  const covered = unionOf(other.map(({ content }) => content));
  for (const group of GROUPS) {
    const contents = own.filter(({ kind }) => group === 'ALL' || kind === group).map(({ content }) => content);
    counts.addTo(group, statements, contents.length);
    for (const content of contents) {
      if (content.size > 0) counts.addTo(group, soft, sharedCount(content, covered) / content.size);
    }
    const all = unionOf(contents);
    counts.addTo(group, words, all.size);
    counts.addTo(group, right, sharedCount(all, covered));
  }
}

function countMatch(text: ScoredText, gold: ScoredStatement, given: ScoredStatement, counts: AttributionCounts): void {
  const isRight = isSourceRight(gold, given);
  counts.add(given.kind, 'matchedGiven', 1);
  counts.add(given.kind, 'jointGiven', isRight);
  const add = (name: Counted, amount: number | boolean): void => counts.add(gold.kind, name, amount);
  add('matchedGold', 1);
  add('jointGold', isRight);
  add('kindRight', given.parts.kind === gold.kind);
  if (gold.source.size === 0) {
    add('withoutSource', 1);
    add('sourceNone', given.source.size === 0);
  } else countSource(text, gold, given, add);
  if (gold.cue.size === 0) return;
  add('withCue', 1);
  add('cueExact', sameWords(gold.cue, given.cue));
  add('cueOverlap', sharesWord(gold.cue, given.cue));
}

function countSource(
  text: ScoredText,
  gold: ScoredStatement,
  given: ScoredStatement,
  add: (name: Counted, amount: number | boolean) => void,
): void {
  const head = headOf(text, gold.source)!;
  add('withSource', 1);
  add('sourceGiven', given.source.size > 0);
  add('sourceExact', sameWords(gold.source, given.source));
  add('sourceHead', given.source.has(head) || headOf(text, given.source) === head);
  add('sourceOverlap', sharesWord(gold.source, given.source));
  const names = namesIn(text, gold.source);
  if (names.size === 0) return;
  const said = namesGiven(text, given);
  add('withName', 1);
  add(
    'sourceName',
    [...names].some((name) => said.has(name)),
  );
}

function countSpans(
  role: SpanRole,
  gold: readonly ScoredStatement[],
  given: readonly ScoredStatement[],
  counts: AttributionCounts,
): void {
  const goldKeys = spanKeys(role, gold);
  const givenKeys = spanKeys(role, given);
  const spans = counts.spans[role];
  spans.gold += goldKeys.size;
  spans.given += givenKeys.size;
  for (const key of givenKeys) if (goldKeys.has(key)) spans.right++;
}

/** Contents by their contiguous pieces; sources and cues are one piece each. */
function spanKeys(role: SpanRole, statements: readonly ScoredStatement[]): Set<string> {
  const keys = statements.flatMap((statement) =>
    role === 'content' ? runsOf(statement.content).map((run) => run.join(' ')) : [keyOf(statement[role])],
  );
  return new Set(keys.filter((key) => key !== ''));
}
