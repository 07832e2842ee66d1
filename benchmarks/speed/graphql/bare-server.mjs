// Apollo with the hand-written schema and without a database: whatever it is asked, it answers with rows from memory.
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';

import { typeDefs } from './hand-written-schema.mjs';

const PAGE = 20;
const INNER_PAGE = 5;
const TEXT = 'The ministry said on Tuesday that the talks would go on until an agreement on the terms is found.';

const event = { id: 'Event:1', name: 'The talks of the ministers' };
const person = { id: 'Person:1', name: 'Anna Example' };
const article = {
  id: 'Article:1',
  title: 'Talks go on',
  url: 'https://example.org/talks',
  outlet: { name: 'The Example' },
};
const statement = {
  id: 'Statement:1',
  text: TEXT,
  kind: 'DIRECT',
  saidAt: '2020-01-01',
  speaker: person,
  article,
  about: [event],
};
const page = (item, size) => Array.from({ length: size }, () => ({ ...item }));
const statements = page(statement, PAGE);
const levels = page({ ...statement, speaker: { ...person, statements: page(statement, INNER_PAGE) } }, INNER_PAGE);

const resolvers = {
  Query: {
    event: async () => ({ ...event, statements }),
    person: async () => ({ ...person, statements }),
    filtered: async () => ({ totalCount: PAGE, statements }),
    coSpeakers: async () => page({ person, eventCount: 7 }, 10),
    search: async () => page({ score: 1.5, statement }, PAGE),
    path: async () => ({ length: 2 }),
    levels: async () => ({ ...event, statements: levels }),
  },
};

const server = new ApolloServer({ typeDefs, resolvers });
const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } });
process.stdout.write(`${url}\n`);
process.on('SIGTERM', () => void server.stop());
