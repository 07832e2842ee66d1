import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';

import { type Article } from '../../model/article.ts';
import { type Statement } from '../../model/statement.ts';

import { type GraphqlContext } from '../context.ts';
import { readSpans } from '../text-span/article-reader.ts';
import { TextSpan } from '../text-span/text-span.type.ts';
import { Segment } from './segment.type.ts';
import { segmentsOf } from './segments-of.ts';
import { StatementType } from './statement.type.ts';

async function articleOf({ loaders }: GraphqlContext, { id, articleId }: Statement): Promise<Article> {
  const article = await loaders.node('Article', articleId);
  if (article === null) throw new Error(`The statement ${id} has no article ${articleId}`);
  return article;
}

/** The fields that read a statement's words in its article. */
@Resolver(() => StatementType)
export class StatementTextResolver {
  @FieldResolver(() => [TextSpan], { description: 'Where what was said stands in the raw text, in text order.' })
  async content(@Root() statement: Statement, @Ctx() context: GraphqlContext) {
    return readSpans(await articleOf(context, statement), statement.content);
  }

  @FieldResolver(() => [TextSpan], { description: 'Where the words of saying stand ("said", "according to").' })
  async cue(@Root() statement: Statement, @Ctx() context: GraphqlContext) {
    return readSpans(await articleOf(context, statement), statement.cue);
  }

  @FieldResolver(() => [TextSpan], { description: 'Where the words that name the speaker stand.' })
  async source(@Root() statement: Statement, @Ctx() context: GraphqlContext) {
    return readSpans(await articleOf(context, statement), statement.source);
  }

  @FieldResolver(() => TextSpan, {
    description: 'The paragraphs around all of its parts: what one must see to judge it.',
  })
  async context(@Root() statement: Statement, @Ctx() context: GraphqlContext) {
    return readSpans(await articleOf(context, statement), [statement.context])[0];
  }

  @FieldResolver(() => [Segment], {
    description: 'The context cut into pieces by role, in text order; put together they are exactly its raw text.',
  })
  async segments(@Root() statement: Statement, @Ctx() context: GraphqlContext) {
    return segmentsOf(await articleOf(context, statement), statement);
  }
}
