import { groupBy } from '../../util/group-by.ts';

import { transliterationKey } from '../../extract/names/transliteration.ts';

import { type EntityRecord } from '../records/entity-record.ts';

/** The records of a block that bear one full name and do not contradict each other. */
export interface PersonForm {
  givenNames: string[];
  suffix: string;
  /** Identifiers of the countries that their roles name. */
  countries: Set<string>;
  records: EntityRecord[];
}

/**
 * Parts records with full names by name, and namesakes by country. Where namesakes are told apart, those of whom no
 * country is known stay by themselves. Fullest names first; the order of the input does not matter.
 */
export function personForms(records: readonly EntityRecord[]): PersonForm[] {
  const byName = groupBy(records, (record) => formKey(record));
  return [...byName]
    .sort(([a, formA], [b, formB]) => fullness(formB[0]!) - fullness(formA[0]!) || (a < b ? -1 : 1))
    .flatMap(([, named]) => byCountry(named))
    .map((named) => ({
      givenNames: givenNames(named[0]!),
      suffix: named[0]!.data.personName?.suffix ?? '',
      countries: new Set(named.flatMap((record) => record.data.countries)),
      records: named,
    }));
}

function formKey(record: EntityRecord): string {
  return `${givenNames(record).map(transliterationKey).join(' ')}|${record.data.personName?.suffix ?? ''}`;
}

function givenNames(record: EntityRecord): string[] {
  return record.data.personName?.givenNames ?? [];
}

/** Names that are more than initials count most. */
function fullness(record: EntityRecord): number {
  const names = givenNames(record);
  return names.length + 10 * Number(transliterationKey(names[0] ?? '').length > 1);
}

/** Connected by shared countries: someone with two countries joins both groups. */
function byCountry(records: readonly EntityRecord[]): EntityRecord[][] {
  let groups: { countries: Set<string>; records: EntityRecord[] }[] = [];
  const anywhere = records.filter((record) => record.data.countries.length === 0);
  for (const record of records.filter(({ data }) => data.countries.length > 0)) {
    const touching = groups.filter((group) => record.data.countries.some((country) => group.countries.has(country)));
    const joined = {
      countries: new Set([...touching.flatMap((group) => [...group.countries]), ...record.data.countries]),
      records: [...touching.flatMap((group) => group.records), record],
    };
    groups = [...groups.filter((group) => !touching.includes(group)), joined];
  }
  if (groups.length <= 1) return [[...records]];
  const parts = groups
    .sort((a, b) => ([...a.countries].sort()[0]! < [...b.countries].sort()[0]! ? -1 : 1))
    .map((group) => group.records);
  return anywhere.length > 0 ? [...parts, anywhere] : parts;
}
