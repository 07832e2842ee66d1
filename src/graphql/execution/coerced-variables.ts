import { getVariableValues, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';

type Coerced = ReturnType<typeof getVariableValues>;
type Inputs = Record<string, unknown>;

/** As many as graphql-js tells. */
const MAX_ERRORS = 50;

/** By the object that came with a request, which nobody changes. */
const COERCED = new WeakMap<Inputs, { operation: OperationDefinitionNode; coerced: Coerced }>();

/**
 * The values of an operation's variables, or what is wrong with them: worked out once for a request, of which what it asks
 * for is first measured and then executed.
 */
export function coercedVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  inputs: Inputs | null | undefined,
): Coerced {
  const known = inputs ? COERCED.get(inputs) : undefined;
  if (known?.operation === operation) return known.coerced;
  const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], inputs ?? {}, {
    maxErrors: MAX_ERRORS,
  });
  if (inputs) COERCED.set(inputs, { operation, coerced });
  return coerced;
}
