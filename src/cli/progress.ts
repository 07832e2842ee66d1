import { type Writable } from 'node:stream';

import { MultiBar, Presets, type SingleBar } from 'cli-progress';

import { type IngestEvent } from '../pipeline/ingest-summary.ts';

/** Shows how far an ingest is. */
export interface Progress {
  onEvent(event: IngestEvent): void;
  /** Leaves the terminal as it was; call it at the end, whatever happened. */
  finish(): void;
}

/**
 * A bar on a terminal; elsewhere plain lines, at most one a second. Problems get a line of their own either way.
 *
 * @param what is counted
 */
export function createProgress(
  stderr: Writable & { isTTY?: boolean },
  now: () => number = Date.now,
  what = 'articles',
): Progress {
  return stderr.isTTY === true ? new ProgressBar(stderr, now, what) : new ProgressLines(stderr, now, what);
}

/** How many articles are done, of how many, and how fast. */
class Pace {
  /** At least as many as there are inputs: what is in a JSON Lines file is known only once it is read. */
  total = 0;
  done = 0;
  private stored = 0;
  private readonly started: number;
  private readonly now: () => number;

  constructor(now: () => number) {
    this.now = now;
    this.started = now();
  }

  count(event: IngestEvent): void {
    if (event.type === 'STARTED') this.total = event.inputs;
    if (event.type === 'EXTRACTED') this.done++;
    // Articles that were there already are not extracted; they count with their chunk.
    if (event.type === 'STORED') this.done = this.stored += event.articles;
    this.total = Math.max(this.total, this.done);
  }

  perSecond(): string {
    const seconds = Math.max(0.001, (this.now() - this.started) / 1000);
    return (this.done / seconds).toFixed(1);
  }
}

class ProgressBar implements Progress {
  private readonly bars: MultiBar;
  private readonly bar: SingleBar;
  private readonly pace: Pace;

  constructor(stderr: Writable, now: () => number, what: string) {
    this.pace = new Pace(now);
    this.bars = new MultiBar({ stream: stderr as NodeJS.WriteStream, hideCursor: true }, Presets.shades_classic);
    const format = `{bar} {value}/{total} ${what} ({rate}/s)  {name}`;
    this.bar = this.bars.create(0, 0, { name: '', rate: '0.0' }, { format });
  }

  onEvent(event: IngestEvent): void {
    if (event.type === 'PROBLEM') this.bars.log(`${event.problem.toLine()}\n`);
    this.pace.count(event);
    this.bar.setTotal(this.pace.total);
    const name = event.type === 'EXTRACTED' ? { name: event.name } : {};
    this.bar.update(this.pace.done, { ...name, rate: this.pace.perSecond() });
  }

  finish(): void {
    this.bars.stop();
  }
}

class ProgressLines implements Progress {
  private readonly stderr: Writable;
  private readonly now: () => number;
  private readonly what: string;
  private readonly pace: Pace;
  private lastLine: number;
  private told = 0;

  constructor(stderr: Writable, now: () => number, what: string) {
    this.what = what;
    this.stderr = stderr;
    this.now = now;
    this.pace = new Pace(now);
    this.lastLine = now();
  }

  onEvent(event: IngestEvent): void {
    if (event.type === 'PROBLEM') this.stderr.write(`${event.problem.toLine()}\n`);
    this.pace.count(event);
    if (this.pace.done > this.told && this.now() - this.lastLine >= 1000) this.tell();
  }

  finish(): void {
    if (this.pace.done > this.told) this.tell();
  }

  private tell(): void {
    this.lastLine = this.now();
    this.told = this.pace.done;
    this.stderr.write(`${this.pace.done}/${this.pace.total} ${this.what} (${this.pace.perSecond()}/s)\n`);
  }
}
