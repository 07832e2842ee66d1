import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** `[start, end)` in code points of the decoded article. */
export type Offsets = [number, number];

export type Kind = 'DIRECT' | 'MIXED' | 'INDIRECT';

export interface GoldStatement {
  id: string;
  kind: Kind;
  content: Offsets[];
  cue: Offsets[] | null;
  source: Offsets[] | null;
  /** Both null where the article names no speaker. */
  speaker: { name: string | null; type: 'PERSON' | 'ORGANIZATION' | 'UNNAMED_SOURCE' | null };
  /** Names that are right as well. */
  alternatives: string[];
  via: string | null;
  addressee: string | null;
  /** An event's key. */
  occasion: string | null;
  /** `YYYY-MM-DD`; null where neither the words nor the occasion date the saying. */
  saidAt: string | null;
  /** Keys of events. */
  about: string[];
  within: string | null;
  utterance: string | null;
  contradicts: string[];
}

export interface GoldMention {
  span: Offsets;
  /** A person's name or an event's key. */
  entity: string;
  type: 'PERSON' | 'EVENT';
}

export interface GoldArticle {
  /** The file's base name. */
  article: string;
  body: Offsets[];
  statements: GoldStatement[];
  mentions: GoldMention[];
}

export interface GoldName {
  name: string;
  /** Every other form of the name in the articles. */
  forms: string[];
}

export interface Gold {
  articles: GoldArticle[];
  people: GoldName[];
  organizations: GoldName[];
}

/** Reads `shared.json` and one file per article from a folder; articles come in order of their file names. */
export function readGold(folder: string): Gold {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const shared = read('shared.json') as Omit<Gold, 'articles'>;
  const files = readdirSync(folder).filter((file) => file.endsWith('.json') && file !== 'shared.json');
  return {
    articles: files.sort().map((file) => read(file) as GoldArticle),
    people: shared.people,
    organizations: shared.organizations,
  };
}
