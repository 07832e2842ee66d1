import {
  getArgumentValues,
  type GraphQLAbstractType,
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  isObjectType,
  locatedError,
} from 'graphql';

import { type GraphqlContext } from '../context.ts';
import { type Asking } from './asked-fields.ts';
import { type FieldPlan, type SelectionsPlan, type Shape } from './field-plan.ts';

type Path = GraphQLResolveInfo['path'];
type Result = Record<string, unknown>;

/** What all fields of one execution share. */
export interface Running extends Asking {
  operation: GraphQLResolveInfo['operation'];
  context: GraphqlContext;
}

/**
 * One execution of a planned query, by the rules of the GraphQL specification and in the order of graphql-js' `execute`: what
 * is not a promise is never waited for, an error makes its field null, and where that must not be null the field around it.
 */
export class QueryRun {
  private readonly errors: GraphQLError[] = [];
  /** Where errors made something null: below these, nothing more is told. */
  private readonly nulled = new Set<Path | undefined>();
  /** Of fields whose arguments are given by variables; the same for all objects that have the field. */
  private readonly args = new Map<FieldPlan, Record<string, unknown>>();

  constructor(private readonly running: Running) {}

  /** Executes the fields of the root. Never rejects: what goes wrong is among the errors. */
  async execute(
    type: GraphQLObjectType,
    selections: SelectionsPlan,
  ): Promise<{ data: Result | null; errors?: GraphQLError[] }> {
    let data: Result | null;
    try {
      data = await this.object(type, selections, undefined, undefined);
    } catch (error) {
      this.tell(error as GraphQLError, undefined);
      data = null;
    }
    return this.errors.length === 0 ? { data } : { data, errors: this.errors };
  }

  private object(
    type: GraphQLObjectType,
    selections: SelectionsPlan,
    source: unknown,
    path: Path | undefined,
  ): Result | Promise<Result> {
    const fields = selections.of(type);
    // A client may ask for `__proto__`, which must be a key like any other.
    const result = fields.some(({ key }) => key === '__proto__') ? (Object.create(null) as Result) : {};
    const waiting: Promise<unknown>[] = [];
    try {
      for (const field of fields) {
        const value = this.field(field, source, path);
        result[field.key] = value;
        if (isPromise(value)) waiting.push(value.then((settled) => (result[field.key] = settled)));
      }
    } catch (error) {
      if (waiting.length === 0) throw error;
      return Promise.allSettled(waiting).then(() => Promise.reject(error as Error));
    }
    return waiting.length === 0 ? result : Promise.all(waiting).then(() => result);
  }

  private field(field: FieldPlan, source: unknown, parent: Path | undefined): unknown {
    const { name, resolve, shape } = field;
    if (resolve === undefined && shape.kind === 'leaf') {
      const value = propertyOf(source, name);
      if (typeof value !== 'function' && !isPromise(value)) {
        try {
          return leafOf(field, shape, value);
        } catch (error) {
          return this.failed(field, shape, pathOf(field, parent), error);
        }
      }
    }
    const path = pathOf(field, parent);
    try {
      const info = this.infoOf(field, path);
      const value = this.resolved(field, source, info);
      const completed = isPromise(value)
        ? value.then((settled) => this.complete(field, shape, settled, info, path))
        : this.complete(field, shape, value, info, path);
      return isPromise(completed)
        ? completed.then(undefined, (error: unknown) => this.failed(field, shape, path, error))
        : completed;
    } catch (error) {
      return this.failed(field, shape, path, error);
    }
  }

  private resolved(field: FieldPlan, source: unknown, info: GraphQLResolveInfo): unknown {
    const { name, resolve } = field;
    const args = this.argsOf(field);
    if (resolve !== undefined) return resolve(source, args, this.running.context, info);
    const value = propertyOf(source, name);
    return typeof value === 'function' ? (value.call(source, args, this.running.context, info) as unknown) : value;
  }

  private argsOf(field: FieldPlan): Record<string, unknown> {
    const known = field.args ?? this.args.get(field);
    if (known !== undefined) return known;
    const args = getArgumentValues(field.definition, field.nodes[0]!, this.running.variableValues);
    this.args.set(field, args);
    return args;
  }

  private infoOf({ name, nodes, parentType, definition }: FieldPlan, path: Path): GraphQLResolveInfo {
    const { schema, fragments, operation, variableValues } = this.running;
    return {
      fieldName: name,
      fieldNodes: nodes,
      returnType: definition.type,
      parentType,
      path,
      schema,
      fragments,
      rootValue: undefined,
      operation,
      variableValues,
    };
  }

  /** A value as it stands in the answer. */
  private complete(field: FieldPlan, shape: Shape, value: unknown, info: GraphQLResolveInfo, path: Path): unknown {
    if (shape.kind === 'leaf' || value === null || value === undefined) return leafOf(field, shape, value);
    if (value instanceof Error) throw value;
    switch (shape.kind) {
      case 'list':
        return this.list(field, shape.items, value, info, path);
      case 'object':
        return this.object(shape.type, field.selections, value, path);
      case 'abstract': {
        const named = shape.type.resolveType!(value, this.running.context, info, shape.type);
        return isPromise(named)
          ? named.then((name) => this.object(this.typeOf(field, shape.type, name), field.selections, value, path))
          : this.object(this.typeOf(field, shape.type, named), field.selections, value, path);
      }
    }
  }

  private list(field: FieldPlan, shape: Shape, value: unknown, info: GraphQLResolveInfo, around: Path): unknown {
    if (!isIterable(value)) {
      const { parentType, name } = field;
      throw new GraphQLError(`Expected Iterable, but did not find one for field "${parentType.name}.${name}".`);
    }
    let isWaiting = false;
    const items = Array.from(value, (item, index) => {
      const path: Path = { prev: around, key: index, typename: undefined };
      try {
        const completed = isPromise(item)
          ? item.then((settled) => this.complete(field, shape, settled, info, path))
          : this.complete(field, shape, item, info, path);
        if (!isPromise(completed)) return completed;
        isWaiting = true;
        return completed.then(undefined, (error: unknown) => this.failed(field, shape, path, error));
      } catch (error) {
        return this.failed(field, shape, path, error);
      }
    });
    return isWaiting ? Promise.all(items) : items;
  }

  private typeOf(
    { parentType, name, nodes }: FieldPlan,
    abstract: GraphQLAbstractType,
    named: unknown,
  ): GraphQLObjectType {
    const { schema } = this.running;
    const type = typeof named === 'string' ? schema.getType(named) : undefined;
    if (isObjectType(type) && schema.isSubType(abstract, type)) return type;
    throw new GraphQLError(
      `"${String(named)}" is not a possible type of "${abstract.name}", for field "${parentType.name}.${name}".`,
      { nodes },
    );
  }

  /** Null where that is allowed; throws the error again, with its place, where it is not. */
  private failed({ nodes }: FieldPlan, shape: Shape, path: Path, error: unknown): null {
    const located = locatedError(error, nodes, keysOf(path));
    if (shape.isRequired) throw located;
    this.tell(located, path);
    return null;
  }

  private tell(error: GraphQLError, path: Path | undefined): void {
    if (this.nulled.size > 0 && this.isNulled(path)) return;
    this.nulled.add(path);
    this.errors.push(error);
  }

  private isNulled(from: Path | undefined): boolean {
    for (let path = from; path !== undefined; path = path.prev) if (this.nulled.has(path)) return true;
    return this.nulled.has(undefined);
  }
}

/** A value of a scalar or enum, or none of whatever type. */
function leafOf({ parentType, name }: FieldPlan, shape: Shape, value: unknown): unknown {
  if (value instanceof Error) throw value;
  if (value === null || value === undefined) {
    if (!shape.isRequired) return null;
    throw new Error(`Cannot return null for non-nullable field ${parentType.name}.${name}.`);
  }
  const { type } = shape as Extract<Shape, { kind: 'leaf' }>;
  const serialized: unknown = type.serialize(value);
  if (serialized === null || serialized === undefined) {
    throw new Error(`${type.name} gave nothing for a value of field ${parentType.name}.${name}.`);
  }
  return serialized;
}

function propertyOf(source: unknown, name: string): unknown {
  return typeof source === 'object' && source !== null ? (source as Result)[name] : undefined;
}

function pathOf({ key, parentType }: FieldPlan, prev: Path | undefined): Path {
  return { prev, key, typename: parentType.name };
}

function keysOf(path: Path): (string | number)[] {
  const keys: (string | number)[] = [];
  for (let at: Path | undefined = path; at !== undefined; at = at.prev) keys.unshift(at.key);
  return keys;
}

function isPromise(value: unknown): value is Promise<unknown> {
  return typeof value === 'object' && value !== null && typeof (value as PromiseLike<unknown>).then === 'function';
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}
