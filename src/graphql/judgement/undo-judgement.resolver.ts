import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';

import { type GraphqlContext } from '../context.ts';
import { enterJudgement } from './enter-judgement.ts';
import { UndoJudgementInput } from './judgement-inputs.ts';
import { UndoJudgementPayload } from './judgement-payloads.ts';
import { toJudgementType } from './to-judgement-type.ts';

@Resolver()
export class UndoJudgementResolver {
  @Mutation(() => UndoJudgementPayload, {
    description:
      'Undoes a judgement: the graph becomes what it would be without it, with all later ones. The log keeps both.',
  })
  async undoJudgement(
    @Arg('input', () => UndoJudgementInput, { description: 'Which.' }) input: UndoJudgementInput,
    @Ctx() context: GraphqlContext,
  ): Promise<UndoJudgementPayload> {
    const request = { action: 'UNDO' as const, judgementId: input.id };
    const { judgement, userErrors } = await enterJudgement(request, input, context);
    if (judgement === null) return { judgement, undone: null, userErrors };
    const undone = (await context.judgements?.log())?.entries.find(({ id }) => id === input.id);
    return {
      judgement: toJudgementType(judgement),
      undone: undone === undefined ? null : toJudgementType(undone),
      userErrors,
    };
  }
}
