import 'reflect-metadata';

import { type GraphQLSchema, isInterfaceType } from 'graphql';
import { buildSchema, type PubSub } from 'type-graphql';

import { ArticleResolver } from './article/article.resolver.ts';
import { IngestArticleResolver } from './article/ingest-article.resolver.ts';
import { RemoveArticleResolver } from './article/remove-article.resolver.ts';
import { CoSpeakersResolver } from './co-speakers/co-speakers.resolver.ts';
import { ContradictionResolver } from './contradiction/contradiction.resolver.ts';
import { ContradictionsResolver } from './contradiction/contradictions.resolver.ts';
import { CoverageResolver } from './coverage/coverage.resolver.ts';
import { EntityResolver } from './entity/entity.resolver.ts';
import { EventResolver } from './event/event.resolver.ts';
import { JudgeContradictionResolver } from './judgement/judge-contradiction.resolver.ts';
import { JudgeEntityResolver } from './judgement/judge-entity.resolver.ts';
import { JudgeStatementResolver } from './judgement/judge-statement.resolver.ts';
import { JudgementResolver } from './judgement/judgement.resolver.ts';
import { JudgementMadeResolver } from './judgement/judgement-made.resolver.ts';
import { UndoJudgementResolver } from './judgement/undo-judgement.resolver.ts';
import { VERSION_RESOLVERS } from './judgement/version.resolver.ts';
import { LineageResolver } from './lineage/lineage.resolver.ts';
import { LiveResolver } from './live/live.resolver.ts';
import { lookAhead } from './look-ahead/look-ahead.ts';
import { MentionResolver } from './mention/mention.resolver.ts';
import { NeighbourhoodResolver } from './neighbourhood/neighbourhood.resolver.ts';
import { NetworkResolver } from './network/network.resolver.ts';
import { NodeResolver } from './node/node.resolver.ts';
import { typeNameOf } from './node/node.type.ts';
import { OrganizationResolver } from './organization/organization.resolver.ts';
import { PathResolver } from './path/path.resolver.ts';
import { PersonResolver } from './person/person.resolver.ts';
import { PlaceResolver } from './place/place.resolver.ts';
import { VerifyQuoteResolver } from './quote/verify-quote.resolver.ts';
import { RelationshipResolver } from './relationship/relationship.resolver.ts';
import { RunResolver } from './run/run.resolver.ts';
import { SearchResolver } from './search/search.resolver.ts';
import { SilencesResolver } from './silences/silences.resolver.ts';
import { SourcingResolver } from './sourcing/sourcing.resolver.ts';
import { SpeakerResolver } from './speaker/speaker.resolver.ts';
import { SpeakerCandidateResolver } from './statement/speaker-candidate.resolver.ts';
import { StatementResolver } from './statement/statement.resolver.ts';
import { StatementTextResolver } from './statement/statement-text.resolver.ts';
import { StatisticsResolver } from './statistics/statistics.resolver.ts';
import { TimelineResolver } from './timeline/timeline.resolver.ts';
import { UnnamedSourceResolver } from './unnamed-source/unnamed-source.resolver.ts';
import { UtteranceResolver } from './utterance/utterance.resolver.ts';
import { WordingResolver } from './utterance/wording.resolver.ts';
import { WhoSaidWhatResolver } from './who-said-what/who-said-what.resolver.ts';

/** type-graphql asks for one wherever there are subscriptions; ours bring streams of their own. */
const NO_TOPICS: PubSub = {
  publish: () => {
    throw new Error('there are no topics');
  },
  subscribe: () => {
    throw new Error('there are no topics');
  },
};

/** type-graphql makes the root types and takes no descriptions for them. */
const ROOT_DESCRIPTIONS = {
  Query: 'What can be asked.',
  Mutation: 'What can be changed, by those who have the role that each field needs.',
  Subscription: 'What is told as it happens, over a WebSocket (graphql-transport-ws).',
};

/**
 * The executable schema of the API. Its resolvers expect a `GraphqlContext`. Arguments are checked by GraphQL's own types
 * and by the resolvers, so class-validator stays off.
 */
export async function buildGraphqlSchema(): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    validate: false,
    pubSub: NO_TOPICS,
    resolvers: [
      WhoSaidWhatResolver,
      SearchResolver,
      NodeResolver,
      EntityResolver,
      SpeakerResolver,
      ArticleResolver,
      StatementResolver,
      StatementTextResolver,
      SpeakerCandidateResolver,
      ContradictionResolver,
      UtteranceResolver,
      WordingResolver,
      PersonResolver,
      OrganizationResolver,
      PlaceResolver,
      EventResolver,
      UnnamedSourceResolver,
      MentionResolver,
      RunResolver,
      RelationshipResolver,
      NeighbourhoodResolver,
      PathResolver,
      CoSpeakersResolver,
      NetworkResolver,
      TimelineResolver,
      LineageResolver,
      ContradictionsResolver,
      VerifyQuoteResolver,
      CoverageResolver,
      SilencesResolver,
      SourcingResolver,
      StatisticsResolver,
      JudgementResolver,
      ...VERSION_RESOLVERS,
      IngestArticleResolver,
      RemoveArticleResolver,
      JudgeEntityResolver,
      JudgeStatementResolver,
      JudgeContradictionResolver,
      UndoJudgementResolver,
      LiveResolver,
      JudgementMadeResolver,
    ],
  });
  for (const [name, description] of Object.entries(ROOT_DESCRIPTIONS)) schema.getType(name)!.description = description;
  // type-graphql waits for each type's name, as if somebody had to be asked.
  for (const type of Object.values(schema.getTypeMap())) if (isInterfaceType(type)) type.resolveType = typeNameOf;
  lookAhead(schema);
  return schema;
}
