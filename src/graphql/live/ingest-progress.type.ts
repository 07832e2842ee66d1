import { Field, Int, ObjectType } from 'type-graphql';

import { RunType } from '../run/run.type.ts';

@ObjectType('IngestProgress', { description: 'What a run has brought in so far.' })
export class IngestProgress {
  @Field(() => RunType, { description: 'The run.' })
  run!: RunType;

  @Field(() => Int, { description: 'How many articles it has brought in, or read anew, so far.' })
  articleCount!: number;

  @Field(() => Int, { description: 'How many of them came since the last time this was told.' })
  newArticleCount!: number;

  @Field(() => String, { description: 'Give it as `after` when you subscribe again, and nothing is left out.' })
  cursor!: string;
}
