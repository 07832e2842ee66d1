import { type Span } from '../../model/span.ts';
import { type StatementKind } from '../../model/statement.ts';

/** What a curator asks for, by identifiers; an entity that was merged away stands for what it became. */
export type JudgementRequest =
  | { action: 'MERGE_ENTITIES'; entityId: string; intoId: string }
  | {
      action: 'SPLIT_ENTITY';
      entityId: string;
      /** An entity that is there, or the name of a new one. */
      into: { id: string } | { name: string };
      mentionIds: readonly string[];
      statementIds: readonly string[];
    }
  | { action: 'RENAME_ENTITY'; entityId: string; name: string }
  /** `speakerId` is null where nobody is known to have made it. */
  | { action: 'REATTRIBUTE_STATEMENT'; statementId: string; speakerId: string | null }
  /** Null leaves it as it is. */
  | { action: 'CORRECT_STATEMENT'; statementId: string; kind: StatementKind | null; content: readonly Span[] | null }
  | { action: 'HIDE_STATEMENT'; statementId: string }
  | { action: 'UNHIDE_STATEMENT'; statementId: string }
  | { action: 'CONFIRM_CONTRADICTION' | 'REJECT_CONTRADICTION'; statementId: string; otherId: string }
  | { action: 'UNDO'; judgementId: string };

/** A request with who asks and why. */
export interface JudgementOrder {
  request: JudgementRequest;
  /** The caller's name; null for somebody without one. */
  author: string | null;
  reason: string;
  /**
   * The version that the curator saw of what is judged: of the entity that goes, is split or renamed, of the statement, of the
   * contradiction, of what the undone judgement was about. Null where it does not matter.
   */
  expectedVersion: number | null;
}
