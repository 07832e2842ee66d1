import { parseArgs } from 'node:util';

import { type GraphShape } from './generated-graph.ts';
import { openNeo4jLoaders } from './neo4j-loaders.ts';
import { roundLines, summaryLine } from './report.ts';
import { measureRound, type Round } from './round.ts';
import { openSqliteLoaders } from './sqlite-loaders.ts';

const ENGINES = { sqlite: openSqliteLoaders, neo4j: openNeo4jLoaders };

/**
 * `load.ts [--store sqlite|neo4j] [--statements N] [--rounds N] [--kind lean|whole] [--per-change N] [--own-only]
 * [--at-least R]`: loads a generated graph through our writer and through a bare loader of the same rows, change by change
 * side by side, each round into empty stores. Prints statements per second, their ratio, bytes per statement and memory
 * over time; ends with 1 where the median ratio is under R.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      store: { type: 'string', default: 'sqlite' },
      statements: { type: 'string', default: '10000' },
      rounds: { type: 'string', default: '3' },
      kind: { type: 'string', default: 'lean' },
      'per-change': { type: 'string', default: '5000' },
      'own-only': { type: 'boolean', default: false },
      'at-least': { type: 'string' },
    },
  });
  const shape: GraphShape = {
    statements: Number(values.statements),
    seed: 1,
    perChange: Number(values['per-change']),
    kind: values.kind === 'whole' ? 'whole' : 'lean',
  };
  const rounds: Round[] = [];
  for (let number = 0; number < Number(values.rounds); number++) {
    const open = ENGINES[values.store as keyof typeof ENGINES];
    const round = await measureRound(shape, await open({ ownOnly: values['own-only'] }), number % 2 === 1);
    for (const line of roundLines(shape, round)) print(line);
    rounds.push(round);
  }
  const { line, ratio } = summaryLine(shape, rounds);
  const isBad = values['at-least'] !== undefined && !(ratio >= Number(values['at-least']));
  print(isBad ? `FAILED: ${line}; at least ${values['at-least']}` : line);
  process.exitCode = isBad ? 1 : 0;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

await main();
