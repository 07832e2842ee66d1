import {
  type FieldNode,
  getDirectiveValues,
  GraphQLIncludeDirective,
  type GraphQLSchema,
  GraphQLSkipDirective,
  isAbstractType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

import { type Fragments } from './fragments-of.ts';

/** What an operation is executed with, as far as it decides which of its fields are asked for. */
export interface Asking {
  schema: GraphQLSchema;
  fragments: Fragments;
  variableValues: Record<string, unknown>;
}

/** The fields that are asked for of an object of a type, by the key of their answer; fragments unfolded, `@skip` heeded. */
export function askedFields(
  asking: Asking,
  typeName: string,
  sets: readonly SelectionSetNode[],
): Map<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const spread = new Set<string>();
  const collect = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.directives?.length && !isWanted(asking, selection)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        const known = fields.get(key);
        if (known === undefined) fields.set(key, [selection]);
        else known.push(selection);
        continue;
      }
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        if (spread.has(selection.name.value)) continue;
        spread.add(selection.name.value);
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : asking.fragments[selection.name.value]!;
      const condition = fragment.typeCondition?.name.value;
      if (condition === undefined || isA(asking.schema, typeName, condition)) collect(fragment.selectionSet);
    }
  };
  for (const set of sets) collect(set);
  return fields;
}

/** The selection sets of some fields. */
export function setsOf(fields: readonly FieldNode[] | undefined): SelectionSetNode[] {
  return (fields ?? []).flatMap(({ selectionSet }) => (selectionSet === undefined ? [] : [selectionSet]));
}

function isWanted({ variableValues }: Asking, selection: SelectionNode): boolean {
  if (getDirectiveValues(GraphQLSkipDirective, selection, variableValues)?.['if'] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, selection, variableValues)?.['if'] !== false;
}

/** Whether a type is another, or one of those that the other stands for. */
export function isA(schema: GraphQLSchema, typeName: string, condition: string): boolean {
  if (typeName === condition) return true;
  const [type, wanted] = [schema.getType(typeName), schema.getType(condition)];
  return isObjectType(type) && isAbstractType(wanted) && schema.isSubType(wanted, type);
}
