import { type StatementKind } from '../../model/statement.ts';

import { type Offsets } from '../../pipeline/records/article-record.ts';

import { type ScoredText } from '../text/scored-text.ts';

/** What a gold attribution and a predicted statement have in common. */
export interface StatementParts {
  content: Offsets[];
  cue: Offsets[];
  source: Offsets[];
  kind?: StatementKind | null;
  speaker?: string | null;
  confidence?: number | null;
}

/** A statement in words of its article: what is compared. */
export interface ScoredStatement {
  parts: StatementParts;
  content: ReadonlySet<number>;
  source: ReadonlySet<number>;
  cue: ReadonlySet<number>;
  /** Computed from the text, whatever is declared. */
  kind: StatementKind;
}

/** A statement of the article whose text it is. */
export function scoredStatement(text: ScoredText, parts: StatementParts): ScoredStatement {
  const content = text.touched(parts.content);
  return {
    parts,
    content,
    source: text.touched(parts.source),
    cue: text.touched(parts.cue),
    kind: text.kindOf(content),
  };
}
