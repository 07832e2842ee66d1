import { badInput } from '../input/input-files.ts';
import { type Baseline, GUARDED_FIGURES, type GuardedFigure } from './guarded-figures.ts';
import { HOW_TO_MAKE_ONE } from './read-baseline.ts';

/** How one figure compares with the baseline's. */
export interface FigureChange {
  name: string;
  before: number;
  now: number;
  /** Positive when it got better. */
  gain: number;
  tolerance: number;
  isWorse: boolean;
}

/**
 * Compares an evaluation with one that was written before.
 *
 * @param path the baseline's file, for errors
 * @returns every guarded figure that both have
 * @throws OnRecordError `BAD_USER_INPUT` when the baseline is of another gold or another reader, or lacks a figure
 */
export function checkBaseline(evaluation: Baseline, baseline: Baseline, path: string): FigureChange[] {
  if (baseline.format !== evaluation.format || baseline.articles !== evaluation.articles) {
    badInput(path, 'the baseline is of another gold', 'give the one that --write made with the same --gold');
  }
  const isReader = (one: Baseline): boolean => one.predictedBy === 'READER_ONLY';
  if (isReader(baseline) !== isReader(evaluation)) {
    badInput(path, 'one is of the reader alone, the other is not', 'give --reader-only for both or for none');
  }
  return GUARDED_FIGURES.flatMap((figure) => {
    const before = figureIn(figure, baseline, path);
    const now = figure.of(evaluation);
    return before === null || now === null ? [] : [changeOf(figure, before, now)];
  });
}

function figureIn(figure: GuardedFigure, baseline: Baseline, path: string): number | null {
  try {
    return figure.of(baseline);
  } catch (cause) {
    return badInput(path, `the evaluation lacks ${figure.name}`, HOW_TO_MAKE_ONE, cause);
  }
}

function changeOf({ name, isBetter, tolerance }: GuardedFigure, before: number, now: number): FigureChange {
  const gain = isBetter === 'HIGHER' ? now - before : before - now;
  return { name, before, now, gain, tolerance, isWorse: gain < -tolerance };
}
