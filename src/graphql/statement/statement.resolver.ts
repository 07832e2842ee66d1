import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';

import { type Statement } from '../../model/statement.ts';

import { ArticleType } from '../article/article.type.ts';
import { type GraphqlContext } from '../context.ts';
import { EventNodeType } from '../event/event.type.ts';
import { OrganizationType } from '../organization/organization.type.ts';
import { LIST_ARGS, type ListArgs } from '../paging/list.args.ts';
import { listConnection } from '../paging/list-connection.ts';
import { nodesAtOtherEnd, relatedNode, relatedTo } from '../related.ts';
import { Speaker } from '../speaker/speaker.type.ts';
import { UtteranceType } from '../utterance/utterance.type.ts';
import { SpeakerCandidateType } from './speaker-candidate.type.ts';
import { StatementConnection, StatementType } from './statement.type.ts';
import { TopicArgs } from './topic.args.ts';
import { TopicConnection } from './topic.type.ts';
import { topicsOf } from './topics-of.ts';

@Resolver(() => StatementType)
export class StatementResolver {
  @Query(() => StatementType, { nullable: true, description: 'The statement with this id; null where there is none.' })
  statement(@Arg('id', () => ID, { description: 'Its id.' }) id: string, @Ctx() { loaders }: GraphqlContext) {
    return loaders.node('Statement', id);
  }

  @Query(() => StatementConnection, { description: 'Statements, latest first.' })
  statements(@Args(() => LIST_ARGS.Statement) args: ListArgs, @Ctx() context: GraphqlContext) {
    return listConnection(context, 'Statement', args);
  }

  @FieldResolver(() => Speaker, { nullable: true, description: 'Who made it; null when unknown.' })
  speaker(@Root() { speakerId }: Statement, @Ctx() { loaders }: GraphqlContext) {
    return speakerId === null ? null : loaders.anyNode(speakerId);
  }

  @FieldResolver(() => [Speaker], {
    description: 'Everyone who made it, where it was made jointly; the speaker first.',
  })
  async speakers(@Root() { id }: Statement, @Ctx() context: GraphqlContext) {
    const made = await context.loaders.relationships('MADE', 'IN', id);
    const rank = (properties: Record<string, unknown>) => Number(properties['rank'] ?? 1);
    return nodesAtOtherEnd(
      context,
      [...made].sort((a, b) => rank(a.properties) - rank(b.properties)),
      id,
    );
  }

  @FieldResolver(() => [SpeakerCandidateType], { description: 'Who may have made it, where that is not certain.' })
  speakerCandidates(@Root() { speakerCandidates }: Statement) {
    return speakerCandidates;
  }

  @FieldResolver(() => ArticleType, { description: 'The article that reports it.' })
  article(@Root() { articleId }: Statement, @Ctx() { loaders }: GraphqlContext) {
    return loaders.node('Article', articleId);
  }

  @FieldResolver(() => TopicConnection, { description: 'What its content concerns, strongest evidence first.' })
  about(@Root() { id }: Statement, @Args(() => TopicArgs) args: TopicArgs, @Ctx() context: GraphqlContext) {
    return topicsOf(context, id, args);
  }

  @FieldResolver(() => OrganizationType, { nullable: true, description: 'The outlet or medium it was told to or on.' })
  via(@Root() { id }: Statement, @Ctx() context: GraphqlContext) {
    return relatedNode(context, 'VIA', id, 'Organization');
  }

  @FieldResolver(() => Speaker, { nullable: true, description: 'Who was spoken to.' })
  async addressee(@Root() { id }: Statement, @Ctx() context: GraphqlContext) {
    const relationships = await context.loaders.relationships('ADDRESSED_TO', 'OUT', id);
    const [addressee] = await nodesAtOtherEnd(context, relationships.slice(0, 1), id);
    return addressee ?? null;
  }

  @FieldResolver(() => EventNodeType, { nullable: true, description: 'The event at which it was said.' })
  occasion(@Root() { id }: Statement, @Ctx() context: GraphqlContext) {
    return relatedNode(context, 'SAID_AT', id, 'Event');
  }

  @FieldResolver(() => UtteranceType, { nullable: true, description: 'The thing said, whatever article reports it.' })
  utterance(@Root() { id }: Statement, @Ctx() context: GraphqlContext) {
    return relatedNode(context, 'OCCURRENCE_OF', id, 'Utterance');
  }

  @FieldResolver(() => StatementType, { nullable: true, description: 'The statement whose content holds this one.' })
  within(@Root() { id }: Statement, @Ctx() context: GraphqlContext) {
    return relatedNode(context, 'WITHIN', id, 'Statement');
  }

  @FieldResolver(() => StatementConnection, { description: 'The statements that stand inside its content.' })
  nested(@Root() { id }: Statement, @Args(() => LIST_ARGS.Statement) args: ListArgs, @Ctx() context: GraphqlContext) {
    return listConnection(context, 'Statement', args, relatedTo('within', id));
  }
}
