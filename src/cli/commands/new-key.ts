import { Argument, Command } from 'commander';

import { OnRecordError } from '../../errors/onrecord-error.ts';

import { type ApiKey, newApiKey } from '../../server/identity/api-keys.ts';

import { type CommandContext } from '../command-context.ts';
import { writeLine } from '../terminal.ts';

const EXAMPLES = `
Example:
  $ onrecord new-key curator alice
  $ onrecord new-key reader dashboard --json | jq -r .entry >> keys.txt      and keep .key

The key is shown once. The entry goes into ONRECORD_API_KEYS or the file that ONRECORD_API_KEYS_FILE names.`;

const NAME = /^[\w.@-]{1,64}$/;

export function newKeyCommand({ terminal }: CommandContext): Command {
  return new Command('new-key')
    .description('Make a key for the server, and the entry by which the server will know it.')
    .addArgument(new Argument('<role>', 'what it allows').choices(['reader', 'curator', 'admin']))
    .argument('<name>', 'what logs call it: letters, digits and _ . @ -')
    .option('--json', 'print a JSON object')
    .addHelpText('after', EXAMPLES)
    .action(async (role: ApiKey['role'], name: string, options: { json?: true }) => {
      if (!NAME.test(name)) {
        const hint = 'use 1 to 64 letters, digits and _ . @ -';
        throw new OnRecordError('BAD_USER_INPUT', `"${name}" cannot be a name`, { where: 'name', hint });
      }
      const made = newApiKey(role, name);
      const lines = `key    ${made.key}\nentry  ${made.entry}`;
      await writeLine(terminal.stdout, options.json === true ? JSON.stringify(made) : lines);
    });
}
