import { type CasePart, type CaseResult } from './case-result.ts';

/** What is committed of a run: how many passed, and by name what did not. */
export interface CaseSummary {
  kind: string;
  cases: number;
  passed: number;
  parts: Record<CasePart, { cases: number; passed: number }>;
  failing: Pick<CaseResult, 'name' | 'part' | 'expected' | 'got'>[];
}

/** The figures of one kind's cases. */
export function summarize(kind: string, results: readonly CaseResult[]): CaseSummary {
  const passed = results.filter((result) => result.passed);
  const count = (part: CasePart) => ({
    cases: results.filter((result) => result.part === part).length,
    passed: passed.filter((result) => result.part === part).length,
  });
  return {
    kind,
    cases: results.length,
    passed: passed.length,
    parts: { fit: count('fit'), held: count('held') },
    failing: results
      .filter((result) => !result.passed)
      .map(({ name, part, expected, got }) => ({ name, part, expected, got })),
  };
}
