import { Arg, Args, Ctx, Int, Query, Resolver } from 'type-graphql';

import { silences } from '../../analyze/stories/silences.ts';

import { type GraphqlContext } from '../context.ts';
import { checkedPageSize } from '../paging/page-size.ts';
import { EventArgs, findEvent } from '../subject/subject.args.ts';
import { SilencesType } from './silences.type.ts';

@Resolver()
export class SilencesResolver {
  @Query(() => SilencesType, {
    nullable: true,
    description:
      'Who is mentioned and never quoted, and who is accused without a reply; null where there is no such event.',
  })
  async silences(
    @Args(() => EventArgs) args: EventArgs,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many of each at most: 1 to 100.' }) first: number,
    @Ctx() context: GraphqlContext,
  ): Promise<SilencesType | null> {
    const size = checkedPageSize('first', first);
    const event = await findEvent(context, args);
    if (event === null) return null;
    const { mentionedNeverQuoted, accusedWithoutReply } = await silences(context.view, event.id);
    const unheard = mentionedNeverQuoted.slice(0, size).map(async ({ id, mentionCount }) => {
      const entity = await context.loaders.anyNode(id);
      return entity === null ? [] : [{ entity, mentionCount }];
    });
    const unanswered = accusedWithoutReply.slice(0, size).map(async ({ accusedId, accusations }) => {
      const accused = await context.loaders.anyNode(accusedId);
      return accused === null ? [] : [{ accused, accusations: accusations.slice(0, size) }];
    });
    return {
      mentionedNeverQuoted: (await Promise.all(unheard)).flat(),
      accusedWithoutReply: (await Promise.all(unanswered)).flat(),
    };
  }
}
