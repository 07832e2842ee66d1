import { type FieldNode, type GraphQLArgument, type GraphQLField, valueFromAST } from 'graphql';

import { checkedPageSize } from '../paging/page-size.ts';
import { LIMITS } from './limits.ts';

/** Variables of an operation, coerced to their types. */
export type VariableValues = Record<string, unknown>;

/** The arguments that say how many items a field is asked for. */
export const SIZE_ARGUMENTS: readonly string[] = ['first', 'last', 'ids'];

/**
 * How many items a field is asked for by `first`, `last` or `ids`, given as literals or variables; null when it takes
 * none of these. Throws `PAGE_TOO_LARGE` or `BAD_USER_INPUT` for sizes that are not allowed.
 */
export function pageSizeOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: VariableValues,
): number | null {
  if (!field.args.some(({ name }) => name === 'first' || name === 'ids')) return null;
  const sizes: number[] = [];
  for (const argument of field.args) {
    if (!SIZE_ARGUMENTS.includes(argument.name)) continue;
    const value = valueOf(argument, node, variables);
    if (Array.isArray(value)) return value.length;
    if (typeof value === 'number') sizes.push(checkedPageSize(argument.name, value));
  }
  return sizes.length === 0 ? LIMITS.defaultPage : Math.max(...sizes);
}

function valueOf(argument: GraphQLArgument, node: FieldNode, variables: VariableValues): unknown {
  const given = node.arguments?.find(({ name }) => name.value === argument.name);
  return valueFromAST(given?.value, argument.type, variables) ?? argument.defaultValue;
}
