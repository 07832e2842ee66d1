import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CORPUS = join(ROOT, '../shared/corpora/polnear');
const MOST_MEGABYTES = 700;
/** How much more the last quarter may take than the second: what grows with each article grows by more. */
const MOST_GROWTH = 1.15;

/**
 * `memory.ts [--limit N] [--workers N] [--command ingest|extract]`: one process over N articles (default 2,000: PolNeAR
 * train and dev, again with another last line when they run out). Prints its resident memory, all threads together, over
 * time; ends with 1 when it took more than 700 MB or kept growing.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      limit: { type: 'string', default: '2000' },
      workers: { type: 'string' },
      command: { type: 'string', default: 'ingest' },
    },
  });
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-speed-'));
  try {
    writeArticles(join(folder, 'articles.jsonl'), Number(values.limit));
    const output = values.command === 'ingest' ? ['--store', `sqlite:${join(folder, 'graph.db')}`] : [];
    const workers = values.workers === undefined ? [] : ['--workers', values.workers];
    const command = [join(ROOT, 'bin/onrecord.mjs'), values.command, join(folder, 'articles.jsonl')];
    report(await residentMegabytes([...command, ...output, ...workers]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function writeArticles(path: string, count: number): void {
  const files = ['train', 'dev'].flatMap((part) =>
    readdirSync(join(CORPUS, part, 'text')).map((name) => join(CORPUS, part, 'text', name)),
  );
  const lines = Array.from({ length: count }, (_, n) => {
    const [file, edition] = [files[n % files.length]!, Math.floor(n / files.length)];
    const text = readFileSync(file, 'utf8') + (edition === 0 ? '' : `\n\nEdition ${edition + 1}.\n`);
    return JSON.stringify({ url: `https://example.org/${n}`, text, language: 'en' });
  });
  writeFileSync(path, lines.join('\n'));
}

/** Runs `node` with these arguments and gives its memory once a second. */
async function residentMegabytes(command: readonly string[]): Promise<number[]> {
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'ignore', 'inherit'] });
  const samples: number[] = [];
  const timer = setInterval(() => {
    const kilobytes = execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)]).toString();
    samples.push(Number(kilobytes) / 1024);
  }, 1000);
  const [code] = (await once(child, 'exit')) as [number | null];
  clearInterval(timer);
  if (code !== 0) throw new Error(`${command.join(' ')} ended with exit code ${code}`);
  return samples;
}

function report(samples: readonly number[]): void {
  const tenth = Math.ceil(samples.length / 10);
  for (let from = 0; from < samples.length; from += tenth) {
    const part = samples.slice(from, from + tenth);
    print(`${from} s: mean ${mean(part).toFixed(0)} MB, most ${Math.max(...part).toFixed(0)} MB`);
  }
  const quarter = (n: number): number =>
    mean(samples.slice((samples.length * n) >> 2, (samples.length * (n + 1)) >> 2));
  const [most, growth] = [Math.max(...samples), quarter(3) / quarter(1)];
  const isBad = most > MOST_MEGABYTES || growth > MOST_GROWTH;
  print(
    `${isBad ? 'FAILED' : 'ok'}: at most ${most.toFixed(0)} MB, limit ${MOST_MEGABYTES}; ` +
      `the last quarter takes ${growth.toFixed(2)} times the second, limit ${MOST_GROWTH}`,
  );
  process.exitCode = isBad ? 1 : 0;
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

await main();
