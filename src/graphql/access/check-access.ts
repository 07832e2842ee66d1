import { type DocumentNode, getOperationAST, Kind, type OperationTypeNode, type SelectionSetNode } from 'graphql';

import { fragmentsOf } from '../execution/fragments-of.ts';
import { KeptWithOperation, type OperationAsked } from '../execution/kept-with-operation.ts';
import { ACCESS } from './access-table.ts';
import { type Caller, type Role } from './caller.ts';
import { checkRole } from './check-role.ts';

const ROOT_TYPES: Record<`${OperationTypeNode}`, keyof typeof ACCESS> = {
  query: 'Query',
  mutation: 'Mutation',
  subscription: 'Subscription',
};

/**
 * The role that a root field needs. What the schema has and the table lacks is for admins, so that forgetting opens nothing;
 * what the schema may not have either is for validation to tell.
 */
function neededFor(type: keyof typeof ACCESS, field: string, isValid: boolean): Role {
  if (field.startsWith('__')) return 'reader';
  if (Object.hasOwn(ACCESS[type], field)) return ACCESS[type][field]!;
  return isValid ? 'admin' : 'reader';
}

const ROOT_FIELDS = new KeptWithOperation<ReadonlySet<string>>(() => []);

/** The names of the root fields that an operation asks for, fragments unfolded. */
function rootFields({ operation, fragments }: Omit<OperationAsked, 'variableValues'>): Set<string> {
  const fields = new Set<string>();
  const seen = new Set<SelectionSetNode>();
  const collect = (set: SelectionSetNode | undefined): void => {
    if (set === undefined || seen.has(set)) return;
    seen.add(set);
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) fields.add(selection.name.value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet);
      else collect(fragments[selection.name.value]?.selectionSet);
    }
  };
  collect(operation.selectionSet);
  return fields;
}

/**
 * Checks that the caller may run the operation. What is wrong with the document besides is for validation to tell, and an
 * operation that does not exist for execution.
 *
 * @param isValid whether the document has been validated
 * Throws `UNAUTHENTICATED` when credentials are missing, `FORBIDDEN` when those given do not suffice.
 */
export function checkAccess(
  document: DocumentNode,
  operationName: string | null | undefined,
  caller: Caller,
  { isValid }: { isValid: boolean },
): void {
  const operation = getOperationAST(document, operationName);
  if (!operation) return;
  const type = ROOT_TYPES[operation.operation];
  const asked = { operation, fragments: fragmentsOf(document), variableValues: {} };
  const fields = ROOT_FIELDS.of(asked, '', rootFields);
  for (const field of fields) {
    const needed = neededFor(type, field, isValid);
    checkRole(caller, needed, `${type}.${field}`);
  }
}
