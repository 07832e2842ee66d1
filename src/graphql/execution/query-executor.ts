import {
  type DefinitionNode,
  type DirectiveNode,
  execute,
  type ExecutionArgs,
  type ExecutionResult,
  getOperationAST,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  OperationTypeNode,
  visit,
} from 'graphql';

import { type GraphqlContext } from '../context.ts';
import { coercedVariables } from './coerced-variables.ts';
import { SelectionsPlan } from './field-plan.ts';
import { fragmentsOf } from './fragments-of.ts';
import { KeptWithOperation, variablesIn } from './kept-with-operation.ts';
import { QueryRun } from './query-run.ts';

/** What is executed: a document that was found valid, and the operation in it. */
export type QueryRequest = Pick<ExecutionArgs, 'document' | 'operationName' | 'variableValues'> & {
  contextValue: GraphqlContext;
};

/**
 * Executes operations of valid documents. A query is planned once, with its document: which fields are asked for of each type,
 * with which arguments and resolvers; graphql-js finds that out anew for each object of each request. All else goes to
 * graphql-js.
 */
export class QueryExecutor {
  /** Which fields are asked for depends on variables by `@skip` and `@include` only. */
  private readonly plans = new KeptWithOperation<SelectionsPlan>(({ operation, fragments }) =>
    variablesIn(directivesIn([operation, ...Object.values(fragments)])),
  );

  /** @param schema its abstract types tell the types of their values by `resolveType`, and its types have no `isTypeOf` */
  constructor(private readonly schema: GraphQLSchema) {
    for (const type of Object.values(schema.getTypeMap())) {
      if (isAbstractType(type) && !type.resolveType) throw new Error(`${type.name} has no resolveType`);
      if (isObjectType(type) && type.isTypeOf) throw new Error(`${type.name} has an isTypeOf`);
    }
  }

  /** The answer with errors as graphql-js tells them. Never rejects on account of what is asked. */
  async execute(request: QueryRequest): Promise<ExecutionResult> {
    const { document, operationName, variableValues, contextValue: context } = request;
    const operation = getOperationAST(document, operationName);
    if (operation?.operation !== OperationTypeNode.QUERY) return execute({ schema: this.schema, ...request });
    const { schema } = this;
    const variables = coercedVariables(schema, operation, variableValues);
    if (variables.errors !== undefined) return { errors: variables.errors };
    const fragments = fragmentsOf(document);
    const asked = { operation, fragments, variableValues: variables.coerced };
    const selections = this.plans.of(asked, '', ({ variableValues }) => {
      return new SelectionsPlan({ schema, fragments, variableValues }, [operation.selectionSet]);
    });
    return new QueryRun({ schema, ...asked, context }).execute(schema.getQueryType()!, selections);
  }
}

function directivesIn(definitions: readonly DefinitionNode[]): DirectiveNode[] {
  const directives: DirectiveNode[] = [];
  for (const definition of definitions) visit(definition, { Directive: (node) => void directives.push(node) });
  return directives;
}
