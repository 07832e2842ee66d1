import { Arg, Ctx, Field, ID, Mutation, ObjectType, Resolver } from 'type-graphql';

import { OnRecordError } from '../../errors/onrecord-error.ts';

import { type GraphqlContext } from '../context.ts';
import { UserError } from '../failures/user-error.type.ts';

@ObjectType('RemoveArticlePayload', { description: 'What came of removing an article.' })
export class RemoveArticlePayload {
  @Field(() => ID, { nullable: true, description: 'The id of the article that was removed; null when none was.' })
  removedArticleId!: string | null;

  @Field(() => [UserError], { description: 'Why nothing was removed; empty when it was.' })
  userErrors!: UserError[];
}

@Resolver()
export class RemoveArticleResolver {
  @Mutation(() => RemoveArticlePayload, {
    description:
      'Takes an article out of the graph, with its statements and all that only it supports. An id that no article has gives the user error NOT_FOUND, so repeating it does no harm.',
  })
  async removeArticle(
    @Arg('id', () => ID, { description: 'The article’s id.' }) id: string,
    @Ctx() { ingest, loaders }: GraphqlContext,
  ): Promise<RemoveArticlePayload> {
    if (ingest === null) {
      throw new OnRecordError('FORBIDDEN', 'This server is read-only', {
        hint: 'ask whoever runs it to change the graph',
      });
    }
    if ((await loaders.node('Article', id)) === null) {
      const message = `There is no article with the id "${id}"`;
      return { removedArticleId: null, userErrors: [{ code: 'NOT_FOUND', field: 'id', message }] };
    }
    await ingest.removeArticle(id);
    return { removedArticleId: id, userErrors: [] };
  }
}
