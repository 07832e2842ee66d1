import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';

import { type Statement } from '../../model/statement.ts';

import { type GraphqlContext } from '../context.ts';
import { StatementType } from '../statement/statement.type.ts';
import { ContradictionArgs } from './contradiction.args.ts';
import { ContradictionConnection } from './contradiction.type.ts';
import { contradictionsOf } from './contradictions-of.ts';

@Resolver(() => StatementType)
export class ContradictionResolver {
  @FieldResolver(() => ContradictionConnection, {
    description: 'The statements that may contradict this one, likeliest first.',
  })
  contradictions(
    @Root() statement: Statement,
    @Args(() => ContradictionArgs) args: ContradictionArgs,
    @Ctx() context: GraphqlContext,
  ) {
    return contradictionsOf(context, statement, args);
  }
}
