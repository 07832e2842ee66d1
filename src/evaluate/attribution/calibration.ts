import { type ComparedAttributions, isSourceRight } from './compared-attributions.ts';

/** The predictions whose confidence lies in one tenth. */
export interface ConfidenceBin {
  /** From this confidence to before `to`; the last tenth holds 1 as well. */
  from: number;
  to: number;
  predictions: number;
  meanConfidence: number;
  /** The share whose content matches a gold one. */
  contentRight: number;
  /** The share whose source is right as well, as the joint figure has it. */
  right: number;
}

/** How far confidence says how often a prediction is right. */
export interface Calibration {
  /** Tenths without a prediction are left out. */
  bins: ConfidenceBin[];
  /**
   * Expected calibration error (Naeini, Cooper, Hauskrecht 2015): how far confidence and the share that is right lie
   * apart, averaged over the predictions of each tenth. 0 to 1.
   */
  expectedError: number;
}

const TENTHS = 10;

/** One prediction that says how sure it is. */
export interface Judged {
  confidence: number;
  contentRight: boolean;
  /** Content and source. */
  right: boolean;
}

/** Null when no prediction says how sure it is. */
export function calibration(articles: readonly ComparedAttributions[]): Calibration | null {
  const judged = articles.flatMap(judgedPredictions);
  return judged.length === 0 ? null : calibrationOf(judged);
}

/** @param judged at least one */
export function calibrationOf(judged: readonly Judged[]): Calibration {
  const tenths: Judged[][] = Array.from({ length: TENTHS }, () => []);
  for (const one of judged) tenths[Math.min(TENTHS - 1, Math.floor(TENTHS * one.confidence))]!.push(one);
  const bins = tenths.flatMap((members, tenth) => (members.length === 0 ? [] : [binOf(members, tenth)]));
  const gap = bins.reduce((sum, bin) => sum + bin.predictions * Math.abs(bin.meanConfidence - bin.right), 0);
  return { bins, expectedError: gap / judged.length };
}

/** Those of an article's predictions that say how sure they are. */
export function judgedPredictions({ gold, given, matches }: ComparedAttributions): Judged[] {
  const partnerOf = new Map(matches.map((match) => [match.given, gold[match.gold]!]));
  return given.flatMap((one, index) => {
    const { confidence } = one.parts;
    if (confidence === null || confidence === undefined) return [];
    const partner = partnerOf.get(index);
    return [
      { confidence, contentRight: partner !== undefined, right: partner !== undefined && isSourceRight(partner, one) },
    ];
  });
}

function binOf(members: readonly Judged[], tenth: number): ConfidenceBin {
  const mean = (valueOf: (one: Judged) => number): number =>
    members.reduce((sum, one) => sum + valueOf(one), 0) / members.length;
  return {
    from: tenth / TENTHS,
    to: (tenth + 1) / TENTHS,
    predictions: members.length,
    meanConfidence: mean(({ confidence }) => confidence),
    contentRight: mean(({ contentRight }) => Number(contentRight)),
    right: mean(({ right }) => Number(right)),
  };
}
