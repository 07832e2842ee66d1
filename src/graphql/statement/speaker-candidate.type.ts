import { Field, Float, ObjectType } from 'type-graphql';

@ObjectType('SpeakerCandidate', { description: 'Someone who may have made a statement whose speaker is not certain.' })
export class SpeakerCandidateType {
  @Field(() => String, { description: 'The candidate’s name.' })
  name!: string;

  @Field(() => Float, { description: 'How strong the evidence is, 0 to 1.' })
  score!: number;

  @Field(() => String, { description: 'What the evidence is, in words.' })
  reason!: string;
}
