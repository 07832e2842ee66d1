import {
  type ArgumentNode,
  type DefinitionNode,
  type DocumentNode,
  getOperationAST,
  type GraphQLSchema,
  visit,
} from 'graphql';

import { type ErrorCode, OnRecordError } from '../../errors/onrecord-error.ts';

import { coercedVariables } from '../execution/coerced-variables.ts';
import { fragmentsOf } from '../execution/fragments-of.ts';
import { KeptWithOperation, variablesIn } from '../execution/kept-with-operation.ts';
import { LIMITS } from './limits.ts';
import { measureSelections, type OperationMeasure } from './measure-operation.ts';
import { SIZE_ARGUMENTS } from './page-size-of.ts';

const BOUNDS: { measure: keyof OperationMeasure; limit: number; code: ErrorCode; what: string; hint: string }[] = [
  {
    measure: 'depth',
    limit: LIMITS.maxDepth,
    code: 'QUERY_TOO_DEEP',
    what: 'levels of fields',
    hint: 'ask for inner nodes by their ids in another query',
  },
  {
    measure: 'aliases',
    limit: LIMITS.maxAliases,
    code: 'TOO_MANY_ALIASES',
    what: 'aliases',
    hint: 'split it into several queries',
  },
  {
    measure: 'ownFields',
    limit: LIMITS.maxRootFields,
    code: 'TOO_MANY_ROOT_FIELDS',
    what: 'root fields',
    hint: 'split it into several queries',
  },
  {
    measure: 'directives',
    limit: LIMITS.maxDirectives,
    code: 'TOO_MANY_DIRECTIVES',
    what: 'directives',
    hint: 'leave out what is not wanted',
  },
  {
    measure: 'selections',
    limit: LIMITS.maxSelections,
    code: 'QUERY_TOO_LARGE',
    what: 'fields',
    hint: 'split it into several queries',
  },
  {
    measure: 'cost',
    limit: LIMITS.maxCost,
    code: 'QUERY_TOO_COMPLEX',
    what: 'fields times page sizes',
    hint: 'ask for smaller pages (`first`) of the inner lists',
  },
];

/** How much an operation asks for depends on variables by its page sizes only. */
const MEASURES = new KeptWithOperation<OperationMeasure>(({ operation, fragments }) =>
  variablesIn(sizesIn([operation, ...Object.values(fragments)])),
);

function exceeded(code: ErrorCode, size: number, limit: number, what: string, hint: string): OnRecordError {
  return new OnRecordError(code, `The query has ${size} ${what}; the limit is ${limit}`, { hint });
}

/**
 * Checks that the operation that would run stays within `LIMITS`. The document must be valid.
 *
 * Throws `QUERY_TOO_DEEP`, `QUERY_TOO_LARGE`, `QUERY_TOO_COMPLEX`, `TOO_MANY_…`, `PAGE_TOO_LARGE` or, for page sizes below
 * 1, `BAD_USER_INPUT`. Says nothing of an operation that does not exist or whose variables do not fit: executing tells that.
 */
export function checkOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
  inputs: Record<string, unknown> | null | undefined,
): void {
  const { length: definitions } = document.definitions;
  if (definitions > LIMITS.maxDefinitions) {
    const hint = 'send only the operation to run, with its fragments';
    throw exceeded('TOO_MANY_DEFINITIONS', definitions, LIMITS.maxDefinitions, 'operations and fragments', hint);
  }
  const operation = getOperationAST(document, operationName);
  if (!operation) return;
  const rootType = schema.getRootType(operation.operation);
  if (!rootType) {
    throw new OnRecordError('BAD_USER_INPUT', `This API has no ${operation.operation}s`, {
      hint: 'ask with a query',
    });
  }
  const variables = coercedVariables(schema, operation, inputs);
  if (variables.coerced === undefined) return;

  const asked = { operation, fragments: fragmentsOf(document), variableValues: variables.coerced };
  const measure = MEASURES.of(asked, '', ({ fragments, variableValues }) => {
    const measured = measureSelections(schema, fragments, variableValues, operation.selectionSet, rootType);
    return { ...measured, directives: measured.directives + (operation.directives?.length ?? 0) };
  });
  for (const { measure: name, limit, code, what, hint } of BOUNDS) {
    // Unfolded fragments can count beyond any number; Infinity fails this comparison too, and NaN does not arise.
    if (measure[name] > limit) throw exceeded(code, measure[name], limit, what, hint);
  }
}

function sizesIn(definitions: readonly DefinitionNode[]): ArgumentNode[] {
  const sizes: ArgumentNode[] = [];
  const add = (argument: ArgumentNode) => {
    if (SIZE_ARGUMENTS.includes(argument.name.value)) sizes.push(argument);
  };
  for (const definition of definitions) visit(definition, { Argument: add });
  return sizes;
}
