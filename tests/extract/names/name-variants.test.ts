import { describe, expect, it } from '@jest/globals';

import { givenNamesCompatible, surnameKey } from '../../../src/extract/names/name-variants.ts';
import { FOLD_RULES, transliterationKey } from '../../../src/extract/names/transliteration.ts';

describe('surnameKey', () => {
  it.each([
    ['Zelensky', 'Zelenskyy', 'Zelenskiy', 'Zelenskyi', 'Zelenskij', 'Zelenski'],
    ['Cavusoglu', 'Çavuşoğlu'],
    ['Orlov', 'Orlow', 'Orloff'],
    ['Kyrylenko', 'Kirilenko', 'Kyrilenko'],
    ['Boichenko', 'Boychenko'],
    ['Aliyev', 'Aliev'],
    ['Herashchenko', 'Gerashchenko'],
    ['Khrushchev', 'Khruschev'],
    ['García', 'García Márquez'],
  ])('%s is one surname in every spelling', (...spellings) => {
    expect(new Set(spellings.map(surnameKey)).size).toBe(1);
  });

  it.each([
    ['Zakharov', 'Zakharova'],
    ['Orlov', 'Orban'],
    ['Harris', 'Garris'],
    ['Putin', 'Patin'],
  ])('%s and %s are two surnames', (a, b) => {
    expect(surnameKey(a)).not.toBe(surnameKey(b));
  });
});

describe('transliterationKey', () => {
  it.each(FOLD_RULES.map((rule) => rule.example.split(' / ')))('%s and %s share a key', (a = '', b = '') => {
    expect(transliterationKey(a)).toBe(transliterationKey(b));
  });
});

describe('givenNamesCompatible', () => {
  it.each([
    ['Sergei', 'Serhiy'],
    ['Sergey', 'Sergei'],
    ['Dmytro', 'Dmitry'],
    ['Volodymyr', 'Vladimir'],
    ['António', 'Antonio'],
    ['Mike', 'Michael'],
    ['Bill', 'William'],
    ['J.', 'Joe'],
    ['Mark A.', 'Mark'],
    ['Tayyip', 'Recep Tayyip'],
    ['Jean-Yves', 'Jean Yves'],
    ['', 'Anna'],
  ])('%s can be %s', (a, b) => {
    expect(givenNamesCompatible(names(a), names(b))).toBe(true);
    expect(givenNamesCompatible(names(b), names(a))).toBe(true);
  });

  it.each([
    ['Sergei', 'Dmytro'],
    ['George W.', 'George H. W.'],
    ['Anna', 'Maria'],
    ['J.', 'Mike'],
    ['Vitaly', 'Vladimir'],
  ])('%s cannot be %s', (a, b) => {
    expect(givenNamesCompatible(names(a), names(b))).toBe(false);
    expect(givenNamesCompatible(names(b), names(a))).toBe(false);
  });
});

function names(text: string): string[] {
  return text === '' ? [] : text.split(' ');
}
