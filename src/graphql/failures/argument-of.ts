import { type ASTNode, type DocumentNode, type GraphQLError, Kind, visit } from 'graphql';

/** graphql-js names a required argument that is missing only in its message. */
const MISSING_ARGUMENT = /argument "(\w+)" of type ".*" is required/;

function isInside(inner: ASTNode, outer: ASTNode): boolean {
  if (inner.loc === undefined || outer.loc === undefined) return false;
  return outer.loc.start <= inner.loc.start && inner.loc.end <= outer.loc.end;
}

/** The outermost argument for whose node the condition holds. */
function findArgument(document: DocumentNode, holds: (argument: ASTNode) => boolean): string | null {
  let found: string | null = null;
  visit(document, {
    Argument(argument) {
      if (found === null && holds(argument)) found = argument.name.value;
      return found === null ? undefined : false;
    },
  });
  return found;
}

function usesVariable(argument: ASTNode, name: string): boolean {
  let uses = false;
  visit(argument, {
    Variable(variable) {
      uses ||= variable.name.value === name;
    },
  });
  return uses;
}

/**
 * The name of the argument that an error of graphql-js is about: the one whose value it points at, or into which the
 * variable goes that it points at. Null when it is about something else.
 */
export function argumentOf(document: DocumentNode | undefined, error: GraphQLError): string | null {
  const missing = MISSING_ARGUMENT.exec(error.message)?.[1];
  if (missing !== undefined) return missing;
  const node = error.nodes?.[0];
  if (document === undefined || node === undefined) return null;
  if (node.kind === Kind.VARIABLE_DEFINITION) {
    const { value: variable } = node.variable.name;
    return findArgument(document, (argument) => usesVariable(argument, variable)) ?? variable;
  }
  return findArgument(document, (argument) => isInside(node, argument));
}
