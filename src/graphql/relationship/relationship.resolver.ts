import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';

import { type Relationship } from '../../model/relationship.ts';

import { ArticleType } from '../article/article.type.ts';
import { type GraphqlContext } from '../context.ts';
import { Node } from '../node/node.type.ts';
import { checkedPageSize } from '../paging/page-size.ts';
import { relatedNode } from '../related.ts';
import { wordsAt } from '../text-span/article-reader.ts';
import { evidenceSpans } from './evidence-spans.ts';
import { Evidence, RelationshipNodeType } from './relationship.type.ts';

/** Resolves from the stored relationship itself. */
@Resolver(() => RelationshipNodeType)
export class RelationshipResolver {
  @FieldResolver(() => Node)
  from(@Root() { from }: Relationship, @Ctx() { loaders }: GraphqlContext) {
    return loaders.anyNode(from);
  }

  @FieldResolver(() => Node)
  to(@Root() { to }: Relationship, @Ctx() { loaders }: GraphqlContext) {
    return loaders.anyNode(to);
  }

  @FieldResolver()
  score(@Root() { properties }: Relationship): number {
    return (properties['score'] ?? properties['confidence'] ?? null) as number;
  }

  @FieldResolver()
  reason(@Root() { properties }: Relationship): string {
    return (properties['reason'] ?? properties['title'] ?? null) as string;
  }

  @FieldResolver()
  status(@Root() { properties }: Relationship): string {
    return (properties['status'] ?? null) as string;
  }

  @FieldResolver()
  async method(@Root() relationship: Relationship, @Ctx() context: GraphqlContext): Promise<string> {
    return (await methodOf(context, relationship)) as string;
  }

  @FieldResolver(() => ArticleType)
  article(@Root() { articleId }: Relationship, @Ctx() { loaders }: GraphqlContext) {
    return articleId === null ? null : loaders.node('Article', articleId);
  }

  @FieldResolver(() => [Evidence])
  async evidence(
    @Root() relationship: Relationship,
    @Arg('first', () => Int, { defaultValue: 5, description: 'How many at most: 1 to 100.' }) first: number,
    @Ctx() context: GraphqlContext,
  ): Promise<Evidence[]> {
    const spans = await evidenceSpans(context, relationship, checkedPageSize('first', first));
    const shown = spans.map(async ({ start, end, articleId }): Promise<Evidence[]> => {
      const article = await context.loaders.node('Article', articleId);
      return article === null ? [] : [{ start, end, text: wordsAt(article, { start, end }), article }];
    });
    return (await Promise.all(shown)).flat();
  }
}

async function methodOf(context: GraphqlContext, relationship: Relationship): Promise<string | null> {
  const { properties, fromLabel, from, toLabel, to, articleId } = relationship;
  if (typeof properties['method'] === 'string') return properties['method'];
  const statementId = fromLabel === 'Statement' ? from : toLabel === 'Statement' ? to : null;
  if (articleId === null) return null;
  if (statementId !== null) return (await context.loaders.node('Statement', statementId))?.method ?? null;
  return (await relatedNode(context, 'EXTRACTED_BY', articleId, 'Run'))?.reader ?? null;
}
