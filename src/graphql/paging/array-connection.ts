import { OnRecordError } from '../../errors/onrecord-error.ts';

import { type Connection } from './connection.type.ts';
import { type PageArgs, pageRequest } from './page.args.ts';

/**
 * A connection over a list that is known as a whole because it hangs on one node (its topics, its contradictions).
 *
 * @param keyOf names an item uniquely within the list; cursors are made of it, so they stay true when the list changes
 */
export function arrayConnection<T>(all: () => Promise<T[]>, args: PageArgs, keyOf: (item: T) => string): Connection<T> {
  const request = pageRequest(args);
  let loaded: Promise<T[]> | null = null;
  const items = () => (loaded ??= all());
  const cursorOf = (item: T) => Buffer.from(keyOf(item)).toString('base64url');

  return {
    count: async () => (await items()).length,
    page: async () => {
      const list = (await items()).map((node) => ({ node, cursor: cursorOf(node) }));
      const position = (cursor: string | undefined, argument: string, absent: number) => {
        if (cursor === undefined) return absent;
        const found = list.findIndex((item) => item.cursor === cursor);
        if (found >= 0) return found;
        throw new OnRecordError('BAD_USER_INPUT', `${argument} is not a cursor of this list`, {
          where: argument,
          hint: 'use a cursor that this list has given',
        });
      };
      const start = position(request.after, 'after', -1) + 1;
      const end = position(request.before, 'before', list.length);
      const from = request.last === undefined ? start : Math.max(start, end - request.last);
      const to = request.first === undefined ? end : Math.min(end, start + request.first);
      return { items: list.slice(from, to), hasPreviousPage: from > 0, hasNextPage: to < list.length };
    },
  };
}
