import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { Command } from 'commander';

import { packageFolder } from '../../pipeline/package-folder.ts';

import { type CommandContext } from '../command-context.ts';
import { EXIT_CODE } from '../exit-code.ts';
import { writeLine } from '../terminal.ts';

const EXAMPLES = `
Examples:
  $ onrecord emit-schema                 write schema/ anew after a change of the model or the API
  $ onrecord emit-schema --check         exit status 1 when a file there differs
  $ onrecord emit-schema --folder out/`;

interface EmitOptions {
  check?: true;
  folder: string;
}

export function emitSchemaCommand(context: CommandContext): Command {
  return new Command('emit-schema')
    .description('Write the GraphQL SDL, the SQLite tables, the Neo4j constraints and model.json.')
    .option('--check', 'write nothing; tell which files differ')
    .option('--folder <path>', 'where to', packageFolder('schema'))
    .addHelpText('after', EXAMPLES)
    .action((options: EmitOptions) => runEmitSchema(context, options));
}

async function runEmitSchema({ terminal, exitWith }: CommandContext, { check, folder }: EmitOptions): Promise<void> {
  const { schemaFiles } = await import('../schema-files.ts');
  const differing = Object.entries(await schemaFiles()).filter(([name, text]) => textAt(join(folder, name)) !== text);
  if (check !== true) mkdirSync(folder, { recursive: true });
  for (const [name, text] of differing) {
    const path = join(folder, name);
    if (check === true) terminal.stderr.write(`${path} differs from the model; run \`npm run schema:emit\`\n`);
    else {
      writeFileSync(path, text);
      await writeLine(terminal.stdout, path);
    }
  }
  if (check === true && differing.length > 0) exitWith(EXIT_CODE.FINDINGS);
}

function textAt(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}
