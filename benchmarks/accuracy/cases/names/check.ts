import { CodePointIndex } from '../../../../src/util/code-point-index.ts';
import { overlaps } from '../../../../src/util/text-range.ts';

import { type CaseResult, type CheckCases } from '../case-result.ts';
import { extractText } from '../extract-text.ts';
import { type ExpectedName, type NameCase, readNameCases } from './name-case.ts';

/** Extracts every made-up text and compares its names with what a careful reader would mark. */
export const checkCases: CheckCases = async () => {
  const results: CaseResult[] = [];
  for (const one of [...readNameCases('fit'), ...readNameCases('held')]) results.push(await checkCase(one));
  return results;
};

async function checkCase({ name, part, text, expected }: NameCase): Promise<CaseResult> {
  const found = await namesOf(text);
  const must = expected.filter(({ type }) => type !== 'ANY');
  const free = expected.filter(({ type }) => type === 'ANY');
  const counted = found.filter((one) => !free.some((range) => overlaps(range, one)));
  const words = (names: readonly ExpectedName[]): string =>
    names.map(({ from, to, type }) => `${text.slice(from, to)} (${type})`).join(', ');
  return { name, part, passed: words(counted) === words(must), expected: words(must), got: words(counted) };
}

/** The names in text order. */
async function namesOf(text: string): Promise<ExpectedName[]> {
  const { entities, mentions } = await extractText(text);
  const index = new CodePointIndex(text);
  const names: ExpectedName[] = [];
  for (const { form, span, refersTo } of mentions) {
    const type = entities.find(({ key }) => key === refersTo)?.type;
    if (form === 'NAME' && (type === 'PERSON' || type === 'ORGANIZATION' || type === 'PLACE')) {
      names.push({ ...index.toRange(span), type });
    }
  }
  return names;
}
