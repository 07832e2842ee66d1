import { type GraphShape } from './generated-graph.ts';
import { type Round, type Taken } from './round.ts';

/** What is told of one round. */
export function roundLines({ statements }: GraphShape, { taken, bytes, memory }: Round): string[] {
  const rates = taken.map((one) => `${one.name} ${perSecond(statements, total(one)).toFixed(0)}`).join(', ');
  const work = taken.map((one) => `${one.name} ${perSecond(statements, one.work).toFixed(0)}`).join(', ');
  const tenths = taken.map(({ name, parts }) => {
    return `  ${name}, statements/s by tenth: ${parts.map((ms) => rateOrDash(statements / parts.length, ms)).join(' ')}`;
  });
  const own = memory.flatMap((part) => [(part.own / 2 ** 20).toFixed(0)]).join(' ');
  const server = memory.flatMap((part) => [(part.server / 2 ** 20).toFixed(0)]).join(' ');
  return [
    `statements/s: ${rates}; ${(bytes / statements).toFixed(0)} bytes a statement`,
    `  statements per second of processor time: ${work}`,
    ...tenths,
    `  MB of this process: ${own}`,
    ...(memory.some((part) => part.server > 0) ? [`  MB of the server: ${server}`] : []),
  ];
}

/**
 * The medians of all rounds. `ratio` is ours to the first other loader's, by processor time, which does not depend on what
 * else runs; NaN where only ours ran.
 */
export function summaryLine(
  { statements, kind }: GraphShape,
  rounds: readonly Round[],
): { line: string; ratio: number } {
  const names = rounds[0]!.taken.map(({ name }) => name);
  const rates = names.map((name, at) => {
    return `${name} ${median(rounds.map(({ taken }) => perSecond(statements, total(taken[at]!)))).toFixed(0)}`;
  });
  const ratioOf = (at: number, measure: (taken: Taken) => number): number =>
    median(rounds.map(({ taken }) => (taken.length > at ? measure(taken[at]!) / measure(taken[0]!) : NaN)));
  const ratio = ratioOf(1, ({ work }) => work);
  const compared = names.slice(1).map((name, index) => {
    const [work, clock] = [ratioOf(index + 1, (taken) => taken.work), ratioOf(index + 1, total)];
    return `; ${work.toFixed(2)} of the ${name} rate by processor time, ${clock.toFixed(2)} by the clock`;
  });
  const line =
    `${statements} ${kind} statements, medians of ${rounds.length}: ${rates.join(', ')} statements/s` +
    compared.join('');
  return { line, ratio };
}

function total({ parts, finish }: Taken): number {
  return parts.reduce((sum, ms) => sum + ms, finish);
}

function perSecond(statements: number, ms: number): number {
  return (statements / ms) * 1000;
}

/** A tenth that no change began in has no time of its own. */
function rateOrDash(statements: number, ms: number): string {
  return ms === 0 ? '-' : perSecond(statements, ms).toFixed(0);
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
