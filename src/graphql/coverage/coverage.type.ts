import { Field, Float, Int, ObjectType } from 'type-graphql';

import { OrganizationType } from '../organization/organization.type.ts';
import { StatementType } from '../statement/statement.type.ts';
import { UtteranceType } from '../utterance/utterance.type.ts';

@ObjectType('OutletReport', { description: 'How one outlet reported an utterance.' })
export class OutletReport {
  @Field(() => String, { description: 'The outlet’s name.' })
  outletName!: string;

  @Field(() => [StatementType], { description: 'Its statements, in the order of their ids.' })
  statements!: object[];
}

@ObjectType('CoverageRow', { description: 'Who reported an utterance, and who did not.' })
export class CoverageRowType {
  @Field(() => UtteranceType, { description: 'The utterance.' })
  utterance!: object;

  @Field(() => [OutletReport], { description: 'The outlets that reported it, with their statements.' })
  reportedBy!: OutletReport[];

  @Field(() => [String], { description: 'The names of the outlets that covered the event and left it out.' })
  leftOutBy!: string[];
}

@ObjectType('OutletCoverage', { description: 'An outlet’s part in the reporting on an event.' })
export class OutletCoverageType {
  @Field(() => String, { description: 'Its name.' })
  outletName!: string;

  @Field(() => OrganizationType, { nullable: true, description: 'The outlet, where it is known.' })
  outlet!: object | null;

  @Field(() => Int, { description: 'How many of its articles cover the event.' })
  articleCount!: number;

  @Field(() => Int, { description: 'How many utterances about the event it reported.' })
  reportedCount!: number;

  @Field(() => Float, { description: 'The same, as a share of all that were reported by anyone, 0 to 1.' })
  reportedShare!: number;

  @Field(() => [UtteranceType], { description: 'What others reported and it did not, what most outlets had first.' })
  leftOut!: object[];
}

@ObjectType('Coverage', { description: 'Which outlet reported what was said about an event.' })
export class CoverageType {
  @Field(() => Int, { description: 'How many utterances about the event were reported by anyone.' })
  utteranceCount!: number;

  @Field(() => [OutletCoverageType], { description: 'The outlets, those that reported most first.' })
  outlets!: OutletCoverageType[];

  @Field(() => [CoverageRowType], { description: 'The utterances, those that most outlets reported first.' })
  rows!: CoverageRowType[];

  @Field(() => Boolean, { description: 'Whether these are all outlets and utterances.' })
  isComplete!: boolean;
}
