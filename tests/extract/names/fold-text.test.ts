import { describe, expect, it } from '@jest/globals';

import { foldText } from '../../../src/extract/names/fold-text.ts';
import { nameKey } from '../../../src/extract/names/name-key.ts';

describe('foldText', () => {
  it.each([
    ['Çavuşoğlu', 'cavusoglu'],
    ['İstanbul', 'istanbul'],
    ['Ilıca', 'ilica'],
    ['Łódź', 'lodz'],
    ['Ærø', 'aero'],
    ['O’Brien', "o'brien"],
    ['far–right', 'far-right'],
    ['  two   words ', 'two words'],
    ['ﬁnance', 'finance'],
    ['', ''],
  ])('%s → %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });
});

describe('nameKey', () => {
  it.each([
    ['The U.S.’s', 'us'],
    ['Nur-Sultan', 'nur sultan'],
    ['the White House', 'white house'],
    ['Farmers’', 'farmers'],
    ['U.N. Refugee Agency', 'un refugee agency'],
  ])('%s → %s', (name, key) => {
    expect(nameKey(name)).toBe(key);
  });
});
