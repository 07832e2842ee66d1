import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from '@jest/globals';

import { type GazetteerEntry } from '../../src/model/gazetteer.ts';

import { readGazetteer } from '../../src/read/read-gazetteer.ts';

import { nameKey } from '../../src/extract/names/name-key.ts';

const FOLDER = fileURLToPath(new URL('../../seed/gazetteer/', import.meta.url));

// Reading checks the shape of every entry, that keys are unique and that references lead to an entry of the right type.
const gazetteer = await readGazetteer(FOLDER);
const byKey = new Map(gazetteer.entries.map((each) => [each.key, each]));

/** Every form by which an entry can be recognised. */
function formsOf(each: GazetteerEntry): string[] {
  const special = each.type === 'PLACE' ? each.demonyms : each.type === 'ORGANIZATION' ? each.metonyms : [];
  return [each.name, ...each.aliases, ...special];
}

/** Bare surnames that are allowed as aliases: in the news they mean one person wherever they stand. */
const KNOWN_BY_SURNAME = new Set([
  'sergey-lavrov',
  'dmytro-kuleba',
  'volodymyr-zelensky',
  'vladimir-putin',
  'mevlut-cavusoglu',
  'recep-tayyip-erdogan',
  'antonio-guterres',
  'emmanuel-macron',
  'dmitry-peskov',
  'alexander-lukashenko',
  'benjamin-netanyahu',
]);

describe('the gazetteer', () => {
  it('consists of the three files', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(['organizations.json', 'people.json', 'places.json']);
  });

  it('names its sources by https', () => {
    const others = gazetteer.entries.filter((each) => each.sources.some((source) => !source.startsWith('https://')));
    expect(others.map((each) => each.key)).toEqual([]);
  });

  it.each(['PERSON', 'ORGANIZATION', 'PLACE'] as const)(
    'gives each form, whatever its case and accents, to one %s only',
    (type) => {
      const owners = new Map<string, Set<string>>();
      for (const each of gazetteer.entries.filter((one) => one.type === type)) {
        for (const form of formsOf(each).map(nameKey)) owners.set(form, (owners.get(form) ?? new Set()).add(each.key));
      }
      const shared = [...owners].filter(([, keys]) => keys.size > 1).map(([form, keys]) => [form, ...keys]);
      expect(shared).toEqual([]);
    },
  );

  it('lists no form of an entry twice', () => {
    const twice = gazetteer.entries.filter((each) => new Set(formsOf(each)).size < formsOf(each).length);
    expect(twice.map((each) => each.key)).toEqual([]);
  });

  it('names people by one word only where the world means one person by it', () => {
    const bare = gazetteer.entries.filter(
      (each) =>
        each.type === 'PERSON' &&
        !KNOWN_BY_SURNAME.has(each.key) &&
        each.aliases.some((alias) => !/\s/.test(alias) && alias !== alias.toUpperCase()),
    );
    expect(bare.map((each) => each.key)).toEqual([]);
  });

  it('has no role that ends before it begins', () => {
    const backward = gazetteer.entries
      .flatMap((each) => (each.type === 'PERSON' ? each.roles.map((one) => ({ key: each.key, ...one })) : []))
      .filter((one) => one.since !== null && one.until !== null && one.until < one.since);
    expect(backward).toEqual([]);
  });

  it('lies within no circle of places', () => {
    const circular = gazetteer.entries.filter((each) => {
      const seen = new Set([each.key]);
      let next = each.type === 'PLACE' ? each.within : null;
      while (next !== null) {
        if (seen.has(next)) return true;
        seen.add(next);
        const larger = byKey.get(next);
        next = larger?.type === 'PLACE' ? larger.within : null;
      }
      return false;
    });
    expect(circular).toEqual([]);
  });

  it('knows every country with its government', () => {
    const countries = gazetteer.entries.filter((each) => each.type === 'PLACE' && each.kind === 'COUNTRY');
    const historical = ['soviet-union', 'yugoslavia'];
    const governed = countries.filter((each) => each.type === 'PLACE' && each.government !== null);
    expect(governed).toHaveLength(197);
    expect(countries.filter((each) => !governed.includes(each)).map((each) => each.key)).toEqual(historical);
  });

  it.each([
    ['Sergei Lavrov', 'sergey-lavrov'],
    ['Zelenskyy', 'volodymyr-zelensky'],
    ['Mevlut Cavusoglu', 'mevlut-cavusoglu'],
    ['Sergei Orlov', 'serhiy-orlov'],
    ['Antonio Guterres', 'antonio-guterres'],
    ['Kremlin', 'government-of-russia'],
    ['Pentagon', 'united-states-department-of-defense'],
    ['U.N. Refugee Agency', 'unhcr'],
    ['Red Cross', 'international-committee-of-the-red-cross'],
    ['Azov Battalion', 'azov-brigade'],
    ['FT', 'financial-times'],
    ['Türkiye', 'turkey'],
    ['Izium', 'izyum'],
  ])('knows %s', (form, expected) => {
    const owners = gazetteer.entries.filter((each) => formsOf(each).includes(form));
    expect(owners.map((each) => each.key)).toEqual([expected]);
  });
});
