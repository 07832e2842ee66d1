import { type TextRange } from '../../../util/text-range.ts';

import { type LocalEntityType } from '../../../model/extracted-article.ts';
import { type GazetteerEntry } from '../../../model/gazetteer.ts';
import { type MentionForm } from '../../../model/mention.ts';

import { foldText } from '../../names/fold-text.ts';
import { nameKey } from '../../names/name-key.ts';
import { type ArticleEntity, type ArticleRole } from './article-entity.ts';

/** How an entity is mentioned, for provenance. */
export interface MentionEvidence {
  form: MentionForm;
  method: string;
  score: number;
}

/**
 * The entities of one article while it is being read. Looks them up by what identifies them inside one article: the
 * gazetteer entry, the name, or an unnamed source's description.
 */
export class EntityBook {
  readonly entities: ArticleEntity[] = [];
  private readonly byEntry = new Map<string, ArticleEntity>();
  private readonly byName = new Map<string, ArticleEntity>();
  private readonly mentioned = new Set<string>();

  /** The entity of a gazetteer entry, made when it is new. */
  ofEntry(entry: GazetteerEntry): ArticleEntity {
    const known = this.byEntry.get(entry.key);
    if (known !== undefined) return known;
    const entity = this.create(entry.type, entry.name);
    entity.entry = entry;
    entity.kind = entry.type === 'PERSON' ? null : entry.kind;
    entity.gender = entry.type === 'PERSON' ? entry.gender : null;
    this.byEntry.set(entry.key, entity);
    return entity;
  }

  /** The entity of a type with a name that the gazetteer does not know, made when it is new. */
  ofName(type: LocalEntityType, name: string): ArticleEntity {
    const key = `${type}|${type === 'UNNAMED_SOURCE' ? foldText(name) : nameKey(name)}`;
    const known = this.byName.get(key);
    if (known !== undefined) return known;
    const entity = this.create(type, name);
    this.byName.set(key, entity);
    return entity;
  }

  /** Lets a further name of an entity be found by `ofName`. */
  alsoKnownAs(entity: ArticleEntity, name: string): void {
    this.byName.set(`${entity.type}|${nameKey(name)}`, entity);
  }

  /** Records that a range mentions an entity; the first word on a range stands. */
  addMention(entity: ArticleEntity, range: TextRange, text: string, evidence: MentionEvidence): void {
    const key = `${range.from}-${range.to}`;
    if (this.mentioned.has(key)) return;
    this.mentioned.add(key);
    entity.mentions.push({ from: range.from, to: range.to, ...evidence });
    if (evidence.form !== 'PRONOUN' && !entity.names.includes(text)) entity.names.push(text);
  }

  /** Adds a role unless the person has it. */
  addRole(person: ArticleEntity, role: ArticleRole): void {
    const isKnown = person.roles.some(
      (one) =>
        foldText(one.title) === foldText(role.title) &&
        one.organization === role.organization &&
        one.place === role.place,
    );
    if (!isKnown) person.roles.push(role);
  }

  private create(type: LocalEntityType, name: string): ArticleEntity {
    const entity: ArticleEntity = {
      type,
      name,
      names: [],
      entry: null,
      kind: null,
      gender: null,
      roles: [],
      affiliation: null,
      isPlural: false,
      mentions: [],
    };
    this.entities.push(entity);
    return entity;
  }
}
