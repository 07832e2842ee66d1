import { Args, Ctx, Query, Resolver } from 'type-graphql';

import { type GraphqlContext } from '../context.ts';
import { listConnection } from '../paging/list-connection.ts';
import { StatementConnection } from '../statement/statement.type.ts';
import { WhoSaidWhatArgs } from './who-said-what.args.ts';
import { whoSaidWhatFilter } from './who-said-what-filter.ts';

@Resolver()
export class WhoSaidWhatResolver {
  @Query(() => StatementConnection, {
    description: 'Who said what about which event: statements that fulfil all of the arguments, latest first.',
  })
  async whoSaidWhat(@Args(() => WhoSaidWhatArgs) args: WhoSaidWhatArgs, @Ctx() context: GraphqlContext) {
    return listConnection(context, 'Statement', args, await whoSaidWhatFilter(context, args));
  }
}
