import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';

import { type Gazetteer, type GazetteerEntry } from '../../src/model/gazetteer.ts';
import { ORGANIZATION_KINDS } from '../../src/model/organization.ts';
import { PLACE_KINDS } from '../../src/model/place.ts';

import { nameKey } from '../../src/extract/names/name-key.ts';

const FOLDER = new URL('../../seed/gazetteer/', import.meta.url);

const words = z.string().min(1).regex(/^\S/).regex(/\S$/);
const key = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
const base = { key, name: words, aliases: z.array(words), sources: z.array(z.url({ protocol: /^https$/ })).min(1) };
const role = z.strictObject({
  title: words,
  organization: key.nullable(),
  place: key.nullable(),
  since: z.iso.date().nullable(),
  until: z.iso.date().nullable(),
});
const entry = z.discriminatedUnion('type', [
  z.strictObject({
    ...base,
    type: z.literal('PERSON'),
    gender: z.enum(['FEMALE', 'MALE']).nullable(),
    roles: z.array(role),
  }),
  z.strictObject({
    ...base,
    type: z.literal('ORGANIZATION'),
    kind: z.enum(ORGANIZATION_KINDS),
    country: key.nullable(),
    metonyms: z.array(words),
  }),
  z.strictObject({
    ...base,
    type: z.literal('PLACE'),
    kind: z.enum(PLACE_KINDS),
    within: key.nullable(),
    demonyms: z.array(words),
    government: key.nullable(),
  }),
]);
const file = z.strictObject({ entries: z.array(entry) });

const files = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .sort();
const gazetteer: Gazetteer = {
  entries: files.flatMap((name) => file.parse(JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'))).entries),
};
const byKey = new Map(gazetteer.entries.map((each) => [each.key, each]));

/** Every reference from one entry to another, with the type that it must point to. */
function referencesOf(each: GazetteerEntry): [string | null, GazetteerEntry['type']][] {
  switch (each.type) {
    case 'PERSON':
      return each.roles.flatMap((one) => [
        [one.organization, 'ORGANIZATION'],
        [one.place, 'PLACE'],
      ]);
    case 'ORGANIZATION':
      return [[each.country, 'PLACE']];
    case 'PLACE':
      return [
        [each.within, 'PLACE'],
        [each.government, 'ORGANIZATION'],
      ];
  }
}

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
    expect(files).toEqual(['organizations.json', 'people.json', 'places.json']);
  });

  it('has each key once', () => {
    expect(byKey.size).toBe(gazetteer.entries.length);
  });

  it('refers to entries that exist and are of the right type', () => {
    const broken = gazetteer.entries.flatMap((each) =>
      referencesOf(each)
        .filter(([to, type]) => to !== null && byKey.get(to)?.type !== type)
        .map(([to, type]) => `${each.key} -> ${String(to)} (${type})`),
    );
    expect(broken).toEqual([]);
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
