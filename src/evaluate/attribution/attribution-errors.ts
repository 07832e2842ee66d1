import { contentCause } from '../errors/content-cause.ts';
import { type FoundError } from '../errors/found-error.ts';

import { type ComparedAttributions, isSourceRight } from './compared-attributions.ts';
import { type ScoredStatement } from './scored-statement.ts';

/**
 * What can be wrong, in the order in which it is listed. Each gold attribution that the joint figure does not count has
 * exactly one of the first seven causes; each prediction that it does not count has one of the last five.
 */
export const ATTRIBUTION_CAUSES = [
  'nothing predicted',
  'boundary off',
  'merged into a neighbour',
  'cut in pieces',
  'source missing',
  'wrong source',
  'source where gold has none',
  'spurious content',
  'prediction beside a content',
] as const;
export type AttributionCause = (typeof ATTRIBUTION_CAUSES)[number];

const CONTENT_CAUSES = {
  NOTHING_THERE: 'nothing predicted',
  BOUNDARY_OFF: 'boundary off',
  MERGED: 'merged into a neighbour',
  IN_PIECES: 'cut in pieces',
} as const satisfies Record<string, AttributionCause>;

/** Everything that is wrong in one article, in text order for each cause. */
export function attributionErrors(compared: ComparedAttributions): FoundError<AttributionCause>[] {
  const { gold, given, matches } = compared;
  const found = new Set(matches.map((match) => match.gold));
  const used = new Set(matches.map((match) => match.given));
  const goldContents = gold.map(({ content }) => content);
  const givenContents = given.map(({ content }) => content);
  const error = (cause: AttributionCause, one: ScoredStatement, note = ''): FoundError<AttributionCause> => {
    const at = one.parts.content;
    return { cause, kind: one.kind, article: compared.article, at, note, excerpt: compared.text.excerpt(at) };
  };

  const missed = gold
    .filter((_, index) => !found.has(index))
    .map((one) => error(CONTENT_CAUSES[contentCause(one.content, goldContents, givenContents)], one));
  const misattributed = matches.flatMap((match) => {
    const [one, other] = [gold[match.gold]!, given[match.given]!];
    if (isSourceRight(one, other)) return [];
    return [error(sourceCause(one, other), one, sourceNote(compared, one, other))];
  });
  const extra = given
    .filter((_, index) => !used.has(index))
    .map((one) => {
      const isBeside = contentCause(one.content, givenContents, goldContents) !== 'NOTHING_THERE';
      return error(isBeside ? 'prediction beside a content' : 'spurious content', one);
    });
  return [...missed, ...misattributed, ...extra];
}

function sourceCause(gold: ScoredStatement, given: ScoredStatement): AttributionCause {
  if (gold.source.size === 0) return 'source where gold has none';
  return given.source.size === 0 ? 'source missing' : 'wrong source';
}

function sourceNote({ text }: ComparedAttributions, gold: ScoredStatement, given: ScoredStatement): string {
  const words = ({ parts }: ScoredStatement): string =>
    parts.source.length === 0 ? 'none' : `"${text.excerpt(parts.source, 5)}"`;
  return `source ${words(given)}, gold ${words(gold)}`;
}
