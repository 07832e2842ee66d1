import { Args, ArgsType, Ctx, Field, ID, Int, Query, Resolver } from 'type-graphql';

import { type Filter } from '../../store/graph-view.ts';

import { sourcing } from '../../analyze/stories/sourcing.ts';

import { type GraphqlContext } from '../context.ts';
import { LIMITS } from '../limits/limits.ts';
import { checkedPageSize } from '../paging/page-size.ts';
import { relatedTo } from '../related.ts';
import { findSubject } from '../subject/find-subject.ts';
import { EventArgs, findEvent } from '../subject/subject.args.ts';
import { SourcingType } from './sourcing.type.ts';

@ArgsType()
class SourcingArgs extends EventArgs {
  @Field(() => ID, { nullable: true, description: 'Reported by the outlet with this id.' })
  outlet?: string | null;

  @Field(() => String, { nullable: true, description: 'Reported by the outlet of this name.' })
  outletName?: string | null;

  @Field(() => Int, { defaultValue: 20, description: `How many voices and verbs at most: 1 to ${LIMITS.maxPage}.` })
  first!: number;
}

@Resolver()
export class SourcingResolver {
  @Query(() => SourcingType, {
    nullable: true,
    description:
      'Whom the reporting of an outlet, or on an event, or of an outlet on an event rests on; null where there is no such one.',
  })
  async sourcing(
    @Args(() => SourcingArgs) args: SourcingArgs,
    @Ctx() context: GraphqlContext,
  ): Promise<SourcingType | null> {
    const size = checkedPageSize('first', args.first);
    const scope = await scopeOf(context, args);
    if (scope === null) return null;
    const { kinds, voices, cues, ...counts } = await sourcing(context.view, scope);
    return {
      ...counts,
      direct: kinds.DIRECT,
      mixed: kinds.MIXED,
      indirect: kinds.INDIRECT,
      voices: await Promise.all(
        voices
          .slice(0, size)
          .map(async (voice) => ({ ...voice, speaker: await context.loaders.anyNode(voice.speakerId) })),
      ),
      cues: cues.slice(0, size),
      loadedCount: cues.reduce((sum, { load, count }) => (load === null ? sum : sum + count), 0),
    };
  }
}

/** Null where an outlet or event is asked for that is not there. */
async function scopeOf(context: GraphqlContext, args: SourcingArgs): Promise<Filter | null> {
  const conditions: Filter[] = [];
  const isByOutlet = (args.outlet ?? args.outletName ?? null) !== null;
  if (isByOutlet) {
    const subject = { id: args.outlet, name: args.outletName, arguments: ['outlet', 'outletName'] as const };
    const outlet = await findSubject(context, subject, ['Organization']);
    if (outlet === null) return null;
    conditions.push({ relation: 'article', some: relatedTo('outlet', outlet.id) });
  }
  if (!isByOutlet || args.event || args.eventText) {
    const event = await findEvent(context, args);
    if (event === null) return null;
    conditions.push(relatedTo('about', event.id));
  }
  return { and: conditions };
}
