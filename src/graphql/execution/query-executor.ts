import {
  type DocumentNode,
  execute,
  type ExecutionArgs,
  type ExecutionResult,
  type FragmentDefinitionNode,
  getOperationAST,
  getVariableValues,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  visit,
} from 'graphql';

import { type GraphqlContext } from '../context.ts';
import { type Asking } from './asked-fields.ts';
import { SelectionsPlan } from './field-plan.ts';
import { QueryRun } from './query-run.ts';

/** Which fields `@skip` and `@include` leave can differ from request to request; so many plans of one query are kept. */
const MAX_PLANS = 16;

/** What is known of a query of a document, whatever its variables are. */
interface PlannedQuery {
  fragments: Record<string, FragmentDefinitionNode>;
  /** The variables that decide, by `@skip` and `@include`, what is asked for. */
  deciding: readonly string[];
  /** By the values of these. */
  plans: Map<string, SelectionsPlan>;
}

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
  private readonly queries = new WeakMap<OperationDefinitionNode, PlannedQuery>();

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
    const variables = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues ?? {}, {
      maxErrors: MAX_COERCION_ERRORS,
    });
    if (variables.errors !== undefined) return { errors: variables.errors };
    const query = this.queryOf(document, operation);
    const asking = { schema, fragments: query.fragments, variableValues: variables.coerced };
    const selections = planOf(query, operation, asking);
    return new QueryRun({ ...asking, operation, context }).execute(schema.getQueryType()!, selections);
  }

  private queryOf(document: DocumentNode, operation: OperationDefinitionNode): PlannedQuery {
    const known = this.queries.get(operation);
    if (known !== undefined) return known;
    const fragments: PlannedQuery['fragments'] = Object.create(null) as PlannedQuery['fragments'];
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
    }
    const query = { fragments, deciding: decidingVariables(document), plans: new Map<string, SelectionsPlan>() };
    this.queries.set(operation, query);
    return query;
  }
}

/** As many as graphql-js tells. */
const MAX_COERCION_ERRORS = 50;

function planOf(
  { deciding, plans }: PlannedQuery,
  { selectionSet }: OperationDefinitionNode,
  asking: Asking,
): SelectionsPlan {
  const given = deciding.filter((name) => Object.hasOwn(asking.variableValues, name));
  const variableValues = Object.fromEntries(given.map((name) => [name, asking.variableValues[name]]));
  const key = JSON.stringify(variableValues);
  const known = plans.get(key);
  if (known !== undefined) return known;
  const plan = new SelectionsPlan({ ...asking, variableValues }, [selectionSet]);
  if (plans.size >= MAX_PLANS) plans.clear();
  plans.set(key, plan);
  return plan;
}

function decidingVariables(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive: (directive) => {
      visit(directive, { Variable: ({ name }) => void names.add(name.value) });
    },
  });
  return [...names];
}
