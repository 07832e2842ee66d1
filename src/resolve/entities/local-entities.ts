import { type ExtractedArticle, type LocalEntity, type LocalRole } from '../../model/extracted-article.ts';
import { identifier } from '../../model/identifier.ts';

import { nameKey } from '../../extract/names/name-key.ts';

import { type EntityData, type EntityRecord, type EntityRef, type RecordedRole } from '../records/entity-record.ts';
import { type RecordedMentions } from '../records/recorded-mentions.ts';
import { organizationId, organizationKey, placeId, unnamedSourceId } from './canonical-id.ts';
import { type GazetteerGraph } from './gazetteer-graph.ts';
import { linkNamed, linkPerson } from './link-gazetteer.ts';
import { recordedName } from './person-name.ts';

/** The local key of the record for the outlet that published an article. */
export const OUTLET_KEY = 'outlet';

const NAMED_FIRST: Record<LocalEntity['type'], number> = { PLACE: 0, ORGANIZATION: 0, PERSON: 1, UNNAMED_SOURCE: 1 };

/**
 * One record per local entity, and one for the outlet. Organizations, places and unnamed sources are resolved at once,
 * as are persons whom the gazetteer knows; every other person stands for itself until its block is resolved.
 */
export function localEntities(
  extracted: ExtractedArticle,
  mentions: RecordedMentions,
  gazetteer: GazetteerGraph,
): EntityRecord[] {
  const done = new Map<string, EntityData>();
  const inOrder = [...extracted.entities].sort((a, b) => NAMED_FIRST[a.type] - NAMED_FIRST[b.type]);
  for (const entity of inOrder) {
    const base = { ...emptyData(entity), mentions: mentions.get(entity.key) ?? [] };
    done.set(entity.key, { ...base, ...resolvedParts(entity, extracted.article.id, done, gazetteer) });
  }
  const records = [...done].map(([key, data]) => entityRecord(extracted.article.id, key, data));
  const { outletName } = extracted.article;
  if (outletName !== null && nameKey(outletName) !== '') {
    records.push(entityRecord(extracted.article.id, OUTLET_KEY, outletData(outletName, gazetteer)));
  }
  return records;
}

type ResolvedParts = Pick<EntityData, 'ref'> & Partial<EntityData>;

function resolvedParts(
  entity: LocalEntity,
  articleId: string,
  done: ReadonlyMap<string, EntityData>,
  gazetteer: GazetteerGraph,
): ResolvedParts {
  if (entity.type === 'UNNAMED_SOURCE') {
    const affiliation = entity.affiliation === null ? null : (done.get(entity.affiliation)?.ref ?? null);
    const ref: EntityRef = { label: 'UnnamedSource', id: unnamedSourceId(articleId, entity.name), name: entity.name };
    return { ref, affiliation: isOrganizationOrPlace(affiliation) ? affiliation : null };
  }
  if (entity.type === 'PERSON') return personParts(entity, articleId, done, gazetteer);
  const gazetteerKey = linkNamed(entity, gazetteer);
  const ref = gazetteer.ref(gazetteerKey) ?? namedRef(entity);
  const entry = gazetteerKey === null ? null : gazetteer.index.entry(gazetteerKey);
  return {
    gazetteerKey,
    ref,
    kind: entry === null || entry.type === 'PERSON' ? entity.kind : entry.kind,
    countries: gazetteerKey === null ? [] : gazetteer.countries(gazetteerKey),
    speaksAs: gazetteerKey === null ? null : gazetteer.government(gazetteerKey),
  };
}

function personParts(
  entity: LocalEntity,
  articleId: string,
  done: ReadonlyMap<string, EntityData>,
  gazetteer: GazetteerGraph,
): ResolvedParts {
  const named = entity.roles
    .flatMap((role) => [role.organization, role.place])
    .flatMap((key) => done.get(key ?? '') ?? []);
  const evidence = {
    name: recordedName(entity.name, entity.aliases),
    roles: entity.roles.map((role) => recordedRole(role, done)),
    domains: unique(named.map((data) => data.ref.id)),
    countries: unique(named.flatMap((data) => data.countries)),
  };
  const gazetteerKey = linkPerson(entity, evidence, gazetteer);
  const own: EntityRef = {
    label: 'Person',
    id: identifier('Person', articleId, entity.key),
    name: evidence.name.display,
  };
  return {
    gazetteerKey,
    personName: evidence.name,
    roles: evidence.roles,
    domains: evidence.domains,
    countries: gazetteerKey === null ? evidence.countries : gazetteer.countries(gazetteerKey),
    ref: gazetteer.ref(gazetteerKey) ?? own,
  };
}

function recordedRole(role: LocalRole, done: ReadonlyMap<string, EntityData>): RecordedRole {
  const target = done.get(role.organization ?? '')?.ref ?? done.get(role.place ?? '')?.ref ?? null;
  return { title: role.title, target: isOrganizationOrPlace(target) ? target : null };
}

function isOrganizationOrPlace(ref: EntityRef | null): boolean {
  return ref?.label === 'Organization' || ref?.label === 'Place';
}

function namedRef(entity: LocalEntity): EntityRef {
  return entity.type === 'PLACE'
    ? { label: 'Place', id: placeId(entity.name), name: entity.name }
    : { label: 'Organization', id: organizationId(entity.name), name: entity.name };
}

function outletData(name: string, gazetteer: GazetteerGraph): EntityData {
  const outlet: LocalEntity = {
    key: OUTLET_KEY,
    type: 'ORGANIZATION',
    name,
    aliases: [],
    gazetteerKey: null,
    kind: 'OUTLET',
    roles: [],
    affiliation: null,
    isPlural: false,
  };
  const gazetteerKey = linkNamed(outlet, gazetteer);
  return { ...emptyData(outlet), isOutlet: true, gazetteerKey, ref: gazetteer.ref(gazetteerKey) ?? namedRef(outlet) };
}

function emptyData(entity: LocalEntity): Omit<EntityData, 'ref'> {
  return {
    type: entity.type,
    name: entity.name,
    aliases: entity.aliases,
    kind: entity.kind,
    isPlural: entity.isPlural,
    gazetteerKey: null,
    personName: null,
    roles: [],
    domains: [],
    countries: [],
    affiliation: null,
    speaksAs: null,
    isOutlet: false,
    mentions: [],
  };
}

function entityRecord(articleId: string, key: string, data: EntityData): EntityRecord {
  return { id: `${articleId}#${key}`, kind: 'ENTITY', articleId, blocks: entityBlocks(data), data };
}

/** What the gazetteer knows and unnamed sources need no block: no other article changes what they are. */
function entityBlocks(data: EntityData): string[] {
  if (data.gazetteerKey !== null || data.type === 'UNNAMED_SOURCE') return [];
  if (data.type === 'PERSON') return [`person:${data.personName?.surnameKey ?? ''}`];
  if (data.type === 'PLACE') return [`place:${nameKey(data.name)}`];
  return [`organization:${organizationKey(data.name)}`];
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}
