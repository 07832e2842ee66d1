import { describe, expect, it } from '@jest/globals';

import { quotedCharacters } from '../../../src/evaluate/text/quoted-characters.ts';

/** The text with `_` for every character that stands outside quotation marks. */
function quotedIn(text: string): string {
  const characters = [...text];
  const quoted = quotedCharacters(characters);
  return characters.map((character, at) => (quoted[at] === 1 ? character : '_')).join('');
}

describe('quotedCharacters', () => {
  it.each([
    ['“Stay,” Ana said.', '“Stay,”__________'],
    ['Ana said "stay" twice.', '_________"stay"_______'],
    ["Ana said ''stay'' twice.", "_________''stay''_______"],
    ["Ana said ``stay'' twice.", "_________``stay''_______"],
    ['Ana said „stay” twice.', '_________„stay”_______'],
    ['Ana said “stay“ twice.', '_________“stay“_______'],
    ['Ana: ‘It’s over’ again', '_____‘It’s over’______'],
    ["the bakers' ovens and millers' wheels", '_____________________________________'],
    ["the '80s and 'tis so' far", '_________________________'],
    ["the town is 'in debt' now", "____________'in debt'____"],
    ['A 3" pipe burst', '_______________'],
    ['“One.\n\n“Two,” Ana said', '“One.__“Two,”_________'],
    ['Ana said “one.\nThen she left', '____________________________'],
    ['“One, she said\nThen she left', '“One, she said______________'],
    ['🌉 “🌉 stands”', '__“🌉 stands”'],
    ['\ufeff"One" two', '_"One"____'],
  ])('%j', (text, quoted) => {
    expect(quotedIn(text)).toBe(quoted);
  });

  it('takes linear time over marks that are never closed', () => {
    const text = [..."'a ".repeat(200_000)];
    const started = performance.now();
    expect(quotedCharacters(text).includes(1)).toBe(false);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
