import { readdirSync } from 'node:fs';

import { beforeAll, describe, expect, it } from '@jest/globals';
import { ESLint } from 'eslint';

/** The order of src/README.md, written out again: a change of the lint rule alone must not pass unseen. */
const PHASES = [
  'util',
  'errors',
  'model',
  'read',
  'clean',
  'extract',
  'curate',
  'resolve',
  'graph',
  'store',
  'pipeline',
  'evaluate',
  'analyze',
  'exports',
  'graphql',
  'server',
  'cli',
];

let eslint: ESLint;

beforeAll(() => {
  // What types say costs a minute, and the rule does not ask for it.
  eslint = new ESLint({
    ruleFilter: ({ ruleId }) => ruleId === 'no-restricted-imports',
    overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
  });
});

/** The phases that a made-up file of a phase may not import, by what lint says about it. */
async function refusedIn(phase: string): Promise<string[]> {
  const others = PHASES.filter((other) => other !== phase);
  const lines = others.map((other) => `import { thing as ${other} } from '../${other}/thing.ts';`);
  const [result] = await eslint.lintText(lines.join('\n'), { filePath: `src/${phase}/made-up.ts` });
  return result!.messages.map((message) => others[message.line - 1]!);
}

describe('a folder imports only from folders before it', () => {
  it.each(PHASES.map((phase, position) => [phase, PHASES.slice(position + 1)] as const))(
    'lint refuses in %s: %j',
    async (phase, later) => {
      expect(await refusedIn(phase)).toEqual(later);
    },
  );

  it('knows every folder of src', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).sort()).toEqual([...PHASES].sort());
  });
});
