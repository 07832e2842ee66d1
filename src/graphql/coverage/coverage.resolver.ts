import { Arg, Args, Ctx, Int, Query, Resolver } from 'type-graphql';

import { coverage } from '../../analyze/stories/coverage.ts';

import { type GraphqlContext } from '../context.ts';
import { checkedPageSize } from '../paging/page-size.ts';
import { EventArgs, findEvent } from '../subject/subject.args.ts';
import { CoverageType } from './coverage.type.ts';

/** What one outlet left out is a reading list, not an index. */
const MOST_LEFT_OUT = 10;

@Resolver()
export class CoverageResolver {
  @Query(() => CoverageType, {
    nullable: true,
    description:
      'Which outlet reported which utterance about an event, and what each left out; null where there is no such event.',
  })
  async coverage(
    @Args(() => EventArgs) args: EventArgs,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many utterances and outlets at most: 1 to 100.' })
    first: number,
    @Ctx() context: GraphqlContext,
  ): Promise<CoverageType | null> {
    const { view, loaders } = context;
    const size = checkedPageSize('first', first);
    const event = await findEvent(context, args);
    if (event === null) return null;
    const { rows, outlets } = await coverage(view, event.id);
    const names = new Map(outlets.map((outlet) => [outlet.key, outlet.name]));
    const present = async <T>(ids: readonly string[], load: (id: string) => Promise<T | null>) =>
      (await Promise.all(ids.map(load))).filter((node) => node !== null);
    const utterance = (id: string) => loaders.node('Utterance', id);
    return {
      utteranceCount: rows.length,
      isComplete: rows.length <= size && outlets.length <= size,
      outlets: await Promise.all(
        outlets.slice(0, size).map(async ({ name, organizationId, articleCount, reported, leftOut }) => ({
          outletName: name,
          outlet: organizationId === null ? null : await loaders.node('Organization', organizationId),
          articleCount,
          reportedCount: reported.length,
          reportedShare: rows.length === 0 ? 0 : reported.length / rows.length,
          leftOut: await present(leftOut.slice(0, MOST_LEFT_OUT), utterance),
        })),
      ),
      rows: await Promise.all(
        rows.slice(0, size).map(async ({ utteranceId, reports }) => ({
          utterance: (await utterance(utteranceId))!,
          reportedBy: await Promise.all(
            [...reports].map(async ([key, ids]) => ({
              outletName: names.get(key)!,
              statements: await present(ids, (id) => loaders.node('Statement', id)),
            })),
          ),
          leftOutBy: outlets.filter(({ key }) => !reports.has(key)).map(({ name }) => name),
        })),
      ),
    };
  }
}
