import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';

import { OnRecordError } from '../../errors/onrecord-error.ts';

import { verifyQuote } from '../../analyze/stories/verify-quote.ts';

import { type GraphqlContext } from '../context.ts';
import { checkedText } from '../failures/checked-text.ts';
import { checkedPageSize } from '../paging/page-size.ts';
import { findSubject } from '../subject/find-subject.ts';
import { VerifiedQuoteType } from './verified-quote.type.ts';

@Resolver()
export class VerifyQuoteResolver {
  @Query(() => VerifiedQuoteType, {
    description:
      'Whether a text was said so: verbatim, altered (with the difference), said by someone else, or not found in any report.',
  })
  async verifyQuote(
    @Arg('text', () => String, { description: 'What is said to have been said; marks and case do not count.' })
    text: string,
    @Arg('speaker', () => ID, { nullable: true, description: 'The speaker with this id. Default: whoever said it.' })
    speakerId: string | null | undefined,
    @Arg('speakerName', () => String, { nullable: true, description: 'The speaker of this name.' })
    speakerName: string | null | undefined,
    @Arg('first', () => Int, { defaultValue: 5, description: 'How many matches at most: 1 to 100.' }) first: number,
    @Ctx() context: GraphqlContext,
  ): Promise<VerifiedQuoteType> {
    const asked = checkedText('text', text);
    const size = checkedPageSize('first', first);
    const isAsked = (speakerId ?? speakerName ?? null) !== null;
    const speaker = isAsked
      ? await findSubject(context, { id: speakerId, name: speakerName, arguments: ['speaker', 'speakerName'] }, [
          'Person',
          'Organization',
        ])
      : null;
    if (isAsked && speaker === null) {
      throw new OnRecordError('BAD_USER_INPUT', 'The graph knows no such speaker', {
        where: typeof speakerId === 'string' ? 'speaker' : 'speakerName',
        hint: 'look for them with search, or leave the speaker out',
      });
    }
    const { verdict, matches } = await verifyQuote(context.view, asked, speaker?.id ?? null);
    return { verdict, speaker, matches: matches.slice(0, size) };
  }
}
