import { describe, expect, it } from '@jest/globals';

import { findParagraphs } from '../../../src/extract/text/paragraphs.ts';
import { findQuotations, type Quotation } from '../../../src/extract/text/quotations.ts';

function quotationsOf(text: string): Quotation[] {
  return findQuotations(text, [...findParagraphs(text, [{ from: 0, to: text.length }])]);
}

describe('findQuotations', () => {
  it.each([
    ['She said, "We wait." Then she left.', ['"We wait."']],
    ['She said, “We wait.” Then she left.', ['“We wait.”']],
    ['She said, „We wait.“ Then she left.', ['„We wait.“']],
    ['She said, ‘We wait.’ Then she left.', ['‘We wait.’']],
    ["She said, 'We wait.' Then she left.", ["'We wait.'"]],
    ["She said, ''We wait.'' Then she left.", ["''We wait.''"]],
    ["She said, ``We wait.'' Then she left.", ["``We wait.''"]],
    ['She said, “We wait." Then she left.', ['“We wait."']],
    ['She said, "We wait.” Then she left.', ['"We wait.”']],
    ['"We wait," said Brod. "We have time."', ['"We wait,"', '"We have time."']],
    ['"One""Two"', ['"One"', '"Two"']],
    ['It is Brod’s plan and the Marrs’ plan.', []],
    ["It is Brod's plan, and they don't know.", []],
    ["Go get 'em before 'tis late, he'd say.", []],
    ['The ’90s and the 5’ wall', []],
    ['He said "it is ‘safe’ now" again.', ['"it is ‘safe’ now"']],
    ["He said 'it isn't safe' again.", ["'it isn't safe'"]],
    ['A 6" pipe and nothing else', []],
    ['The (“good”) one', ['“good”']],
    ['The price—"$5 at most"—was low.', ['"$5 at most"']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(quotationsOf(text).map(({ from, to }) => text.slice(from, to))).toEqual(expected);
  });

  it.each([
    ['“We wait.\n“We have time.” She left.', ['“We wait.', '“We have time.”']],
    ['She said: “We wait.\n“We have time.”', ['“We wait.', '“We have time.”']],
    ['"We wait.\nThe rain went on.', ['"We wait.']],
  ])('an open quotation runs to its paragraph’s end: %j', (text, expected) => {
    const quotations = quotationsOf(text);
    expect(quotations.map(({ from, to }) => text.slice(from, to))).toEqual(expected);
    expect(quotations[0]!.isOpen).toBe(true);
  });

  it('ignores a lonely mark in mid-paragraph', () => {
    expect(quotationsOf('She said: "We wait.\nThe rain went on.')).toEqual([]);
    expect(quotationsOf('"One" and "two')).toHaveLength(1);
  });

  it('tells single marks from double ones', () => {
    expect(quotationsOf('‘One’ and “two”').map(({ isSingle }) => isSingle)).toEqual([true, false]);
  });
});
