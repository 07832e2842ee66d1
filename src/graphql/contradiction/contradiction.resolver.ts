import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';

import { type Statement } from '../../model/statement.ts';

import { type GraphqlContext } from '../context.ts';
import { ContradictionStatusEnum } from '../enums/model-enums.ts';
import { PageArgs } from '../paging/page.args.ts';
import { StatementType } from '../statement/statement.type.ts';
import { ContradictionConnection } from './contradiction.type.ts';
import { contradictionsOf } from './contradictions-of.ts';

@Resolver(() => StatementType)
export class ContradictionResolver {
  @FieldResolver(() => ContradictionConnection, {
    description: 'The statements that may contradict this one, likeliest first.',
  })
  contradictions(
    @Root() statement: Statement,
    @Arg('status', () => [ContradictionStatusEnum], { nullable: true, description: 'Only with one of these statuses.' })
    status: string[] | null | undefined,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: GraphqlContext,
  ) {
    return contradictionsOf(context, statement, status ?? null, args);
  }
}
