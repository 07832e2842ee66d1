// One Cypher statement for each operation, by hand, behind Apollo: `hand-written-server.mjs BOLT_URL`.
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import neo4j from 'neo4j-driver';

import { typeDefs } from './hand-written-schema.mjs';

const { protocol, host, username, password } = new URL(process.argv[2]);
const driver = neo4j.driver(`${protocol}//${host}`, neo4j.auth.basic(username, password), {
  disableLosslessIntegers: true,
});

async function rows(cypher, parameters) {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    return (await session.run(cypher, parameters)).records;
  } finally {
    await session.close();
  }
}

const LATEST = 'ORDER BY s.saidAt DESC, s.id LIMIT 20';
const EVENT =
  `MATCH (e:Event {id: $id})<-[:ABOUT]-(s:Statement) WITH e, s ${LATEST}` +
  ' MATCH (s)<-[:MADE]-(p:Person) MATCH (s)-[:REPORTED_IN]->(a:Article)-[:PUBLISHED_BY]->(o:Organization)' +
  ' RETURN e.name, s.id, s.text, s.kind, s.saidAt, p.id, p.name, a.id, a.title, a.url, o.name';
const PERSON =
  `MATCH (p:Person {id: $id})-[:MADE]->(s:Statement) WITH p, s ${LATEST}` +
  ' MATCH (s)-[:ABOUT]->(e:Event) MATCH (s)-[:REPORTED_IN]->(a:Article)-[:PUBLISHED_BY]->(o:Organization)' +
  ' RETURN p.name, s.id, s.text, s.saidAt, e.name, a.title, o.name';
const FILTERED =
  'MATCH (p:Person {id: $speaker})-[:MADE]->(s:Statement)-[:ABOUT]->(e:Event {id: $event})' +
  ' WHERE s.saidAt >= $from AND s.saidAt <= $to';
const FILTERED_PAGE = `${FILTERED} WITH count(s) AS total, collect(s) AS found UNWIND found AS s WITH total, s ${LATEST} RETURN total, s.id, s.text, s.saidAt`;
const CO_SPEAKERS =
  'MATCH (p:Person {id: $person})-[:MADE]->(:Statement)-[:ABOUT]->(e:Event) WITH DISTINCT p, e' +
  ' MATCH (e)<-[:ABOUT]-(:Statement)<-[:MADE]-(q:Person) WHERE q <> p' +
  ' WITH q, count(DISTINCT e) AS shared ORDER BY shared DESC, q.id LIMIT 10 RETURN q.id, q.name, shared';
const SEARCH =
  "CALL db.index.fulltext.queryNodes('search', $query, {limit: 20}) YIELD node AS s, score" +
  ' MATCH (s)<-[:MADE]-(p:Person) RETURN score, s.id, s.text, p.name';
const TYPES =
  'PUBLISHED_BY|COVERS|MADE|REPORTED_IN|ABOUT|VIA|ADDRESSED_TO|SAID_AT|WITHIN|OCCURRENCE_OF|CONTRADICTS|HOLDS_ROLE|AFFILIATED_WITH|TOOK_PART_IN|AT|PART_OF|LOCATED_IN';
const PATH = `MATCH (a:Person {id: $from}), (b:Person {id: $to}) MATCH p = shortestPath((a)-[:${TYPES}*..4]-(b)) RETURN length(p)`;
const LEVELS =
  'MATCH (e:Event {id: $event})<-[:ABOUT]-(s:Statement) WITH e, s ORDER BY s.saidAt DESC, s.id LIMIT 5' +
  ' MATCH (s)<-[:MADE]-(p:Person)' +
  ' CALL (p) { MATCH (p)-[:MADE]->(t:Statement) WITH t ORDER BY t.saidAt DESC, t.id LIMIT 5' +
  ' MATCH (t)-[:ABOUT]->(f:Event) RETURN collect([t.id, t.text, f.id, f.name]) AS others }' +
  ' RETURN e.name, s.id, s.text, p.id, p.name, others';

/** All words, the last one as a prefix, weighed as OnRecord does. */
function luceneQuery(words) {
  const required = words.split(' ').map((word, at, all) => {
    const forms = [`searchNames:${word}^16`, `searchTexts:${word}^2`];
    if (at === all.length - 1) forms.push(`searchNames:${word}*^8`, `searchTexts:${word}*`);
    return `+(${forms.join(' ')})`;
  });
  return `+searchLabel:(Statement)^0 ${required.join(' ')}`;
}

const resolvers = {
  Query: {
    event: async (_, { id }) => {
      const found = await rows(EVENT, { id });
      if (found.length === 0) return null;
      const statements = found.map((row) => {
        const [, statement, text, kind, saidAt, speaker, name, article, title, url, outlet] = [...row.values()];
        return {
          id: statement,
          text,
          kind,
          saidAt,
          speaker: { id: speaker, name },
          article: { id: article, title, url, outlet: { name: outlet } },
        };
      });
      return { id, name: found[0].get(0), statements };
    },
    person: async (_, { id }) => {
      const found = await rows(PERSON, { id });
      if (found.length === 0) return null;
      const statements = found.map((row) => {
        const [, statement, text, saidAt, event, title, outlet] = [...row.values()];
        return { id: statement, text, saidAt, about: [{ name: event }], article: { title, outlet: { name: outlet } } };
      });
      return { id, name: found[0].get(0), statements };
    },
    filtered: async (_, args) => {
      const found = await rows(FILTERED_PAGE, args);
      const statements = found.map((row) => {
        const [, id, text, saidAt] = [...row.values()];
        return { id, text, saidAt };
      });
      return { totalCount: found[0]?.get(0) ?? 0, statements };
    },
    coSpeakers: async (_, args) =>
      (await rows(CO_SPEAKERS, args)).map((row) => {
        const [id, name, eventCount] = [...row.values()];
        return { person: { id, name }, eventCount };
      }),
    search: async (_, { words }) =>
      (await rows(SEARCH, { query: luceneQuery(words) })).map((row) => {
        const [score, id, text, name] = [...row.values()];
        return { score, statement: { id, text, speaker: { name } } };
      }),
    path: async (_, args) => {
      const [row] = await rows(PATH, args);
      return row === undefined ? null : { length: row.get(0) };
    },
    levels: async (_, args) => {
      const found = await rows(LEVELS, args);
      if (found.length === 0) return null;
      const statements = found.map((row) => {
        const [, id, text, speaker, name, others] = [...row.values()];
        const inner = others.map(([other, words, event, called]) => ({
          id: other,
          text: words,
          about: [{ id: event, name: called }],
        }));
        return { id, text, speaker: { id: speaker, name, statements: inner } };
      });
      return { id: args.event, name: found[0].get(0), statements };
    },
  },
};

const server = new ApolloServer({ typeDefs, resolvers, cache: 'bounded' });
const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } });
process.stdout.write(`${url}\n`);
process.on('SIGTERM', () => void server.stop().then(() => driver.close()));
