/** Whether a case may be looked at when rules are written and weights are fitted, or is kept for judging them. */
export type CasePart = 'fit' | 'held';

/** How one made-up case came out. */
export interface CaseResult {
  name: string;
  part: CasePart;
  passed: boolean;
  /** In words, for a reader of the results. */
  expected: string;
  got: string;
}

/** What `<kind>/check.ts` exports as `checkCases`: every case of the kind, in the order of its data file. */
export type CheckCases = () => Promise<CaseResult[]>;
