import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';

import { OnRecordError } from '../../errors/onrecord-error.ts';

import { type JudgementRequest } from '../../pipeline/judgements/judgement-request.ts';

import { type GraphqlContext } from '../context.ts';
import { toUserError } from '../failures/to-user-error.ts';
import { LIMITS } from '../limits/limits.ts';
import { enterJudgement } from './enter-judgement.ts';
import { MergeEntitiesInput, RenameEntityInput, SplitEntityInput } from './judgement-inputs.ts';
import { EntityJudgementPayload } from './judgement-payloads.ts';
import { toJudgementType } from './to-judgement-type.ts';

@Resolver()
export class JudgeEntityResolver {
  @Mutation(() => EntityJudgementPayload, {
    description:
      'Makes two people, organizations or places one: all that rests on the one rests on the other. Its id still finds what it became.',
  })
  mergeEntities(
    @Arg('input', () => MergeEntitiesInput, { description: 'Which two.' }) input: MergeEntitiesInput,
    @Ctx() context: GraphqlContext,
  ) {
    const request = { action: 'MERGE_ENTITIES' as const, entityId: input.id, intoId: input.into };
    return judgeEntity(request, input, context);
  }

  @Mutation(() => EntityJudgementPayload, {
    description: 'Takes mentions and statements from an entity and gives them to another, or to a new one.',
  })
  async splitEntity(
    @Arg('input', () => SplitEntityInput, { description: 'What leaves which entity.' }) input: SplitEntityInput,
    @Ctx() context: GraphqlContext,
  ) {
    try {
      const { id: entityId, mentions, statements } = input;
      const [mentionIds, statementIds] = [listed(mentions, 'mentions'), listed(statements, 'statements')];
      const request = { action: 'SPLIT_ENTITY' as const, entityId, into: oneOf(input), mentionIds, statementIds };
      return await judgeEntity(request, input, context);
    } catch (error) {
      return { judgement: null, entity: null, into: null, userErrors: [toUserError(error)] };
    }
  }

  @Mutation(() => EntityJudgementPayload, { description: 'Gives a person, organization or place another name.' })
  renameEntity(
    @Arg('input', () => RenameEntityInput, { description: 'Which, and its name.' }) input: RenameEntityInput,
    @Ctx() context: GraphqlContext,
  ) {
    return judgeEntity({ action: 'RENAME_ENTITY', entityId: input.id, name: input.name }, input, context);
  }
}

async function judgeEntity(
  request: JudgementRequest & { entityId: string },
  input: { reason: string; expectedVersion: number },
  context: GraphqlContext,
): Promise<EntityJudgementPayload> {
  const { judgement, userErrors } = await enterJudgement(request, input, context);
  if (judgement === null) return { judgement, entity: null, into: null, userErrors };
  const { loaders } = context;
  const { decision } = judgement;
  const into = decision.action === 'SPLIT_ENTITY' ? await loaders.anyNode(decision.into.id) : null;
  return { judgement: toJudgementType(judgement), entity: await loaders.anyNode(request.entityId), into, userErrors };
}

function oneOf({ into, name }: SplitEntityInput): { id: string } | { name: string } {
  if (into && !name) return { id: into };
  if (name && !into) return { name };
  throw new OnRecordError('BAD_USER_INPUT', 'Give either an entity or the name of a new one', { where: 'into' });
}

function listed(ids: readonly string[] | null | undefined, field: string): readonly string[] {
  if ((ids?.length ?? 0) <= LIMITS.maxListedValues) return ids ?? [];
  throw new OnRecordError('BAD_USER_INPUT', `There are more than ${LIMITS.maxListedValues} ids`, {
    where: field,
    hint: 'split in several steps',
  });
}
