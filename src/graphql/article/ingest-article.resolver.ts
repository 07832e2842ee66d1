import { Arg, Ctx, Field, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';

import { OnRecordError } from '../../errors/onrecord-error.ts';

import { type ArticleInput } from '../../read/read-sources.ts';

import { type GraphqlContext } from '../context.ts';
import { toUserError } from '../failures/to-user-error.ts';
import { UserError } from '../failures/user-error.type.ts';
import { ArticleType } from './article.type.ts';

@InputType('IngestArticleInput', { description: 'An article to read. Give `text` or `url`.' })
export class IngestArticleInput {
  @Field(() => String, { nullable: true, description: 'Its text.' })
  text?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where it was published; only public http(s) addresses are read.',
  })
  url?: string | null;

  @Field(() => String, { nullable: true, description: 'Of a text: its headline. Default: as the text shows it.' })
  title?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Of a text: when it was published, as `YYYY-MM-DD`. Default: as the text shows it.',
  })
  publishedAt?: string | null;

  @Field(() => String, { nullable: true, description: 'Of a text: the outlet. Default: as the text shows it.' })
  outlet?: string | null;
}

@ObjectType('IngestArticlePayload', { description: 'What came of reading an article.' })
export class IngestArticlePayload {
  @Field(() => ArticleType, {
    nullable: true,
    description: 'The article; of a feed, its first. Null when there is none.',
  })
  article!: object | null;

  @Field(() => [ArticleType], { description: 'All articles that the address gave.' })
  articles!: object[];

  @Field(() => Int, { description: 'How many statements the articles report.' })
  statementCount!: number;

  @Field(() => [UserError], { description: 'What could not be read; empty when all was.' })
  userErrors!: UserError[];
}

@Resolver()
export class IngestArticleResolver {
  @Mutation(() => IngestArticlePayload, {
    description:
      'Brings an article into the graph, and resolves whose statements it reports. The same article twice changes nothing; one that changed replaces what it was.',
  })
  async ingestArticle(
    @Arg('input', () => IngestArticleInput, { description: 'The article.' }) input: IngestArticleInput,
    @Ctx() { ingest, loaders }: GraphqlContext,
  ): Promise<IngestArticlePayload> {
    if (ingest === null) {
      throw new OnRecordError('FORBIDDEN', 'This server is read-only', {
        hint: 'ask whoever runs it to change the graph',
      });
    }
    try {
      const { articleIds, problems } = await ingest.ingestArticle(articleInput(input));
      const found = await Promise.all(articleIds.map((id) => loaders.node('Article', id)));
      const articles = found.filter((article) => article !== null);
      const among = { field: 'articleId', op: 'in' as const, value: articles.map(({ id }) => id) };
      const statementCount = articles.length === 0 ? 0 : await loaders.count('Statement', among);
      const userErrors = problems.map((problem) => toUserError(problem));
      return { article: articles[0] ?? null, articles, statementCount, userErrors };
    } catch (error) {
      return { article: null, articles: [], statementCount: 0, userErrors: [toUserError(error)] };
    }
  }
}

const ABSOLUTE_URL = /^https?:\/\//i;

function articleInput({ text, url, title, outlet, publishedAt }: IngestArticleInput): ArticleInput {
  if ((text ?? null) === null && url) {
    // What is no URL would be taken for a path of the server's machine.
    if (ABSOLUTE_URL.test(url)) return url;
    throw new OnRecordError('URL_FORBIDDEN', 'Only http and https addresses are read', { where: 'url' });
  }
  if ((text ?? null) !== null && !url) {
    return { text: text!, title: title ?? null, outlet: outlet ?? null, publishedAt: publishedAt ?? null };
  }
  throw new OnRecordError('BAD_USER_INPUT', 'Give either a text or a URL', { where: 'text' });
}
