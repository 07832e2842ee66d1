import { type Compared } from './compare-answers.ts';
import { type Cell } from './measure.ts';

const OURS = 'ours on Neo4j';
const HAND_WRITTEN = 'hand-written';
const PEER = '@neo4j/graphql';
const EMBEDDED = 'ours on SQLite';
/** Whose rates the others' are told as multiples of: the first of these that was asked. */
const BASES = [HAND_WRITTEN, 'bare Apollo'];

/** How many times another server's rate ours has to reach: at least, and in which operations (all, where none is named). */
const GOALS: { ours: string; other: string; times: number; operations?: string[] }[] = [
  { ours: OURS, other: HAND_WRITTEN, times: 0.9 },
  { ours: OURS, other: PEER, times: 4, operations: ['Q1'] },
  { ours: OURS, other: PEER, times: 7, operations: ['Q3'] },
  { ours: OURS, other: PEER, times: 50, operations: ['Q7'] },
  { ours: EMBEDDED, other: OURS, times: 5 },
];

export function reportAnswers(compared: readonly Compared[]): string {
  const lines = compared.map(
    ({ operation, server, statements, equal, asked }) =>
      `| ${operation} | ${server} | ${equal} of ${asked} | ${server === EMBEDDED ? '-' : statements} |`,
  );
  return ['| operation | server | answers equal | statements |', '| --- | --- | --- | --- |', ...lines, '', ''].join(
    '\n',
  );
}

export const REPORT_HEAD =
  '| operation | c | server | a second | times the base | p50 / p95 / p99 ms | cpu ms, server + Neo4j |\n' +
  '| --- | --- | --- | --- | --- | --- | --- |\n';

/** The rows of an operation. */
export function report(cells: readonly Cell[]): string {
  const lines = cells.map((cell) => {
    const { operation, server, concurrency, rates, latencies, serverWork, databaseWork } = cell;
    const beside = cells.filter((one) => isSame(one, cell));
    const base = BASES.map((name) => beside.find((one) => one.server === name)).find((one) => one !== undefined);
    const sorted = [...latencies].sort((a, b) => a - b);
    const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!.toFixed(1);
    const times = base === undefined ? '' : ratio(cell, base).toFixed(2);
    return (
      `| ${operation} | ${concurrency} | ${server} | ${median(rates).toFixed(0)} | ${times} |` +
      ` ${at(0.5)} / ${at(0.95)} / ${at(0.99)} | ${serverWork.toFixed(2)} + ${databaseWork.toFixed(2)} |`
    );
  });
  return `${lines.join('\n')}\n`;
}

/** The goals that were missed, in words. */
export function failedGoals(cells: readonly Cell[], compared: readonly Compared[]): string[] {
  const rates = GOALS.flatMap(({ ours, other, times, operations }) =>
    cells
      .filter((cell) => cell.server === ours && (operations === undefined || operations.includes(cell.operation)))
      .flatMap((cell) => {
        const base = cells.find((one) => isSame(one, cell) && one.server === other);
        const reached = base === undefined ? Infinity : ratio(cell, base);
        const what = `${cell.operation} at ${cell.concurrency}: ${ours} is ${reached.toFixed(2)} times ${other}, not ${times}`;
        return reached >= times ? [] : [what];
      }),
  );
  const answers = compared.flatMap(({ operation, server, equal, asked, statements }) => [
    ...(equal === asked || (operation === 'Q5' && server === EMBEDDED)
      ? []
      : [`${operation}: ${server} answers otherwise`]),
    ...(server === OURS && statements !== 1 ? [`${operation}: ${server} takes ${statements} statements`] : []),
  ]);
  return [...rates, ...answers];
}

function isSame(one: Cell, other: Cell): boolean {
  return one.operation === other.operation && one.concurrency === other.concurrency;
}

/** The median of the rounds' ratios: what else ran on the machine was the same for both in a round. */
function ratio(cell: Cell, base: Cell): number {
  return median(cell.rates.map((rate, round) => rate / base.rates[round]!));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}
