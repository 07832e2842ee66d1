import { argv, env, exit, stderr, stdout } from 'node:process';

import { ask, GraphqlFailure } from './ask.ts';
import { graphql } from './gql/index.ts';

/** Written here, checked against the schema when types are generated. */
const WHO_SAID_WHAT = graphql(`
  query WhoSaidWhatAbout($event: String!, $kind: [StatementKind!], $first: Int!) {
    whoSaidWhat(eventText: $event, kind: $kind, first: $first) {
      totalCount
      nodes {
        text
        kind
        saidAt
        speaker {
          __typename
          name
          ... on Person {
            roles(first: 1) {
              title
              organization {
                name
              }
            }
          }
        }
        article {
          name
          title
          outlet {
            name
          }
        }
      }
    }
  }
`);

/** Prints who said what about an event: `npm start -- "hospital Mariupol"`. */
async function main(event: string): Promise<void> {
  const server = { url: env['ONRECORD_URL'] ?? 'http://127.0.0.1:4000/graphql', key: env['ONRECORD_KEY'] ?? null };
  const { whoSaidWhat } = await ask(server, WHO_SAID_WHAT, { event, kind: ['DIRECT', 'MIXED'], first: 10 });
  stdout.write(`${whoSaidWhat.totalCount} statements\n`);
  for (const { speaker, text, saidAt, article } of whoSaidWhat.nodes) {
    const role = speaker?.__typename === 'Person' ? speaker.roles[0]?.title : undefined;
    const who = [speaker?.name ?? 'Somebody', ...(role === undefined ? [] : [role])].join(', ');
    stdout.write(
      `${saidAt ?? 'undated'}  ${who} (${article.outlet?.name ?? article.title ?? article.name}): ${text}\n`,
    );
  }
}

try {
  await main(argv[2] ?? 'hospital Mariupol');
} catch (error) {
  if (!(error instanceof GraphqlFailure)) throw error;
  stderr.write(`${error.message}\n`);
  exit(1);
}
