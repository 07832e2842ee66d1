import { groupBy } from '../../util/group-by.ts';

import { identifier } from '../../model/identifier.ts';

import { givenNameClass } from '../../extract/names/name-variants.ts';

import { mostFrequent } from '../most-frequent.ts';
import { type EntityRecord, type EntityRef } from '../records/entity-record.ts';
import { type ResolvedEntity } from '../resolution.ts';
import { aliasesOf } from './aliases.ts';
import { type BlockResolution } from './block-resolution.ts';
import { clusterPersons, type PersonCluster } from './cluster-persons.ts';

/** Resolves all records of one surname that the gazetteer does not know to persons. */
export function resolvePersonBlock(records: readonly EntityRecord[]): BlockResolution {
  const ids = identify(clusterPersons(records));
  const refs = new Map<string, EntityRef>();
  const entities: ResolvedEntity[] = [];
  for (const [cluster, id] of ids) {
    const name = canonicalName(cluster.records);
    for (const record of cluster.records) refs.set(record.id, { label: 'Person', id, name });
    const aliases = aliasesOf(name, cluster.records);
    entities.push({
      label: 'Person',
      node: { id, name, aliases, gazetteerKey: null, mentionCount: 0, statementCount: 0 },
    });
  }
  return { refs, entities };
}

/** The most frequent form that spells a given name out, else the most frequent form. */
function canonicalName(records: readonly EntityRecord[]): string {
  const names = records.flatMap((record) => record.data.personName ?? []);
  const spelledOut = names.filter((name) => name.givenNames.some((given) => given.replaceAll('.', '').length > 1));
  const full = spelledOut.length > 0 ? spelledOut : names.filter((name) => name.givenNames.length > 0);
  const eligible = (full.length > 0 ? full : names).map((name) => name.display);
  return mostFrequent(eligible, (a, b) => b.split(' ').length - a.split(' ').length) ?? '';
}

/**
 * The natural key of each person, made longer only where two people share it: surname and given name, then their
 * countries, then every form of their names, then their first record.
 */
const KEY_PARTS: readonly ((cluster: PersonCluster) => string)[] = [
  (cluster) => `${surnameOf(cluster)}|${givenNameOf(cluster)}|${cluster.forms[0]?.suffix ?? ''}|${cluster.signature}`,
  (cluster) => [...new Set(cluster.forms.flatMap((form) => [...form.countries]))].sort().join(' '),
  (cluster) => [...new Set(cluster.forms.map((form) => form.givenNames.join(' ')))].sort().join('|'),
  (cluster) => cluster.records.map((record) => record.id).sort()[0]!,
];

function identify(clusters: readonly PersonCluster[]): Map<PersonCluster, string> {
  const ids = new Map<PersonCluster, string>();
  let undecided = clusters.map((cluster) => ({ cluster, key: [] as string[] }));
  for (const part of KEY_PARTS) {
    const grouped = groupBy(
      undecided.map(({ cluster, key }) => ({ cluster, key: [...key, part(cluster)] })),
      ({ key }) => key.join('\u001f'),
    );
    undecided = [];
    for (const group of grouped.values()) {
      if (group.length > 1) undecided.push(...group);
      else ids.set(group[0]!.cluster, identifier('Person', ...group[0]!.key));
    }
  }
  return ids;
}

function surnameOf(cluster: PersonCluster): string {
  return cluster.records[0]!.data.personName?.surnameKey ?? '';
}

/** The same for all variants of a name, so that another spelling does not change the identifier. */
function givenNameOf(cluster: PersonCluster): string {
  const firstNames = cluster.forms.map((form) => givenNameClass(form.givenNames[0] ?? ''));
  const spelledOut = firstNames.filter((name) => name.length > 1);
  return (spelledOut.length > 0 ? spelledOut : firstNames).sort()[0] ?? '';
}
