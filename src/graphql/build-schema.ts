import 'reflect-metadata';

import { type GraphQLSchema } from 'graphql';
import { buildSchema, type PubSub } from 'type-graphql';

import { ArticleResolver } from './article/article.resolver.ts';
import { RemoveArticleResolver } from './article/remove-article.resolver.ts';
import { ContradictionResolver } from './contradiction/contradiction.resolver.ts';
import { EntityResolver } from './entity/entity.resolver.ts';
import { EventResolver } from './event/event.resolver.ts';
import { LiveResolver } from './live/live.resolver.ts';
import { MentionResolver } from './mention/mention.resolver.ts';
import { NodeResolver } from './node/node.resolver.ts';
import { OrganizationResolver } from './organization/organization.resolver.ts';
import { PersonResolver } from './person/person.resolver.ts';
import { PlaceResolver } from './place/place.resolver.ts';
import { RunResolver } from './run/run.resolver.ts';
import { SearchResolver } from './search/search.resolver.ts';
import { SpeakerResolver } from './speaker/speaker.resolver.ts';
import { SpeakerCandidateResolver } from './statement/speaker-candidate.resolver.ts';
import { StatementResolver } from './statement/statement.resolver.ts';
import { StatementTextResolver } from './statement/statement-text.resolver.ts';
import { StatisticsResolver } from './statistics/statistics.resolver.ts';
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

/**
 * The executable schema of the API. Its resolvers expect a `GraphqlContext`. Arguments are checked by GraphQL's own types
 * and by the resolvers, so class-validator stays off.
 */
export function buildGraphqlSchema(): Promise<GraphQLSchema> {
  return buildSchema({
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
      StatisticsResolver,
      RemoveArticleResolver,
      LiveResolver,
    ],
  });
}
