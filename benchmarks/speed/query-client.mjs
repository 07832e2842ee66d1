import { parentPort, workerData } from 'node:worker_threads';

const QUERIES = [
  '{ whoSaidWhat(eventText: "hospital", first: 10) { nodes { text speaker { name } article { title } } } }',
  '{ articles(first: 20) { totalCount nodes { title publishedAt statements(first: 5) { nodes { text kind } } } } }',
];

/** Asks the server at `workerData.url` one question after the other until told to stop; answers how long each took. */
const milliseconds = [];
let isStopped = false;
parentPort.once('message', () => (isStopped = true));
for (let turn = 0; !isStopped; turn++) {
  const started = performance.now();
  const response = await fetch(`${workerData.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUERIES[turn % QUERIES.length] }),
  });
  const { errors } = await response.json();
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  milliseconds.push(performance.now() - started);
  await new Promise((resolve) => setTimeout(resolve, 20));
}
parentPort.postMessage(milliseconds.sort((a, b) => a - b));
parentPort.close();
