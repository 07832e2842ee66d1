import { OnRecordError } from '../../errors/onrecord-error.ts';

import { type Caller, isAtLeast, type Role } from './caller.ts';

/**
 * Checks that the caller's role suffices for something.
 *
 * @param what the thing in the message, e.g. `Query.search`
 * Throws `UNAUTHENTICATED` when credentials are missing, `FORBIDDEN` when those given do not suffice.
 */
export function checkRole({ name, role }: Caller, needed: Role, what: string): void {
  if (isAtLeast(role, needed)) return;
  if (name === null) {
    throw new OnRecordError('UNAUTHENTICATED', `${what} needs the role ${needed}`, {
      hint: 'send the header `Authorization: Bearer KEY`',
    });
  }
  throw new OnRecordError('FORBIDDEN', `${what} needs the role ${needed}; this key has the role ${role}`, {
    hint: 'ask whoever runs the server',
  });
}
