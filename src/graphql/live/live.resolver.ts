import { Arg, Resolver, Root, Subscription } from 'type-graphql';

import { asyncSteps } from '../../util/async-steps.ts';

import { OnRecordError } from '../../errors/onrecord-error.ts';

import { type Statement } from '../../model/statement.ts';

import { type GraphqlContext } from '../context.ts';
import { FILTER_INPUTS, type FilterInput } from '../filter/filter-inputs.ts';
import { storeFilter } from '../filter/store-filter.ts';
import { IngestProgress } from './ingest-progress.type.ts';
import { StatementAdded } from './statement-added.type.ts';

const AFTER = 'A cursor that a subscription gave: begin with what came after it. Default: what comes from now on.';

/** What `subscribe` is given by type-graphql. */
interface Subscribing {
  args: { filter?: FilterInput | null; after?: string | null };
  context: GraphqlContext;
}

@Resolver()
export class LiveResolver {
  @Subscription(() => StatementAdded, {
    subscribe: ({ args, context }) => statementsAdded({ args, context } as Subscribing),
    description:
      'Statements as they come into the graph, by whichever process, some second after they were stored; those of an article that is read anew come again.',
  })
  statementAdded(
    @Root() added: { statement: Statement; cursor: string },
    @Arg('filter', () => FILTER_INPUTS.Statement, { nullable: true, description: 'Which to give. Default: all.' })
    _filter?: FilterInput,
    @Arg('after', () => String, { nullable: true, description: AFTER }) _after?: string,
  ): unknown {
    return added;
  }

  @Subscription(() => IngestProgress, {
    subscribe: ({ args, context }) => ingestSteps({ args, context } as Subscribing),
    description: 'What runs bring into the graph, as they go on; told once for every twenty articles at least.',
  })
  ingestProgress(
    @Root() progress: IngestProgress,
    @Arg('after', () => String, { nullable: true, description: AFTER }) _after?: string,
  ): IngestProgress {
    return progress;
  }
}

async function statementsAdded({ args, context }: Subscribing) {
  const arrivals = arrivalsOf(context);
  const filter = storeFilter('Statement', args.filter);
  return asyncSteps(await arrivals.read(args.after ?? null), async (arrival) => {
    const statements = await arrivals.statements(arrival, filter);
    return statements.map((statement, at) => ({
      statement,
      cursor: at === statements.length - 1 ? arrival.cursor : arrival.before,
    }));
  });
}

async function ingestSteps({ args, context }: Subscribing) {
  return asyncSteps(await arrivalsOf(context).read(args.after ?? null), async (arrival) => {
    const { run, articleCount, articleIds, cursor } = arrival;
    return [{ run, articleCount, newArticleCount: articleIds.length, cursor }];
  });
}

function arrivalsOf({ arrivals }: GraphqlContext) {
  if (arrivals !== null) return arrivals;
  throw new OnRecordError('BAD_USER_INPUT', 'Subscriptions need a server', { hint: 'start one with `onrecord serve`' });
}
