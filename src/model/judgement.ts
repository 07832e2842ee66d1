import { sha256 } from '../util/hash.ts';

import { type Span } from './span.ts';
import { type StatementKind } from './statement.ts';

/** What a curator can decide. */
export const JUDGEMENT_ACTIONS = [
  'MERGE_ENTITIES',
  'SPLIT_ENTITY',
  'RENAME_ENTITY',
  'REATTRIBUTE_STATEMENT',
  'CORRECT_STATEMENT',
  'HIDE_STATEMENT',
  'UNHIDE_STATEMENT',
  'CONFIRM_CONTRADICTION',
  'REJECT_CONTRADICTION',
  'UNDO',
] as const;
export type JudgementAction = (typeof JUDGEMENT_ACTIONS)[number];

/** The labels of the nodes that can be merged, split and renamed. */
export const CURATED_LABELS = ['Person', 'Organization', 'Place'] as const;
export type CuratedLabel = (typeof CURATED_LABELS)[number];

/**
 * Where an entity comes from when nobody judges: the gazetteer, the resolution records of a block, an article's own unnamed
 * sources, or a judgement that made it.
 */
export type EntityOrigin =
  | { kind: 'GAZETTEER' }
  | { kind: 'BLOCK'; block: string }
  | { kind: 'ARTICLE'; articleId: string }
  | { kind: 'JUDGEMENT' };

/** An entity as a judgement names it: with the name that it has when nobody judges. */
export interface JudgedEntity {
  label: CuratedLabel | 'UnnamedSource';
  id: string;
  name: string;
  origin: EntityOrigin;
}

/** Something that stands in one article: a mention or a statement. */
export interface JudgedPassage {
  id: string;
  articleId: string;
}

/** What was decided. It holds all that is needed to follow it: nothing has to be looked up in the graph of that day. */
export type Decision =
  /** Both are one: `from` becomes `into`. */
  | { action: 'MERGE_ENTITIES'; from: JudgedEntity; into: JudgedEntity }
  /** Some mentions mean another entity, and so do some statements wherever they name it. */
  | {
      action: 'SPLIT_ENTITY';
      entity: JudgedEntity;
      into: JudgedEntity;
      mentions: JudgedPassage[];
      statements: JudgedPassage[];
    }
  | { action: 'RENAME_ENTITY'; entity: JudgedEntity; name: string }
  | { action: 'REATTRIBUTE_STATEMENT'; statement: JudgedPassage; speaker: JudgedEntity | null }
  /** `was` is what the article's reader gave; the correction holds as long as it gives the same. */
  | {
      action: 'CORRECT_STATEMENT';
      statement: JudgedPassage;
      kind: StatementKind;
      content: Span[];
      text: string;
      was: { content: Span[]; text: string };
    }
  | { action: 'HIDE_STATEMENT' | 'UNHIDE_STATEMENT'; statement: JudgedPassage }
  | { action: 'CONFIRM_CONTRADICTION' | 'REJECT_CONTRADICTION'; statement: JudgedPassage; other: JudgedPassage }
  /** `judgementId` counts no more; undoing this one lets it count again. */
  | { action: 'UNDO'; judgementId: string };

/** One entry of the judgement log. Entries are never changed or removed. */
export interface Judgement {
  /** Of the content without `sequence`, so that an entry is the same in every store. */
  id: string;
  /** Its place in the log of its store, from 1 on. */
  sequence: number;
  /** ISO instant; later than that of the entry before. */
  at: string;
  /** The name of who decided; null for somebody without one. */
  author: string | null;
  reason: string;
  /** What was judged, by identifier: the more of them name something, the higher its version. */
  subjectIds: string[];
  decision: Decision;
}

/** A judgement's identifier: `jud_<20 hex digits>` of the SHA-256 over its content. */
export function judgementIdentifier({
  at,
  author,
  reason,
  subjectIds,
  decision,
}: Omit<Judgement, 'id' | 'sequence'>): string {
  return `jud_${sha256(JSON.stringify([at, author, reason, subjectIds, decision])).slice(0, 20)}`;
}

/** Names a contradiction as a judgement's subject. @param from the smaller of its statements' identifiers */
export function contradictionSubject(from: string, to: string): string {
  return `${from} ${to}`;
}
