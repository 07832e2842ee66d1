import { type CaseResult, type CheckCases } from '../case-result.ts';
import { findStatement } from '../several-articles/find-statement.ts';
import { type ResolvedStory, resolveStory } from '../several-articles/resolve-story.ts';
import { readStoryCases, type StoryCase } from '../several-articles/story-case.ts';

/** A case passes when the candidates are exactly the pairs of `contradict`. */
export const checkCases: CheckCases = async () => {
  const results: CaseResult[] = [];
  for (const one of readStoryCases(new URL('./', import.meta.url))) {
    const problems = problemsOf(one, await resolveStory(one));
    results.push({
      name: `${one.trap}: ${one.name}`,
      part: one.part,
      passed: problems.length === 0,
      expected: one.contradict.map((pair) => pair.join(' | ')).join('; ') || 'no candidate',
      got: problems.length === 0 ? 'the same' : problems.join('; '),
    });
  }
  return results;
};

function problemsOf({ contradict }: StoryCase, { statements, contradictions }: ResolvedStory): string[] {
  const problems: string[] = [];
  const expected = new Set<string>();
  for (const pair of contradict) {
    const found = pair.map((name) => findStatement(name, statements));
    pair.filter((_, i) => found[i] === null).forEach((name) => problems.push(`no statement "${name}"`));
    const [a, b] = found.map((statement) => statement?.id ?? '').sort();
    expected.add(`${a} ${b}`);
    if (!contradictions.some(({ from, to }) => from === a && to === b)) problems.push(`missing: ${pair.join(' | ')}`);
  }
  const textOf = new Map(statements.map(({ id, text }) => [id, text]));
  for (const { from, to, score, reason } of contradictions) {
    if (expected.has(`${from} ${to}`)) continue;
    problems.push(`not expected: ${textOf.get(from)} | ${textOf.get(to)} (${score}: ${reason})`);
  }
  return problems;
}
