import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';

import { type JudgementRequest } from '../../pipeline/judgements/judgement-request.ts';

import { type GraphqlContext } from '../context.ts';
import { enterJudgement } from './enter-judgement.ts';
import {
  CorrectStatementInput,
  HideStatementInput,
  ReattributeStatementInput,
  UnhideStatementInput,
} from './judgement-inputs.ts';
import { StatementJudgementPayload } from './judgement-payloads.ts';
import { toJudgementType } from './to-judgement-type.ts';

@Resolver()
export class JudgeStatementResolver {
  @Mutation(() => StatementJudgementPayload, {
    description: 'Says who made a statement. Which statements say the same, or contradict it, is worked out anew.',
  })
  reattributeStatement(
    @Arg('input', () => ReattributeStatementInput, { description: 'Which, and by whom.' })
    input: ReattributeStatementInput,
    @Ctx() context: GraphqlContext,
  ) {
    const { id: statementId, speaker } = input;
    return judgeStatement({ action: 'REATTRIBUTE_STATEMENT', statementId, speakerId: speaker ?? null }, input, context);
  }

  @Mutation(() => StatementJudgementPayload, {
    description: 'Corrects a statement’s kind or content. Its id stays; the article’s text is never changed.',
  })
  correctStatement(
    @Arg('input', () => CorrectStatementInput, { description: 'Which, and how.' }) input: CorrectStatementInput,
    @Ctx() context: GraphqlContext,
  ) {
    const { id: statementId, kind = null, content = null } = input;
    return judgeStatement({ action: 'CORRECT_STATEMENT', statementId, kind, content }, input, context);
  }

  @Mutation(() => StatementJudgementPayload, {
    description: 'Hides a statement: no list, count, search or export has it until it is shown again.',
  })
  hideStatement(
    @Arg('input', () => HideStatementInput, { description: 'Which.' }) input: HideStatementInput,
    @Ctx() context: GraphqlContext,
  ) {
    return judgeStatement({ action: 'HIDE_STATEMENT', statementId: input.id }, input, context);
  }

  @Mutation(() => StatementJudgementPayload, { description: 'Shows a hidden statement again.' })
  unhideStatement(
    @Arg('input', () => UnhideStatementInput, { description: 'Which.' }) input: UnhideStatementInput,
    @Ctx() context: GraphqlContext,
  ) {
    return judgeStatement({ action: 'UNHIDE_STATEMENT', statementId: input.id }, input, context);
  }
}

async function judgeStatement(
  request: JudgementRequest & { statementId: string },
  input: { reason: string; expectedVersion: number },
  context: GraphqlContext,
): Promise<StatementJudgementPayload> {
  const { judgement, userErrors } = await enterJudgement(request, input, context);
  if (judgement === null) return { judgement, statement: null, userErrors };
  const statement = await context.loaders.node('Statement', request.statementId);
  return { judgement: toJudgementType(judgement), statement, userErrors };
}
