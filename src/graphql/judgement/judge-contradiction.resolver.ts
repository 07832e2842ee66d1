import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';

import { type GraphqlContext } from '../context.ts';
import { enterJudgement } from './enter-judgement.ts';
import { ContradictionInput } from './judgement-inputs.ts';
import { ContradictionJudgementPayload } from './judgement-payloads.ts';
import { toJudgementType } from './to-judgement-type.ts';

@Resolver()
export class JudgeContradictionResolver {
  @Mutation(() => ContradictionJudgementPayload, {
    description: 'Says that two statements contradict each other. They have to be candidates.',
  })
  confirmContradiction(
    @Arg('input', () => ContradictionInput, { description: 'Which two.' }) input: ContradictionInput,
    @Ctx() context: GraphqlContext,
  ) {
    return judgeContradiction('CONFIRM_CONTRADICTION', input, context);
  }

  @Mutation(() => ContradictionJudgementPayload, {
    description: 'Says that two statements do not contradict each other. They have to be candidates.',
  })
  rejectContradiction(
    @Arg('input', () => ContradictionInput, { description: 'Which two.' }) input: ContradictionInput,
    @Ctx() context: GraphqlContext,
  ) {
    return judgeContradiction('REJECT_CONTRADICTION', input, context);
  }
}

async function judgeContradiction(
  action: 'CONFIRM_CONTRADICTION' | 'REJECT_CONTRADICTION',
  input: ContradictionInput,
  context: GraphqlContext,
): Promise<ContradictionJudgementPayload> {
  const { statement: statementId, other: otherId } = input;
  const { judgement, userErrors } = await enterJudgement({ action, statementId, otherId }, input, context);
  if (judgement === null) return { judgement, statements: [], userErrors };
  const found = [statementId, otherId].map((id) => context.loaders.node('Statement', id));
  const statements = (await Promise.all(found)).filter((statement) => statement !== null);
  return { judgement: toJudgementType(judgement), statements, userErrors };
}
