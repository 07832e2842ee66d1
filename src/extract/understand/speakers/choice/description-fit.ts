import { type ArticleEntity } from '../../entities/article-entity.ts';
import { roleFit } from '../role-fit.ts';
import { type SpeakerContext } from '../speaker-context.ts';
import { type Anaphor } from './anaphor.ts';
import { surroundingsOf } from './name-surroundings.ts';
import { organizationNounFit } from './organization-noun.ts';

/** What in an article speaks for a description meaning an entity; each 0 to 1. */
export interface DescriptionFit {
  /** Holds the role: 1 under the same title, ½ under a fuller one. */
  role: number;
  /** Both words for the role name the same owner. */
  owner: number;
  /** The noun stands beside the entity's name: the share of its and its modifiers' words that do. */
  noun: number;
  place: number;
  age: number;
  /** The noun is one for this kind of organization. */
  kind: number;
  /** The name holds the noun, or the source without a name was described by it. */
  name: number;
}

const NO_FIT: DescriptionFit = { role: 0, owner: 0, noun: 0, place: 0, age: 0, kind: 0, name: 0 };

/** What speaks for a description meaning an entity; all zero for other anaphors, and where something speaks against it. */
export function descriptionFit(anaphor: Anaphor, entity: ArticleEntity, context: SpeakerContext): DescriptionFit {
  if (anaphor.form !== 'DESCRIPTION') return NO_FIT;
  if (entity.type === 'PERSON') return personFit(anaphor, entity, context);
  if (anaphor.noun === null) return NO_FIT;
  if (entity.type === 'ORGANIZATION') {
    const fit = organizationNounFit(anaphor.noun, entity, context);
    return { ...NO_FIT, kind: fit === 1 ? 1 : 0, name: fit === 2 ? 1 : 0 };
  }
  const isSameNoun = entity.type === 'UNNAMED_SOURCE' && headOf(entity.name) === anaphor.noun;
  return { ...NO_FIT, name: isSameNoun ? 1 : 0 };
}

/** "official" of "a senior official at the Fisheries Agency". */
function headOf(description: string): string {
  const head = description.split(/ (?:of|for|in|at|from|to|with|on|by|near|who|close|familiar)\b|,/, 1)[0]!;
  return head.slice(head.lastIndexOf(' ') + 1).toLowerCase();
}

function personFit(anaphor: Anaphor, entity: ArticleEntity, context: SpeakerContext): DescriptionFit {
  const beside = surroundingsOf(entity, context);
  if (anaphor.age !== null && beside.age !== null && anaphor.age !== beside.age) return NO_FIT;
  const fit = anaphor.role === null ? { title: 0, owner: 0 } : roleFit(anaphor.role, entity);
  const isOtherRole = anaphor.role !== null && fit.title === 0 && entity.roles.length > 0;
  if (isOtherRole) return NO_FIT;
  const isOfPlace = anaphor.place !== null && beside.places.has(anaphor.place);
  if (anaphor.place !== null && anaphor.role === null && !isOfPlace && beside.places.size > 0) return NO_FIT;
  return {
    ...NO_FIT,
    role: fit.title / 2,
    owner: fit.owner === 2 ? 1 : 0,
    noun: anaphor.noun !== null && beside.words.has(anaphor.noun) ? shareBeside(anaphor.words, beside.words) : 0,
    place: isOfPlace ? 1 : 0,
    age: anaphor.age !== null && anaphor.age === beside.age ? 1 : 0,
  };
}

function shareBeside(words: readonly string[], beside: ReadonlySet<string>): number {
  return words.filter((word) => beside.has(word)).length / words.length;
}

/** Whether anything at all speaks for the description: without it nobody is a candidate. */
export function isSupported({ role, noun, place, age, kind, name }: DescriptionFit): boolean {
  return role + noun + place + age + kind + name > 0;
}
