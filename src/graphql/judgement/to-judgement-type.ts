import { type Judgement } from '../../model/judgement.ts';

import { type JudgementType } from './judgement.type.ts';

/** An entry with its decision spread out, as clients see it, and the entry itself for what is looked up. */
export type JudgementNode = JudgementType & { entry: Judgement };

const NOTHING = {
  entity: null,
  into: null,
  name: null,
  speaker: null,
  mentionIds: [],
  statementIds: [],
  kind: null,
  content: null,
};

export function toJudgementType(entry: Judgement): JudgementNode {
  const { id, sequence, at, author, reason, subjectIds, decision } = entry;
  return {
    id,
    sequence,
    at,
    author,
    reason,
    subjectIds,
    action: decision.action,
    ...NOTHING,
    ...partsOf(entry),
    entry,
  };
}

function partsOf({ decision }: Judgement): Partial<JudgementType> {
  const ids = (passages: readonly { id: string }[]): string[] => passages.map(({ id }) => id);
  switch (decision.action) {
    case 'MERGE_ENTITIES':
      return { entity: decision.from, into: decision.into };
    case 'SPLIT_ENTITY': {
      const { entity, into, mentions, statements } = decision;
      return { entity, into, mentionIds: ids(mentions), statementIds: ids(statements) };
    }
    case 'RENAME_ENTITY':
      return { entity: decision.entity, name: decision.name };
    case 'REATTRIBUTE_STATEMENT':
      return { speaker: decision.speaker, statementIds: ids([decision.statement]) };
    case 'CORRECT_STATEMENT':
      return { kind: decision.kind, content: decision.content, statementIds: ids([decision.statement]) };
    case 'HIDE_STATEMENT':
    case 'UNHIDE_STATEMENT':
      return { statementIds: ids([decision.statement]) };
    case 'CONFIRM_CONTRADICTION':
    case 'REJECT_CONTRADICTION':
      return { statementIds: ids([decision.statement, decision.other]) };
    case 'UNDO':
      return {};
  }
}
