import { type ASTNode, type GraphQLResolveInfo, Kind, type SelectionSetNode, visit } from 'graphql';

import { KeptWithOperation, type OperationAsked, variablesIn } from '../execution/kept-with-operation.ts';
import { Planner } from './plan.ts';

const PLANS = new KeptWithOperation<unknown>((asked) => variablesIn(belowRoot(asked)));

/**
 * What a root field reads, as far as it depends on what is asked below the field: it is planned once and kept with the
 * operation, so that a store is given the same objects each time the same is asked. What the field's own arguments say is not
 * part of it.
 *
 * @param of what `plan` depends on besides, as text
 */
export function planned<T>(info: GraphQLResolveInfo, of: string, plan: (planner: Planner) => T): T {
  const { schema } = info;
  const make = (asked: OperationAsked) => plan(new Planner({ schema, ...asked }));
  return PLANS.of(info, `${info.path.key} ${of}`, make) as T;
}

/** All of an operation but the arguments of its root fields; what is spread in several places once. */
function belowRoot({ operation, fragments }: Omit<OperationAsked, 'variableValues'>): ASTNode[] {
  const nodes: ASTNode[] = [];
  const spread = new Set<string>();
  const addFragments = (node: ASTNode): void => {
    nodes.push(node);
    visit(node, {
      FragmentSpread: ({ name }) => void fragment(name.value, ({ selectionSet }) => addFragments(selectionSet)),
    });
  };
  const fragment = (name: string, add: (of: { selectionSet: SelectionSetNode }) => void): void => {
    if (spread.has(name)) return;
    spread.add(name);
    nodes.push(...(fragments[name]!.directives ?? []));
    add(fragments[name]!);
  };
  const addRoot = ({ selectionSet }: { selectionSet: SelectionSetNode }): void => {
    for (const selection of selectionSet.selections) {
      nodes.push(...(selection.directives ?? []));
      if (selection.kind === Kind.FRAGMENT_SPREAD) fragment(selection.name.value, addRoot);
      else if (selection.kind === Kind.INLINE_FRAGMENT) addRoot(selection);
      else if (selection.selectionSet !== undefined) addFragments(selection.selectionSet);
    }
  };
  addRoot(operation);
  return nodes;
}
