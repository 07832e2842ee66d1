import { type TextRange } from '../../util/text-range.ts';

import { type Attribution } from '../../model/attribution.ts';

/** A statement in the making: what the reader found, as the repair rules change it. UTF-16 ranges in text order. */
export interface DraftStatement {
  /** Stays the same where a rule puts a changed copy in a draft's place, so that `continues` and `within` find it. */
  identity: symbol;
  content: TextRange[];
  cue: TextRange | null;
  source: TextRange | null;
  /** The statement whose speaker goes on speaking here, where the text names none. */
  continues: DraftStatement | null;
  /** The statement whose content holds this one. */
  within: DraftStatement | null;
  /** For "both sides accused the other": which of the source's parties speaks here, 0 or 1. */
  party: 0 | 1 | null;
  confidence: number;
  method: string;
  /** The names of the repair rules that changed or made it, in order. */
  rules: string[];
}

/** A draft as the reader gave it. */
export function draftOf(attribution: Attribution): DraftStatement {
  return {
    identity: Symbol('draft'),
    content: attribution.content.map((range) => ({ ...range })),
    cue: attribution.cue,
    source: attribution.source,
    continues: null,
    within: null,
    party: null,
    confidence: attribution.confidence,
    method: attribution.method,
    rules: [],
  };
}

/** Where a draft's content begins. */
export function contentStart(draft: DraftStatement): number {
  return draft.content[0]!.from;
}

/** Where a draft's content ends. */
export function contentEnd(draft: DraftStatement): number {
  return draft.content[draft.content.length - 1]!.to;
}
