import { type ASTNode, type OperationDefinitionNode, visit } from 'graphql';

import { type Fragments } from './fragments-of.ts';

/** Of one operation, for so many sets of values of its variables. */
const MAX_KEPT = 16;
/** Characters of such values; with longer ones nothing is kept. */
const MAX_KEY = 1000;

/** An operation, and what of its execution can decide something. */
export interface OperationAsked {
  operation: OperationDefinitionNode;
  fragments: Fragments;
  variableValues: Record<string, unknown>;
}

/**
 * What follows from an operation and from the values of some of its variables: it is made once and kept, for as long as the
 * operation's document is. Nothing that is kept may depend on anything else, such as who asks.
 */
export class KeptWithOperation<T> {
  private readonly operations = new WeakMap<
    OperationDefinitionNode,
    { variables: readonly string[]; kept: Map<string, T> }
  >();

  /** @param variablesOf the names of the variables on whose values it depends; it may name too many */
  constructor(private readonly variablesOf: (of: Omit<OperationAsked, 'variableValues'>) => Iterable<string>) {}

  /**
   * @param what tells apart what is kept of one operation
   * @param make makes it, of an execution in which only the variables that it depends on are given
   */
  of(asked: OperationAsked, what: string, make: (asked: OperationAsked) => T): T {
    const { variables, kept } = this.operations.get(asked.operation) ?? this.begun(asked);
    const variableValues: Record<string, unknown> = {};
    for (const name of variables) {
      if (Object.hasOwn(asked.variableValues, name)) variableValues[name] = asked.variableValues[name];
    }
    const key = variables.length === 0 ? what : `${what} ${JSON.stringify(variableValues)}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = make({ ...asked, variableValues });
    if (key.length > MAX_KEY) return made;
    if (kept.size >= MAX_KEPT) kept.clear();
    kept.set(key, made);
    return made;
  }

  private begun(asked: OperationAsked) {
    const begun = { variables: [...new Set(this.variablesOf(asked))], kept: new Map<string, T>() };
    this.operations.set(asked.operation, begun);
    return begun;
  }
}

/** The variables that stand in some parts of a document. */
export function variablesIn(nodes: Iterable<ASTNode>): string[] {
  const names: string[] = [];
  for (const node of nodes) visit(node, { Variable: ({ name }) => void names.push(name.value) });
  return names;
}
