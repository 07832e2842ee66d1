import { describe, expect, it } from '@jest/globals';

import { cleanText } from '../../../src/clean/clean-text.ts';

import { joinWrappedLines } from '../../../src/extract/text/join-wrapped-lines.ts';

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

describe('joinWrappedLines', () => {
  it.each([
    ['LF', WRAPPED],
    ['CRLF', WRAPPED.replaceAll('\n', '\r\n')],
  ])('joins the lines of each paragraph that cleaning found in text with %s, and keeps every offset', (_, text) => {
    const { body } = cleanText(text);
    const joined = joinWrappedLines(text, body);
    expect(joined).toHaveLength(text.length);
    expect(joined.replace(/\s/g, ' ')).toBe(text.replace(/\s/g, ' '));
    expect(body.map(({ from, to }) => /[\r\n]/.test(joined.slice(from, to)))).toEqual([false, false, false]);
  });

  it('leaves what lies outside the body as it is', () => {
    expect(joinWrappedLines('a\nb\nc\nd', [{ from: 2, to: 5 }])).toBe('a\nb c\nd');
  });

  it('leaves one paragraph per line as it is', () => {
    const text = WRAPPED.replace(/(\S)\n(\S)/g, '$1 $2');
    expect(joinWrappedLines(text, cleanText(text).body)).toBe(text);
  });
});
