import { type CaseResult, type CheckCases } from '../case-result.ts';
import { findStatement } from '../several-articles/find-statement.ts';
import { resolveStory, type StoryStatement } from '../several-articles/resolve-story.ts';
import { readStoryCases, type StoryCase } from '../several-articles/story-case.ts';

/** A case passes when the statements of each `same` are one utterance and those of each `different` are not. */
export const checkCases: CheckCases = async () => {
  const results: CaseResult[] = [];
  for (const one of readStoryCases(new URL('./', import.meta.url))) {
    const problems = problemsOf(one, (await resolveStory(one)).statements);
    results.push({
      name: `${one.trap}: ${one.name}`,
      part: one.part,
      passed: problems.length === 0,
      expected: expectation(one),
      got: problems.length === 0 ? 'the same' : problems.join('; '),
    });
  }
  return results;
};

function problemsOf({ same, different }: StoryCase, statements: readonly StoryStatement[]): string[] {
  const problems: string[] = [];
  const utteranceOf = (name: string): string | null => {
    const found = findStatement(name, statements);
    if (found === null) problems.push(`no statement "${name}"`);
    return found?.utterance ?? null;
  };
  for (const group of same) {
    const utterances = new Set(group.map(utteranceOf));
    if (utterances.size > 1) problems.push(`${utterances.size} utterances: ${group.join(' | ')}`);
  }
  for (const [a, b] of different) {
    const [one, other] = [utteranceOf(a), utteranceOf(b)];
    if (one !== null && one === other) problems.push(`one utterance: ${a} | ${b}`);
  }
  return [...new Set(problems)];
}

function expectation({ same, different }: StoryCase): string {
  return [
    ...same.map((group) => `one utterance: ${group.join(' | ')}`),
    ...different.map((pair) => `two utterances: ${pair.join(' | ')}`),
  ].join('; ');
}
