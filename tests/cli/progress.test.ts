import { PassThrough } from 'node:stream';

import { describe, expect, it } from '@jest/globals';

import { OnRecordError } from '../../src/errors/onrecord-error.ts';

import { createProgress } from '../../src/cli/progress.ts';

/** The lines that progress writes when an article is done every `interval` milliseconds. */
function linesOf(articles: number, interval: number): string[] {
  const stream = new PassThrough();
  let time = 0;
  const progress = createProgress(stream, () => time);
  progress.onEvent({ type: 'STARTED', inputs: articles });
  for (let n = 0; n < articles; n++) {
    time += interval;
    progress.onEvent({ type: 'EXTRACTED', name: `${n}.txt` });
  }
  progress.finish();
  return String(stream.read() ?? '')
    .split('\n')
    .slice(0, -1);
}

describe('createProgress without a terminal', () => {
  it('writes at most one line a second', () => {
    expect(linesOf(50, 100)).toEqual([10, 20, 30, 40, 50].map((count) => `${count}/50 articles (10.0/s)`));
  });

  it('tells the last count at the end', () => {
    expect(linesOf(15, 100)).toEqual(['10/15 articles (10.0/s)', '15/15 articles (10.0/s)']);
  });

  it('writes nothing when nothing was read', () => {
    expect(linesOf(0, 0)).toEqual([]);
  });

  it('counts what was there already with its chunk, and more articles than files', () => {
    const stream = new PassThrough();
    const progress = createProgress(stream, () => 0);
    progress.onEvent({ type: 'STARTED', inputs: 1 });
    progress.onEvent({ type: 'EXTRACTED', name: 'news.jsonl' });
    progress.onEvent({ type: 'STORED', articles: 16 });
    progress.finish();
    expect(String(stream.read())).toMatch(/^16\/16 articles/);
  });

  it('gives every problem a line at once', () => {
    const stream = new PassThrough();
    const problem = new OnRecordError('FILE_EMPTY', 'the file is empty', { where: 'a.txt', hint: 'leave it out' });
    createProgress(stream).onEvent({ type: 'PROBLEM', problem });
    expect(String(stream.read())).toBe('a.txt: the file is empty; leave it out\n');
  });
});

describe('createProgress on a terminal', () => {
  it('shows the count and the article in hand on one line', () => {
    const stream = Object.assign(new PassThrough(), {
      isTTY: true,
      columns: 80,
      cursorTo: () => true,
      clearLine: () => true,
    });
    const progress = createProgress(stream);
    progress.onEvent({ type: 'STARTED', inputs: 2 });
    progress.onEvent({ type: 'EXTRACTED', name: 'a.txt' });
    progress.finish();
    expect(String(stream.read())).toContain('1/2 articles (');
  });
});
