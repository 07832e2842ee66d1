// Our server over a SQLite file of which it reads each answer once: what answering costs without a database.
// `remembering-server.mjs FILE`
import { pino } from 'pino';

import { startServer } from '../../../dist/server/start-server.js';
import { openStore } from '../../../dist/store/open-store.js';
import { viewAround } from '../../../dist/store/view-around.js';

const store = await openStore(`sqlite:${process.argv[2]}`);

/** By what is read of each node, which is the same object whenever the same is asked, and then by the parameters. */
const remembered = new Map();

const view = viewAround(store.view, (name, [query], call) => {
  const { node, items, nodes, ...parameters } = query;
  const shape = node ?? items ?? nodes;
  if (!remembered.has(shape)) remembered.set(shape, new Map());
  const answers = remembered.get(shape);
  const key = `${name} ${JSON.stringify(parameters)}`;
  if (!answers.has(key)) answers.set(key, call());
  return answers.get(key);
});

const logger = pino({ level: 'warn' }, process.stderr);
const server = await startServer({ store: { ...store, view }, host: '127.0.0.1', port: 0, logger });
process.stdout.write(`${server.url}/graphql\n`);
process.on('SIGTERM', () => void server.stop().then(() => store.close()));
