import { groupBy } from '../../util/group-by.ts';

import { givenNamesCompatible } from '../../extract/names/name-variants.ts';
import { titleMatch, titleWords } from '../../extract/names/role-title.ts';

import { type EntityRecord } from '../records/entity-record.ts';
import { type PersonForm, personForms } from './person-form.ts';

/** Records of one surname that are one person. */
export interface PersonCluster {
  forms: PersonForm[];
  records: EntityRecord[];
  /** For people known by a bare surname only: what holds the records together. */
  signature: string;
}

/**
 * Finds the people in a block of one surname: a pure function of the set of records.
 *
 * 1. Full names that can be one person's and do not contradict each other are one person; a form that fits several people
 *    stays by itself.
 * 2. A bare surname joins the only person whose role or affiliation its article gives too.
 * 3. The remaining bare surnames are one person where their articles give the same role, else one per article.
 */
export function clusterPersons(records: readonly EntityRecord[]): PersonCluster[] {
  const isFull = (record: EntityRecord): boolean => (record.data.personName?.givenNames.length ?? 0) > 0;
  const clusters: PersonCluster[] = [];
  for (const form of personForms(records.filter(isFull))) {
    const fitting = clusters.filter((cluster) => cluster.forms.every((other) => areCompatible(form, other)));
    if (fitting.length === 1) {
      fitting[0]!.forms.push(form);
      fitting[0]!.records.push(...form.records);
    } else clusters.push({ forms: [form], records: [...form.records], signature: '' });
  }
  const evidence = clusters.map((cluster) => [...cluster.records]);
  const unclear: EntityRecord[] = [];
  for (const record of records.filter((one) => !isFull(one))) {
    const supporting = clusters.filter((_, i) => evidence[i]!.some((other) => shareRole(record, other)));
    if (supporting.length === 1) supporting[0]!.records.push(record);
    else unclear.push(record);
  }
  const bare = groupBy(unclear, bareSignature);
  return [...clusters, ...[...bare].map(([signature, group]) => ({ forms: [], records: group, signature }))];
}

function areCompatible(a: PersonForm, b: PersonForm): boolean {
  const apart = a.countries.size > 0 && b.countries.size > 0 && ![...a.countries].some((id) => b.countries.has(id));
  return !apart && a.suffix === b.suffix && givenNamesCompatible(a.givenNames, b.givenNames);
}

/** A like title in the same organization or place, or the same title in the same country. */
function shareRole(a: EntityRecord, b: EntityRecord): boolean {
  const match = Math.max(
    0,
    ...a.data.roles.flatMap((one) => b.data.roles.map((other) => titleMatch(one.title, other.title))),
    ...b.data.roles.flatMap((one) => a.data.roles.map((other) => titleMatch(one.title, other.title))),
  );
  if (match > 0 && a.data.domains.some((id) => b.data.domains.includes(id))) return true;
  return match === 2 && a.data.countries.some((id) => b.data.countries.includes(id));
}

/** The role that an article gives to a bare surname; where it gives none, the record itself. */
function bareSignature(record: EntityRecord): string {
  const { roles, suffix = '' } = { ...record.data, suffix: record.data.personName?.suffix };
  const signatures = roles.flatMap((role) =>
    role.target === null ? [] : [`${titleWords(role.title).join(' ')}@${role.target.id}|${suffix}`],
  );
  return signatures.sort()[0] ?? record.id;
}
