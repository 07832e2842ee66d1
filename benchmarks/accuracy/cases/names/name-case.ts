import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { parse } from 'yaml';
import { z } from 'zod';

import { type CasePart } from '../case-result.ts';

const CASES = z.array(z.strictObject({ name: z.string(), text: z.string() }));
const MARK = /\{([POL?])\|([^{}]+)\}/gu;
const TYPE_OF_MARK = { P: 'PERSON', O: 'ORGANIZATION', L: 'PLACE', '?': 'ANY' } as const;

/** A name that a careful reader would mark, in UTF-16 units of the text without marks; `ANY` may be missed. */
export interface ExpectedName {
  from: number;
  to: number;
  type: (typeof TYPE_OF_MARK)[keyof typeof TYPE_OF_MARK];
}

/** One made-up text with its names. */
export interface NameCase {
  name: string;
  part: CasePart;
  text: string;
  expected: ExpectedName[];
}

/**
 * The cases of one part, in the order of its file.
 *
 * @throws ZodError where the file is not as README.md says
 */
export function readNameCases(part: CasePart): NameCase[] {
  const file = fileURLToPath(new URL(`${part}.yaml`, import.meta.url));
  return CASES.parse(parse(readFileSync(file, 'utf8'))).map(({ name, text }) => ({ name, part, ...readMarks(text) }));
}

function readMarks(marked: string): Pick<NameCase, 'text' | 'expected'> {
  const expected: ExpectedName[] = [];
  let text = '';
  let end = 0;
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(end, match.index);
    const from = text.length;
    text += match[2]!;
    expected.push({ from, to: text.length, type: TYPE_OF_MARK[match[1] as keyof typeof TYPE_OF_MARK] });
    end = match.index + match[0].length;
  }
  return { text: text + marked.slice(end), expected };
}
