import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { openTools } from '../../src/pipeline/tools.ts';

import { killUnderIngest } from '../../tests/faults/kill-under-ingest.ts';

/** Kills a Neo4j of its own under ingest: `npx tsx benchmarks/faults/kill-neo4j.ts --kills 10`. Ends with 1 on any loss. */
const { values } = parseArgs({ options: { kills: { type: 'string', default: '10' } } });
const folder = mkdtempSync(join(tmpdir(), 'onrecord-faults-'));
const tools = await openTools({ workers: 1 });
const say = (line: string) => process.stdout.write(`${line}\n`);
try {
  const report = await killUnderIngest({ kills: Number(values.kills), folder, tools, say });
  say(JSON.stringify(report, null, 2));
  const { lost, doubled, violations, sameGraph } = report;
  process.exitCode = lost + doubled + violations === 0 && sameGraph ? 0 : 1;
} finally {
  await tools.close();
  rmSync(folder, { recursive: true });
}
