import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';

import { type SpeakerCandidate } from '../../model/statement.ts';

import { type GraphqlContext } from '../context.ts';
import { Speaker } from '../speaker/speaker.type.ts';
import { SpeakerCandidateType } from './speaker-candidate.type.ts';

@Resolver(() => SpeakerCandidateType)
export class SpeakerCandidateResolver {
  @FieldResolver(() => Speaker, {
    nullable: true,
    description: 'Who it may have been; null when no longer in the graph.',
  })
  speaker(@Root() { id }: SpeakerCandidate, @Ctx() { loaders }: GraphqlContext) {
    return loaders.anyNode(id);
  }
}
