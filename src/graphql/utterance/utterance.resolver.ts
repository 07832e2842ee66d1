import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';

import { type Utterance } from '../../model/utterance.ts';

import { type GraphqlContext } from '../context.ts';
import { LIST_ARGS, type ListArgs } from '../paging/list.args.ts';
import { listConnection } from '../paging/list-connection.ts';
import { relatedTo } from '../related.ts';
import { Speaker } from '../speaker/speaker.type.ts';
import { StatementConnection } from '../statement/statement.type.ts';
import { UtteranceConnection, UtteranceType } from './utterance.type.ts';

@Resolver(() => UtteranceType)
export class UtteranceResolver {
  @Query(() => UtteranceType, { nullable: true, description: 'The utterance with this id; null where there is none.' })
  utterance(@Arg('id', () => ID, { description: 'Its id.' }) id: string, @Ctx() { loaders }: GraphqlContext) {
    return loaders.node('Utterance', id);
  }

  @Query(() => UtteranceConnection, { description: 'Utterances, those with the most independent sources first.' })
  utterances(@Args(() => LIST_ARGS.Utterance) args: ListArgs, @Ctx() context: GraphqlContext) {
    return listConnection(context, 'Utterance', args);
  }

  @FieldResolver(() => Speaker, { nullable: true, description: 'Who said it; null when unknown.' })
  speaker(@Root() { speakerId }: Utterance, @Ctx() { loaders }: GraphqlContext) {
    return speakerId === null ? null : loaders.anyNode(speakerId);
  }

  @FieldResolver(() => StatementConnection, {
    description: 'The statements that report it, whatever article they are in.',
  })
  occurrences(
    @Root() { id }: Utterance,
    @Args(() => LIST_ARGS.Statement) args: ListArgs,
    @Ctx() context: GraphqlContext,
  ) {
    return listConnection(context, 'Statement', args, relatedTo('utterance', id));
  }
}
