import {
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';

import { type Fragments } from '../execution/fragments-of.ts';
import { pageSizeOf, type VariableValues } from './page-size-of.ts';

/** How much an operation asks for, with its fragments unfolded; see `LIMITS`. */
export interface OperationMeasure {
  depth: number;
  aliases: number;
  directives: number;
  /** Fields of the selection set itself, and of the fragments spread in it. */
  ownFields: number;
  selections: number;
  cost: number;
}

/** What a list without a page size counts for: such lists hang on one node and are short. */
const PLAIN_LIST_SIZE = 5;

const NOTHING: OperationMeasure = { depth: 0, aliases: 0, directives: 0, ownFields: 0, selections: 0, cost: 0 };

/** Fields of graphql-js itself: they read no data, and graphql-js limits how deep they may be asked for. */
const INTROSPECTION = /^__/;

type FieldsType = GraphQLObjectType | GraphQLInterfaceType;

function hasFields(type: GraphQLNamedType | null | undefined): type is FieldsType {
  return isObjectType(type) || isInterfaceType(type);
}

/** How many items a field can give, as far as its arguments say. Pages are counted once, at the connection. */
function sizeOf(field: GraphQLField<unknown, unknown>, parent: FieldsType, page: number | null): number {
  if (page !== null) return page;
  const isList = isListType(getNullableType(field.type)) && isCompositeType(getNamedType(field.type));
  return isList && !parent.name.endsWith('Connection') ? PLAIN_LIST_SIZE : 1;
}

/**
 * Measures a selection set of a validated document. Throws what {@link pageSizeOf} throws.
 *
 * Time grows with the document's length only: each fragment is measured once.
 */
export function measureSelections(
  schema: GraphQLSchema,
  fragments: Fragments,
  variables: VariableValues,
  root: SelectionSetNode,
  rootType: FieldsType,
): OperationMeasure {
  const measured = new Map<string, OperationMeasure>();

  const measureFragment = (name: string): OperationMeasure => {
    const fragment = fragments[name]!;
    const type = schema.getType(fragment.typeCondition.name.value);
    const known = measured.get(name);
    if (known !== undefined) return known;
    const inner = measureSet(fragment.selectionSet, type);
    const measure = { ...inner, directives: inner.directives + (fragment.directives?.length ?? 0) };
    measured.set(name, measure);
    return measure;
  };

  const measureSet = (set: SelectionSetNode, type: GraphQLNamedType | undefined): OperationMeasure => {
    const total = { ...NOTHING };
    for (const selection of set.selections) {
      let part: OperationMeasure;
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        part = measureFragment(selection.name.value);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition?.name.value;
        part = measureSet(selection.selectionSet, condition === undefined ? type : schema.getType(condition));
      } else {
        const aliases = selection.alias === undefined ? 0 : 1;
        const field = hasFields(type) ? type.getFields()[selection.name.value] : undefined;
        part = { depth: 1, aliases, directives: 0, ownFields: 1, selections: 1, cost: 1 };
        if (field !== undefined && hasFields(type) && !INTROSPECTION.test(selection.name.value)) {
          const size = sizeOf(field, type, pageSizeOf(field, selection, variables));
          if (selection.selectionSet !== undefined) {
            const inner = measureSet(selection.selectionSet, getNamedType(field.type));
            part = {
              depth: 1 + inner.depth,
              aliases: aliases + inner.aliases,
              directives: inner.directives,
              ownFields: 1,
              selections: 1 + inner.selections,
              cost: 1 + size * inner.cost,
            };
          }
        }
      }
      total.depth = Math.max(total.depth, part.depth);
      total.aliases += part.aliases;
      total.directives += part.directives + (selection.directives?.length ?? 0);
      total.ownFields += part.ownFields;
      total.selections += part.selections;
      total.cost += part.cost;
    }
    return total;
  };

  return measureSet(root, rootType);
}
