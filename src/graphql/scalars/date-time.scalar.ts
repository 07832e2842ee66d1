import { GraphQLScalarType, Kind } from 'graphql';
import { GraphQLDateTimeISO } from 'graphql-scalars';

import { OnRecordError } from '../../errors/onrecord-error.ts';

import { parseDay } from './date.scalar.ts';

const DAY_LENGTH = 'YYYY-MM-DD'.length;

/** A bare day as given, an instant as ISO 8601 in UTC; throws `BAD_USER_INPUT` for anything else. */
function parseInstantOrDay(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'string' && value.length === DAY_LENGTH) return parseDay(value);
  if (typeof value === 'string') {
    try {
      return new Date(GraphQLDateTimeISO.parseValue(value) as Date).toISOString();
    } catch {
      // Told below in our own words.
    }
  }
  throw new OnRecordError('BAD_USER_INPUT', `"${String(value)}" is not a moment in time`, {
    hint: 'write it as "2022-03-10T14:30:00Z", or as a day, "2022-03-10"',
  });
}

/** Both forms are kept apart because a source that names no time must not seem to say midnight. */
export const DateTimeScalar = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description:
    'A moment as ISO 8601 in UTC ("2022-03-10T14:30:00.000Z"), or a bare day ("2022-03-10") where the source names no time. Both are accepted as input.',
  serialize: parseInstantOrDay,
  parseValue: parseInstantOrDay,
  parseLiteral: (node) => parseInstantOrDay(node.kind === Kind.STRING ? node.value : undefined),
});
