import { type FieldNode, getArgumentValues, type GraphQLField } from 'graphql';

import { checkedPageSize } from '../paging/page-size.ts';
import { LIMITS } from './limits.ts';

/** Variables of an operation, coerced to their types. */
export type VariableValues = Record<string, unknown>;

const PAGE_ARGUMENTS = ['first', 'last', 'perNode'];

/**
 * How many items a field is asked for by `first`, `last`, `perNode` or `ids`, given as literals or variables; null when it takes
 * none of these. Throws `PAGE_TOO_LARGE` or `BAD_USER_INPUT` for sizes that are not allowed.
 */
export function pageSizeOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: VariableValues,
): number | null {
  const known = field.args.map((argument) => argument.name);
  if (!known.includes('first') && !known.includes('ids')) return null;
  const values = getArgumentValues(field, node, variables);
  if (Array.isArray(values['ids'])) return values['ids'].length;
  const sizes = PAGE_ARGUMENTS.flatMap((argument) =>
    typeof values[argument] === 'number' ? [checkedPageSize(argument, values[argument])] : [],
  );
  return sizes.length === 0 ? LIMITS.defaultPage : Math.max(...sizes);
}
