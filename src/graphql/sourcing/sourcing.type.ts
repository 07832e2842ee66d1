import { Field, Float, Int, ObjectType } from 'type-graphql';

import { CueLoadEnum } from '../enums/story-enums.ts';
import { Speaker } from '../speaker/speaker.type.ts';

@ObjectType('Voice', { description: 'How much one speaker is heard.' })
export class VoiceType {
  @Field(() => Speaker, { nullable: true, description: 'The speaker; null when removed in the meantime.' })
  speaker!: object | null;

  @Field(() => String, { description: 'The speaker’s name.' })
  name!: string;

  @Field(() => Int, { description: 'How many statements are theirs.' })
  count!: number;

  @Field(() => Float, { description: 'Of all statements whose speaker is known, 0 to 1.' })
  share!: number;
}

@ObjectType('CueCount', { description: 'How often a verb of saying is used.' })
export class CueCountType {
  @Field(() => String, { description: 'The verb in its base form, or "according to".' })
  cue!: string;

  @Field(() => Int, { description: 'How often.' })
  count!: number;

  @Field(() => CueLoadEnum, { nullable: true, description: 'What it implies; null for neutral ones.' })
  load!: string | null;
}

@ObjectType('Sourcing', { description: 'Whom reporting rests on, and in which words it is told.' })
export class SourcingType {
  @Field(() => Int, { description: 'How many statements it is of.' })
  statementCount!: number;

  @Field(() => Int, { description: 'Those whose content stands inside quotation marks.' })
  direct!: number;

  @Field(() => Int, { description: 'Those of which a part stands inside quotation marks.' })
  mixed!: number;

  @Field(() => Int, { description: 'Those in the reporter’s words.' })
  indirect!: number;

  @Field(() => Int, { description: 'Those of named people and organizations.' })
  named!: number;

  @Field(() => Int, { description: 'Those of sources that are left without a name.' })
  unnamed!: number;

  @Field(() => Int, { description: 'Those of which it is not known who made them.' })
  unknown!: number;

  @Field(() => [VoiceType], { description: 'Who is heard, most heard first.' })
  voices!: VoiceType[];

  @Field(() => [CueCountType], { description: 'The verbs of saying, most used first.' })
  cues!: CueCountType[];

  @Field(() => Int, { description: 'How many statements with a loaded verb of saying there are among those read.' })
  loadedCount!: number;

  @Field(() => Int, { description: 'How many statements were read for their verbs: all, or the latest 1000.' })
  cuesRead!: number;
}
