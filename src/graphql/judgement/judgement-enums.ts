import { JUDGEMENT_ACTIONS } from '../../model/judgement.ts';

import { JUDGEMENT_EFFECTS } from '../../pipeline/judgements/judgement-effect.ts';

import { registerEnum } from '../enums/register-enum.ts';

export const JudgementActionEnum = registerEnum(JUDGEMENT_ACTIONS, 'JudgementAction', 'What a curator decided.', {
  MERGE_ENTITIES: 'Two entities are one.',
  SPLIT_ENTITY: 'Some mentions or statements mean another entity.',
  RENAME_ENTITY: 'An entity has another name.',
  REATTRIBUTE_STATEMENT: 'Somebody else made a statement, or nobody known.',
  CORRECT_STATEMENT: 'A statement is of another kind, or its content stands elsewhere in the text.',
  HIDE_STATEMENT: 'A statement is not shown.',
  UNHIDE_STATEMENT: 'A hidden statement is shown again.',
  CONFIRM_CONTRADICTION: 'Two statements contradict each other.',
  REJECT_CONTRADICTION: 'Two statements do not contradict each other.',
  UNDO: 'An earlier judgement counts no more; of an undo, it counts again.',
});

export const JudgementEffectEnum = registerEnum(
  JUDGEMENT_EFFECTS,
  'JudgementEffect',
  'Whether the graph shows what a judgement says.',
  {
    IN_FORCE: 'It does.',
    WITHOUT_EFFECT:
      'What it names is not in the graph, or a later judgement says otherwise; it takes effect once that is so no more.',
    UNDONE: 'Somebody has undone it.',
  },
);
