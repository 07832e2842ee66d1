import { describe, expect, it } from '@jest/globals';

import { GazetteerIndex } from '../../../src/extract/names/gazetteer-index.ts';
import { titleMatch } from '../../../src/extract/names/role-title.ts';

import { TEST_GAZETTEER } from '../../support/test-gazetteer.ts';

const index = new GazetteerIndex(TEST_GAZETTEER);
const keys = (entries: readonly { key: string }[]): string[] => entries.map((entry) => entry.key);

describe('GazetteerIndex', () => {
  it('finds names and aliases whatever their case, accents and article', () => {
    expect(keys(index.byName('the ZELENSKYY'))).toEqual([]);
    expect(keys(index.byName('Volodymyr Zelenskyy'))).toEqual(['volodymyr-zelensky']);
    expect(keys(index.byName('the Red Cross'))).toEqual(['red-cross']);
    expect(keys(index.byName('russia', 'PLACE'))).toEqual(['russia']);
    expect(index.byName('russia', 'PERSON')).toEqual([]);
  });

  it('finds an entry by its key', () => {
    expect(index.entry('mariupol')?.name).toBe('Mariupol');
    expect(index.entry('nowhere')).toBeNull();
  });

  it('finds what a capital stands for, and the place of a demonym', () => {
    expect(index.byMetonym('Moscow')?.key).toBe('russian-government');
    expect(index.byMetonym('Mariupol')).toBeNull();
    expect(index.byDemonym('Ukrainians')?.key).toBe('ukraine');
    expect(index.byDemonym('Martian')).toBeNull();
  });

  it('finds people by any spelling of their surname', () => {
    expect(keys(index.bySurname('Zelenskiy'))).toEqual(['volodymyr-zelensky']);
    expect(keys(index.byPersonName('Deputy Mayor Sergei Orlow'))).toEqual(['serhiy-orlov']);
    expect(index.byPersonName('Dmytro Orlov')).toEqual([]);
    expect(index.byPersonName('Orlov')).toEqual([]);
  });

  it.each([
    ['Sergey', 2],
    ['nobody', 0],
  ])('knows how far a scan that begins with “%s” has to look', (word, words) => {
    expect(index.longestNameFrom(word)).toBe(words);
  });

  it.each([
    ['foreign minister', 'ukraine', null, '2022-03-10', ['dmytro-kuleba']],
    ['top diplomat', 'russia', null, '2022-03-10', ['sergey-lavrov']],
    ['Minister of Foreign Affairs', 'russia', null, '2003-01-01', []],
    ['minister', 'ukraine', null, '2022-03-10', ['dmytro-kuleba']],
    ['chief', null, 'russian-government', '2022-03-10', ['vladimir-putin']],
    ['deputy mayor', 'mariupol', null, '2022-03-10', ['serhiy-orlov']],
    ['mayor', 'mariupol', null, '2022-03-10', ['vadym-boichenko']],
    ['mayor', 'ukraine', null, '2022-03-10', []],
    ['president', null, null, null, ['volodymyr-zelensky', 'vladimir-putin']],
  ])('the %s of %s %s on %s', (title, place, organization, on, expected) => {
    expect(keys(index.holdersOf({ title, place, organization, on }))).toEqual(expected);
  });
});

describe('titleMatch', () => {
  it.each([
    ['foreign minister', 'Minister of Foreign Affairs', 2],
    ['minister', 'Foreign Minister', 1],
    ['mayor', 'Deputy Mayor', 0],
    ['president', 'Vice President', 0],
    ['leader', 'President', 1],
    ['spokeswoman', 'Spokesperson', 2],
  ])('%s asks for %s: %d', (asked, held, match) => {
    expect(titleMatch(asked, held)).toBe(match);
  });
});
