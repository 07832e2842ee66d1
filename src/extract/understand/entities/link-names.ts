import { type GazetteerOrganization, type GazetteerPerson } from '../../../model/gazetteer.ts';

import { foldText } from '../../names/fold-text.ts';
import { type GazetteerIndex } from '../../names/gazetteer-index.ts';
import { givenNamesCompatible, surnameKey } from '../../names/name-variants.ts';
import { parsePersonName, type PersonName } from '../../names/person-name.ts';
import { type ArticleText } from '../../text/article-text.ts';
import { type NameMention } from '../mentions/name-mention.ts';
import { FEMALE_GIVEN_NAMES, MALE_GIVEN_NAMES } from '../words/given-name-genders.ts';
import { type ArticleEntity, type Gender } from './article-entity.ts';
import { type EntityBook } from './entity-book.ts';
import { ShortForms } from './short-forms.ts';

/** A mention with the entity it was joined to; `asGovernment` is who speaks when a country's or capital's name speaks. */
export interface LinkedName {
  mention: NameMention;
  entity: ArticleEntity;
  asGovernment: GazetteerOrganization | null;
}

interface KnownPerson {
  entity: ArticleEntity;
  name: PersonName;
}

/** Everybody whom the article names in full, in order of first appearance, by the key of the surname. */
type KnownPersons = ReadonlyMap<string, readonly KnownPerson[]>;

/** What the article's full names are, for its short ones. */
interface FullNames {
  persons: KnownPersons;
  organizations: ShortForms;
}

/** A name alone never identifies for certain. */
const MOST_CERTAIN = 0.95;
/** No article names as many people of one surname; of more, only equal names are joined, so that a list takes linear time. */
const MOST_NAMESAKES = 50;

/**
 * Joins the names of one article: a surname to the person whose full name the article gives (the last one named, when
 * several share it), spelling variants of one full name, an acronym to the name before its brackets, an organization's short
 * form to its full name. Two people with one surname and different given names stay two; nobody is joined on a given name
 * alone.
 */
export function linkNames(
  article: ArticleText,
  mentions: readonly NameMention[],
  book: EntityBook,
  gazetteer: GazetteerIndex,
): LinkedName[] {
  const full: FullNames = {
    persons: collectFullNames(mentions, book, gazetteer),
    organizations: new ShortForms(mentions),
  };
  const linked: LinkedName[] = [];
  for (const mention of mentions) {
    const entity = linkOne(article, mention, book, gazetteer, full, linked);
    if (!mention.isDemonym) {
      book.addMention(entity, mention, mention.name, {
        form: 'NAME',
        method: mention.method,
        score: Math.min(MOST_CERTAIN, mention.score),
      });
    }
    linked.push({ mention, entity, asGovernment: governmentOf(mention, gazetteer) });
  }
  return linked;
}

function collectFullNames(mentions: readonly NameMention[], book: EntityBook, gazetteer: GazetteerIndex): KnownPersons {
  const persons = new Map<string, KnownPerson[]>();
  const known = new Set<ArticleEntity>();
  for (const mention of mentions) {
    if (mention.type !== 'PERSON') continue;
    const name = parsePersonName(mention.name);
    if (name.givenNames.length === 0) continue;
    const [entry] = personEntries(mention, gazetteer);
    if (entry === undefined && namesakesOf(name, persons).some((one) => one.entity.entry === null && fits(one, name)))
      continue;
    const entity = entry === undefined ? book.ofName('PERSON', mention.name) : book.ofEntry(entry);
    if (known.has(entity)) continue;
    known.add(entity);
    entity.gender ??= genderOf(name);
    const person = { entity, name: entry === undefined ? name : parsePersonName(entry.name) };
    const namesakes = namesakesOf(person.name, persons);
    if (namesakes.length < MOST_NAMESAKES) persons.set(surnameKey(person.name.surname), [...namesakes, person]);
  }
  return persons;
}

function namesakesOf(name: PersonName, persons: KnownPersons): readonly KnownPerson[] {
  return persons.get(surnameKey(name.surname)) ?? [];
}

function fits(namesake: KnownPerson, name: PersonName): boolean {
  return givenNamesCompatible(namesake.name.givenNames, name.givenNames);
}

function personEntries(mention: NameMention, gazetteer: GazetteerIndex): GazetteerPerson[] {
  const exact = mention.entries.filter((entry) => entry.type === 'PERSON');
  return exact.length > 0 ? exact : gazetteer.byPersonName(mention.name);
}

function linkOne(
  article: ArticleText,
  mention: NameMention,
  book: EntityBook,
  gazetteer: GazetteerIndex,
  full: FullNames,
  linked: readonly LinkedName[],
): ArticleEntity {
  if (mention.type === 'PERSON') return linkPerson(mention, book, gazetteer, full.persons);
  const entry = mention.entries.find((one) => one.type === mention.type) ?? mention.entries[0];
  if (entry !== undefined) return book.ofEntry(entry);
  const expanded = mention.type === 'ORGANIZATION' ? bracketedAfter(article, mention, linked) : null;
  if (expanded !== null) {
    book.alsoKnownAs(expanded, mention.name);
    return expanded;
  }
  const short = mention.type === 'ORGANIZATION' ? full.organizations.fullNameOf(mention, article) : null;
  if (short !== null) return linkOne(article, short, book, gazetteer, full, linked);
  const entity = book.ofName(mention.type, mention.name);
  entity.kind ??= 'OTHER';
  return entity;
}

function linkPerson(
  mention: NameMention,
  book: EntityBook,
  gazetteer: GazetteerIndex,
  persons: KnownPersons,
): ArticleEntity {
  const name = parsePersonName(mention.name);
  const entries = name.givenNames.length > 0 ? personEntries(mention, gazetteer) : [];
  if (entries.length > 0) return book.ofEntry(entries[0]!);
  const fitting = namesakesOf(name, persons).filter((namesake) => fits(namesake, name));
  if (fitting.length > 0) return nearestBefore(fitting, mention.from) ?? fitting[0]!.entity;
  if (name.givenNames.length > 0) return book.ofName('PERSON', mention.name);
  const bearers = gazetteer.bySurname(name.surname);
  return bearers.length === 1 ? book.ofEntry(bearers[0]!) : book.ofName('PERSON', mention.name);
}

/** Of several people with one surname: the one mentioned last before an offset. */
function nearestBefore(persons: readonly KnownPerson[], offset: number): ArticleEntity | null {
  let best: ArticleEntity | null = null;
  let bestFrom = -1;
  for (const { entity } of persons) {
    const last = entity.mentions.findLast((mention) => mention.from < offset);
    if (last !== undefined && last.from > bestFrom) {
      best = entity;
      bestFrom = last.from;
    }
  }
  return best;
}

/** The organization named right before an acronym in brackets: "Harbour Workers Union (HWU)". */
function bracketedAfter(
  article: ArticleText,
  mention: NameMention,
  linked: readonly LinkedName[],
): ArticleEntity | null {
  const last = linked.at(-1);
  if (last === undefined || last.entity.type !== 'ORGANIZATION' || !/^(?:\p{Lu}\.?)+$/u.test(mention.name)) return null;
  return /^\s\($/.test(article.text.slice(last.mention.to, mention.from)) ? last.entity : null;
}

function governmentOf(mention: NameMention, gazetteer: GazetteerIndex): GazetteerOrganization | null {
  for (const entry of mention.entries) {
    if (entry.type === 'ORGANIZATION' && !mention.entries.some((one) => one.type === 'PLACE')) return entry;
  }
  const byMetonym = gazetteer.byMetonym(mention.name);
  if (byMetonym !== null) return byMetonym;
  for (const entry of mention.entries) {
    if (entry.type !== 'PLACE' || entry.government === null) continue;
    const government = gazetteer.entry(entry.government);
    if (government?.type === 'ORGANIZATION') return government;
  }
  return null;
}

/** What a full name's first given name says about gender; null for most names outside the lists. */
function genderOf(name: PersonName): Gender | null {
  const title = name.titles
    .map((word) => word.toLowerCase().replace('.', ''))
    .find((word) => /^(?:mr|mrs|ms|miss)$/.test(word));
  if (title !== undefined) return title === 'mr' ? 'MALE' : 'FEMALE';
  const given = foldText(name.givenNames[0] ?? '');
  if (FEMALE_GIVEN_NAMES.has(given)) return 'FEMALE';
  return MALE_GIVEN_NAMES.has(given) ? 'MALE' : null;
}
