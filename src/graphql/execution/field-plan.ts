import {
  type FieldNode,
  getArgumentValues,
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  visit,
} from 'graphql';

import { type GraphqlContext } from '../context.ts';
import { askedFields, type Asking, setsOf } from './asked-fields.ts';

/** How the value of a field becomes part of an answer. */
export type Shape = { isRequired: boolean } & (
  | { kind: 'leaf'; type: GraphQLLeafType }
  | { kind: 'list'; items: Shape }
  | { kind: 'object'; type: GraphQLObjectType }
  | { kind: 'abstract'; type: GraphQLAbstractType }
);

/** A field that is asked for of objects of one type, with all that is known of it before it is executed. */
export interface FieldPlan {
  /** Of the answer. */
  key: string;
  name: string;
  parentType: GraphQLObjectType;
  definition: GraphQLField<unknown, unknown>;
  nodes: readonly FieldNode[];
  /** Undefined: the field gives what the object has under its name. */
  resolve: GraphQLFieldResolver<unknown, GraphqlContext> | undefined;
  /** Null: they depend on variables. */
  args: Record<string, unknown> | null;
  shape: Shape;
  /** What is asked for below. */
  selections: SelectionsPlan;
}

/**
 * What is asked for below a field, by the type of the object that it turns out to be. A type is planned when the first object
 * of it comes, so that no more is planned than there is to execute: interfaces within interfaces have many combinations.
 */
export class SelectionsPlan {
  private readonly fields = new Map<GraphQLObjectType, readonly FieldPlan[]>();

  constructor(
    private readonly asking: Asking,
    private readonly sets: readonly SelectionSetNode[],
  ) {}

  /** The fields of an object of a type. Throws what `@skip` and `@include` throw where their variables are missing. */
  of(type: GraphQLObjectType): readonly FieldPlan[] {
    const known = this.fields.get(type);
    if (known !== undefined) return known;
    const fields = [...askedFields(this.asking, type.name, this.sets)].map(([key, nodes]) =>
      this.plan(type, key, nodes),
    );
    this.fields.set(type, fields);
    return fields;
  }

  private plan(parentType: GraphQLObjectType, key: string, nodes: readonly FieldNode[]): FieldPlan {
    const name = nodes[0]!.name.value;
    const definition = definitionOf(parentType, name);
    return {
      key,
      name,
      parentType,
      definition,
      nodes,
      resolve: definition.resolve,
      args: usesVariables(nodes[0]!) ? null : argumentsOrNull(definition, nodes[0]!),
      shape: shapeOf(definition.type),
      selections: new SelectionsPlan(this.asking, setsOf(nodes)),
    };
  }
}

function definitionOf(type: GraphQLObjectType, name: string): GraphQLField<unknown, unknown> {
  switch (name) {
    case TypeNameMetaFieldDef.name:
      return TypeNameMetaFieldDef;
    // Validation lets them through at the root only.
    case SchemaMetaFieldDef.name:
      return SchemaMetaFieldDef;
    case TypeMetaFieldDef.name:
      return TypeMetaFieldDef;
    default:
      return type.getFields()[name]!;
  }
}

function usesVariables(node: FieldNode): boolean {
  let uses = false;
  for (const argument of node.arguments ?? []) visit(argument, { [Kind.VARIABLE]: () => void (uses = true) });
  return uses;
}

/** Null where they are wrong, which executing the field tells each time. */
function argumentsOrNull(definition: GraphQLField<unknown, unknown>, node: FieldNode): Record<string, unknown> | null {
  try {
    return getArgumentValues(definition, node);
  } catch {
    return null;
  }
}

function shapeOf(type: GraphQLOutputType): Shape {
  if (isNonNullType(type)) return { ...shapeOf(type.ofType), isRequired: true };
  if (isListType(type)) return { kind: 'list', items: shapeOf(type.ofType), isRequired: false };
  if (isLeafType(type)) return { kind: 'leaf', type, isRequired: false };
  return isObjectType(type)
    ? { kind: 'object', type, isRequired: false }
    : { kind: 'abstract', type: type as GraphQLAbstractType, isRequired: false };
}
