import { Arg, Field, ID, ObjectType, Resolver, Root, Subscription } from 'type-graphql';

import { asyncSteps } from '../../util/async-steps.ts';

import { OnRecordError } from '../../errors/onrecord-error.ts';

import { encodePlace } from '../../pipeline/judgements/judgement-cursor.ts';

import { type GraphqlContext } from '../context.ts';
import { JudgementType } from './judgement.type.ts';
import { toJudgementType } from './to-judgement-type.ts';

@ObjectType('JudgementMade', { description: 'A judgement that a curator made.' })
export class JudgementMade {
  @Field(() => JudgementType, { description: 'The judgement.' })
  judgement!: JudgementType;

  @Field(() => String, { description: 'Give it as `after` when you subscribe again, and nothing is left out.' })
  cursor!: string;
}

/** What `subscribe` is given by type-graphql. */
interface Subscribing {
  args: { subject?: string | null; after?: string | null };
  context: GraphqlContext;
}

@Resolver()
export class JudgementMadeResolver {
  @Subscription(() => JudgementMade, {
    subscribe: ({ args, context }) => judgementsMade({ args, context } as Subscribing),
    description: 'Judgements as curators make them, through whichever process, some second after they were made.',
  })
  judgementMade(
    @Root() made: JudgementMade,
    @Arg('subject', () => ID, { nullable: true, description: 'Only what names this. Default: all.' }) _subject?: string,
    @Arg('after', () => String, {
      nullable: true,
      description:
        'A cursor that the subscription gave: begin with what came after it. Default: what comes from now on.',
    })
    _after?: string,
  ): JudgementMade {
    return made;
  }
}

async function judgementsMade({ args, context: { judgementFeed } }: Subscribing) {
  if (judgementFeed === null) {
    throw new OnRecordError('BAD_USER_INPUT', 'Subscriptions need a server', {
      hint: 'start one with `onrecord serve`',
    });
  }
  return asyncSteps(await judgementFeed.read(args.after ?? null), async (entry): Promise<JudgementMade[]> => {
    if (args.subject && !entry.subjectIds.includes(args.subject)) return [];
    return [{ judgement: toJudgementType(entry), cursor: encodePlace(entry) }];
  });
}
