import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';

import { OnRecordError } from '../../errors/onrecord-error.ts';

import { contradictionPairs } from '../../analyze/stories/contradiction-pairs.ts';

import { type GraphqlContext } from '../context.ts';
import { ContradictionStatusEnum } from '../enums/model-enums.ts';
import { arrayConnection } from '../paging/array-connection.ts';
import { PageArgs } from '../paging/page.args.ts';
import { findSubject } from '../subject/find-subject.ts';
import { EventArgs, findEvent } from '../subject/subject.args.ts';
import { type Contradiction, ContradictionConnection } from './contradiction.type.ts';

const PAIR = 2;

@Resolver()
export class ContradictionsResolver {
  @Query(() => ContradictionConnection, {
    description:
      'Pairs of statements that may contradict each other, likeliest first: about an event, between two speakers, or both.',
  })
  async contradictions(
    @Args(() => EventArgs) event: EventArgs,
    @Arg('between', () => [ID], { nullable: true, description: 'The ids of two speakers, one of each side.' })
    between: string[] | null | undefined,
    @Arg('betweenNames', () => [String], { nullable: true, description: 'The names of two speakers.' })
    betweenNames: string[] | null | undefined,
    @Arg('status', () => [ContradictionStatusEnum], { nullable: true, description: 'Only with one of these statuses.' })
    status: string[] | null | undefined,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: GraphqlContext,
  ) {
    const sides = between ?? betweenNames ?? null;
    if (sides !== null && sides.length !== PAIR) {
      const where = between ? 'between' : 'betweenNames';
      throw new OnRecordError('BAD_USER_INPUT', `${where} has ${sides.length} speakers`, { where, hint: 'give two' });
    }
    const isEvent = sides === null || Boolean(event.event) || Boolean(event.eventText);
    const found = isEvent ? await findEvent(context, event) : null;
    const speakers = await Promise.all((sides ?? []).map((side) => speakerId(context, side, Boolean(between))));
    const isNothing = (isEvent && found === null) || speakers.includes(null);
    const scope = { eventId: found?.id ?? null, between: sides === null ? null : (speakers as [string, string]) };
    return arrayConnection<Contradiction>(
      async () => {
        if (isNothing) return [];
        const pairs = await contradictionPairs(context.view, scope);
        return pairs.filter((pair) => !status?.length || status.includes(pair.status));
      },
      args,
      ({ statement, other }) => `${(statement as { id: string }).id} ${(other as { id: string }).id}`,
    );
  }
}

async function speakerId(context: GraphqlContext, side: string, isId: boolean): Promise<string | null> {
  const subject = { id: isId ? side : null, name: isId ? null : side, arguments: ['between', 'betweenNames'] as const };
  return (await findSubject(context, subject, ['Person', 'Organization']))?.id ?? null;
}
