import { GraphQLScalarType, Kind } from 'graphql';
import { GraphQLDate } from 'graphql-scalars';

import { OnRecordError } from '../../errors/onrecord-error.ts';

const CALENDAR_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Returns the day as given; throws `BAD_USER_INPUT` when it is not a real day of the calendar written as YYYY-MM-DD. */
export function parseDay(value: unknown): string {
  if (typeof value === 'string' && CALENDAR_DAY.test(value)) {
    try {
      GraphQLDate.parseValue(value);
      return value;
    } catch {
      // Told below in our own words: the library's message does not say what to write instead.
    }
  }
  throw new OnRecordError('BAD_USER_INPUT', `"${String(value)}" is not a day of the calendar`, {
    hint: 'write it as YYYY-MM-DD, for example "2022-03-10"',
  });
}

/** A calendar day, kept as the string `YYYY-MM-DD`: a day has no time zone, so it never becomes a JavaScript Date. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A day of the calendar, written as YYYY-MM-DD, for example "2022-03-10".',
  serialize: parseDay,
  parseValue: parseDay,
  parseLiteral: (node) => parseDay(node.kind === Kind.STRING ? node.value : undefined),
});
