import { readFileSync } from 'node:fs';

import { Command } from 'commander';

import { OnRecordError } from '../../errors/onrecord-error.ts';

import { type CommandContext } from '../command-context.ts';
import { EXIT_CODE } from '../exit-code.ts';
import { errorReport } from '../report-error.ts';
import { addStoreOption, type StoreChoice, withStore } from '../store-option.ts';
import { readAll, type Terminal, writeLine } from '../terminal.ts';

const EXAMPLES = `
Examples:
  $ onrecord query '{ events(filter: { name: { contains: "hospital" } }) { nodes { id name date } } }'
  $ onrecord query --file who-said-what.graphql --variables '{"event": "evt_0123456789abcdef0123"}'
  $ onrecord query < statements.graphql | jq .data

Runs against the store in this process; no server is needed. Prints the answer as JSON, with \`errors\` as the server would
send them; exit status 1 when there are any.`;

interface QueryOptions extends StoreChoice {
  file?: string;
  variables?: string;
  operation?: string;
}

export function queryCommand(context: CommandContext): Command {
  const command = new Command('query')
    .description('Ask the graph in GraphQL.')
    .argument('[document]', 'the GraphQL document; without it and --file, standard input')
    .option('--file <path>', 'read the document from a file')
    .option('--variables <json>', 'values of the document’s variables, a JSON object')
    .option('--operation <name>', 'which of several operations to run')
    .addHelpText('after', EXAMPLES);
  return addStoreOption(command).action((document: string | undefined, options: QueryOptions) =>
    runQuery(context, document, options),
  );
}

async function runQuery(
  { terminal, exitWith }: CommandContext,
  document: string | undefined,
  options: QueryOptions,
): Promise<void> {
  if (document !== undefined && options.file !== undefined) {
    throw new OnRecordError('BAD_USER_INPUT', 'a document is given as an argument too', {
      where: '--file',
      hint: 'give one of them',
    });
  }
  const query = document ?? (await readDocument(terminal, options.file));
  const variables = parseVariables(options.variables);
  const answer = await withStore(terminal, options, 'UPDATE', async (store, address) => {
    const [
      { buildGraphqlSchema },
      { createContext },
      { executeGraphql },
      { createIngestService },
      { JudgementReader },
    ] = await Promise.all([
      import('../../graphql/build-schema.ts'),
      import('../../graphql/context.ts'),
      import('../../graphql/execute-graphql.ts'),
      import('../ingest-service.ts'),
      import('../../pipeline/judgements/judgement-reader.ts'),
    ]);
    const ingest = createIngestService(store, address);
    const context = createContext({ view: store.view, ingest, judgements: new JudgementReader(store) });
    const request = { query, variables, operationName: options.operation ?? null };
    try {
      return await executeGraphql(await buildGraphqlSchema(), context, request, (error) =>
        terminal.stderr.write(`${errorReport(error, terminal.variables)}\n`),
      );
    } finally {
      await ingest.close();
    }
  });
  await writeLine(terminal.stdout, JSON.stringify(answer, null, 2));
  if (answer.errors !== undefined) exitWith(EXIT_CODE.FINDINGS);
}

async function readDocument(terminal: Terminal, file: string | undefined): Promise<string> {
  if (file !== undefined) {
    try {
      return readFileSync(file, 'utf8');
    } catch (cause) {
      throw new OnRecordError('BAD_USER_INPUT', 'the file cannot be read', {
        where: file,
        hint: 'check path and permissions',
        cause,
      });
    }
  }
  if (terminal.stdin.isTTY === true) {
    throw new OnRecordError('BAD_USER_INPUT', 'there is no document to run', {
      where: 'query',
      hint: 'give it as an argument, with --file, or on standard input',
    });
  }
  return readAll(terminal.stdin);
}

function parseVariables(json: string | undefined): Record<string, unknown> {
  if (json === undefined) return {};
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch (cause) {
    throw new OnRecordError('BAD_USER_INPUT', 'it is no JSON', {
      where: '--variables',
      hint: 'quote it for the shell',
      cause,
    });
  }
  throw new OnRecordError('BAD_USER_INPUT', 'it is no JSON object', {
    where: '--variables',
    hint: 'write {"name": value}',
  });
}
