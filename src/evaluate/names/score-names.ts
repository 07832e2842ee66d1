import { type Predictions } from '../predictions/read-predictions.ts';
import { type PrecisionRecall, precisionRecall } from '../ratio.ts';
import { NAME_TYPES, type NameType, type TypedName } from './silver-names.ts';

/** How names of one type agree. */
export interface NameFigures {
  given: number;
  silver: number;
  /** The same characters and the same type. */
  exact: PrecisionRecall;
  /** At least one character in common, and the same type. */
  overlapping: PrecisionRecall;
}

/**
 * How names that were found agree with those that another tool found. **Silver**: where the two differ, either may be
 * wrong, so these figures show changes and no quality.
 */
export interface NameScore {
  /** Articles that have silver names and a prediction; others are left out. */
  articles: number;
  byType: Record<NameType | 'ALL', NameFigures>;
}

type Counts = Record<'given' | 'silver' | 'exact' | 'givenOverlapping' | 'silverOverlapping', number>;

/**
 * Compares mentions by name with silver. Mentions by pronoun, role or description are no names.
 *
 * @param silver by the articles' keys, as the predictions are
 */
export function scoreNames(silver: ReadonlyMap<string, readonly TypedName[]>, predictions: Predictions): NameScore {
  const counts = new Map<NameType | 'ALL', Counts>([...NAME_TYPES, 'ALL' as const].map((type) => [type, noCounts()]));
  let articles = 0;
  for (const [article, theirs] of silver) {
    const given = predictions.get(article);
    if (given === undefined) continue;
    articles++;
    const ours = given.mentions.flatMap(({ span: [start, end], type, form }): TypedName[] => {
      const nameType = NAME_TYPES.find((one) => one === type);
      return form === 'NAME' && nameType !== undefined ? [{ start, end, type: nameType }] : [];
    });
    for (const type of NAME_TYPES) {
      const ofType = countNames(
        ours.filter((name) => name.type === type),
        theirs.filter((name) => name.type === type),
      );
      for (const key of Object.keys(ofType) as (keyof Counts)[]) {
        counts.get(type)![key] += ofType[key];
        counts.get('ALL')![key] += ofType[key];
      }
    }
  }
  const byType = Object.fromEntries([...counts].map(([type, one]) => [type, figuresOf(one)]));
  return { articles, byType: byType as NameScore['byType'] };
}

function noCounts(): Counts {
  return { given: 0, silver: 0, exact: 0, givenOverlapping: 0, silverOverlapping: 0 };
}

function countNames(given: readonly TypedName[], silver: readonly TypedName[]): Counts {
  const places = new Set(silver.map(({ start, end }) => `${start} ${end}`));
  return {
    given: given.length,
    silver: silver.length,
    exact: given.filter(({ start, end }) => places.has(`${start} ${end}`)).length,
    givenOverlapping: given.filter((name) => silver.some((other) => overlap(name, other))).length,
    silverOverlapping: silver.filter((name) => given.some((other) => overlap(name, other))).length,
  };
}

function figuresOf({ given, silver, exact, givenOverlapping, silverOverlapping }: Counts): NameFigures {
  const ofGiven = (part: number): number => (given === 0 ? 0 : part / given);
  const ofSilver = (part: number): number => (silver === 0 ? 0 : part / silver);
  return {
    given,
    silver,
    exact: precisionRecall(ofGiven(exact), ofSilver(exact)),
    overlapping: precisionRecall(ofGiven(givenOverlapping), ofSilver(silverOverlapping)),
  };
}

function overlap(a: TypedName, b: TypedName): boolean {
  return a.start < b.end && b.start < a.end;
}
