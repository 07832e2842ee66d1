// @neo4j/graphql over the same graph: `server.mjs BOLT_URL`. Dates are texts here, so that it needs no APOC.
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';

const typeDefs = `#graphql
  type Event @node {
    id: String!
    name: String!
    statements: [Statement!]! @relationship(type: "ABOUT", direction: IN)
  }
  type Person @node {
    id: String!
    name: String!
    statements: [Statement!]! @relationship(type: "MADE", direction: OUT)
  }
  type Organization @node {
    id: String!
    name: String!
  }
  type Article @node {
    id: String!
    title: String
    url: String
    outlet: [Organization!]! @relationship(type: "PUBLISHED_BY", direction: OUT)
  }
  type Statement @node {
    id: String!
    text: String!
    kind: String!
    saidAt: String
    speaker: [Person!]! @relationship(type: "MADE", direction: IN)
    article: [Article!]! @relationship(type: "REPORTED_IN", direction: OUT)
    about: [Event!]! @relationship(type: "ABOUT", direction: OUT)
  }
`;

const { protocol, host, username, password } = new URL(process.argv[2]);
const driver = neo4j.driver(`${protocol}//${host}`, neo4j.auth.basic(username, password));
// Dates that are texts are compared as texts, which it does only when told.
const filters = { String: { GTE: true, LTE: true } };
const schema = await new Neo4jGraphQL({ typeDefs, driver, features: { filters } }).getSchema();
const server = new ApolloServer({ schema, cache: 'bounded' });
const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } });
process.stdout.write(`${url}\n`);
process.on('SIGTERM', () => void server.stop().then(() => driver.close()));
