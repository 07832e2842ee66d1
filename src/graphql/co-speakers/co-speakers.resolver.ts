import { getNamedType, type GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';

import { CO_SPEAKER_LABELS } from '../../store/co-speaker-query.ts';

import { type GraphqlContext } from '../context.ts';
import { setsOf } from '../execution/asked-fields.ts';
import { planned } from '../look-ahead/planned.ts';
import { checkedPageSize } from '../paging/page-size.ts';
import { findSubject } from '../subject/find-subject.ts';
import { CoSpeakerType } from './co-speaker.type.ts';

@Resolver()
export class CoSpeakersResolver {
  @Query(() => [CoSpeakerType], {
    description: 'Who spoke about the same events as a person or organization, those with the most events first.',
  })
  async coSpeakers(
    @Arg('speaker', () => ID, { nullable: true, description: 'The id of the person or organization.' })
    speaker: string | null | undefined,
    @Arg('speakerName', () => String, { nullable: true, description: 'Its name, where the id is not known.' })
    speakerName: string | null | undefined,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many at most: 1 to 100.' }) first: number,
    @Ctx() context: GraphqlContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CoSpeakerType[]> {
    const limit = checkedPageSize('first', first);
    const subject = { id: speaker, name: speakerName, arguments: ['speaker', 'speakerName'] as const };
    // Of a given id nothing has to be known: there is nobody beside a node that is not there.
    const isGiven = Boolean(speaker) && !speakerName;
    const id = isGiven ? speaker! : (await findSubject(context, subject, CO_SPEAKER_LABELS))?.id;
    if (id === undefined) return [];
    const type = getNamedType(info.returnType).name;
    const nodes = planned(info, '', (planner) =>
      planner.nodesAt(type, CO_SPEAKER_LABELS, setsOf(info.fieldNodes), ['speaker']),
    );
    const found = await context.view.coSpeakers({ id, first: limit, nodes });
    return found.map(({ selected, eventCount }) => ({ speaker: selected!, eventCount }));
  }
}
