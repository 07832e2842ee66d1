import { describe, expect, it } from '@jest/globals';

import { cleanText } from '../../src/clean/clean-text.ts';
import { unwrapLines } from '../../src/clean/unwrap-lines.ts';

const WRAPPED = [
  'The council of Lower Tarnow met on Monday to look at the state of the old',
  'bridge over the river, which has been closed to lorries since the autumn and',
  'to everyone else since the flood.',
  '',
  '"It will stand," said Mayor Ana Brod, who has crossed the bridge every day of',
  'her life. "It will stand for longer than any of us." The engineers did not',
  'agree with her and asked for another week before they would say anything of',
  'what the repair might cost the town and when it might be done.',
  '',
  'Nobody from the water works came to the meeting, although two chairs had been',
  'kept for them until the end of the evening.',
].join('\n');

describe('unwrapLines', () => {
  it('joins the lines of hard-wrapped paragraphs and keeps every offset', () => {
    const unwrapped = unwrapLines(WRAPPED);
    expect(unwrapped).toHaveLength(WRAPPED.length);
    expect(unwrapped.split('\n').filter((line) => line !== '')).toHaveLength(3);
    expect(unwrapped.replaceAll('\n', ' ')).toBe(WRAPPED.replaceAll('\n', ' '));
  });

  it('keeps the length with CRLF line ends', () => {
    const windows = WRAPPED.replaceAll('\n', '\r\n');
    expect(unwrapLines(windows)).toHaveLength(windows.length);
    expect(
      unwrapLines(windows)
        .split('\n')
        .filter((line) => line.trim() !== ''),
    ).toHaveLength(3);
  });

  it.each([
    ['one paragraph per line', WRAPPED.replace(/(\S)\n(\S)/g, '$1 $2')],
    ['a list of short lines', 'milk\nbread\nsalt\nrope\nnails\nglue\npaint\n\ntea'],
    ['nothing', ''],
  ])('leaves %s as it is', (_, text) => {
    expect(unwrapLines(text)).toBe(text);
  });
});

describe('cleanText', () => {
  it('takes a hard-wrapped paragraph for one, not for a list of headlines', () => {
    const { body, boilerplate } = cleanText(WRAPPED);
    expect(boilerplate).toEqual([]);
    expect(body.map(({ from, to }) => WRAPPED.slice(from, to)).join('\n\n')).toBe(WRAPPED);
  });
});
