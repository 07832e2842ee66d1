import {
  getNamedType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isCompositeType,
  isObjectType,
} from 'graphql';

import { OnRecordError } from '../../errors/onrecord-error.ts';

import { NODE_DEFINITIONS } from '../../model/graph-model.ts';
import { labelOfIdentifier } from '../../model/identifier.ts';
import { NODE_LABELS, type NodeLabel } from '../../model/node-label.ts';

import { type Filter } from '../../store/graph-view.ts';
import { PARTS, type SelectedLinks, type SelectedList, type SelectedNode } from '../../store/selection.ts';

import { type GraphqlContext } from '../context.ts';
import { setsOf } from '../execution/asked-fields.ts';
import { survivorOf } from '../judgement/survivor-of.ts';
import { type ListArgs } from '../paging/list.args.ts';
import { listQuery } from '../paging/list-query.ts';
import { FIELD_READS, type FieldReads } from './field-reads.ts';
import { loadersAround } from './loaders-around.ts';
import { partKey } from './plan.ts';
import { planned } from './planned.ts';
import { ROOT_READS, type RootReads } from './root-reads.ts';
import { SelectedConnection } from './selected-connection.ts';

type Resolve = GraphQLFieldResolver<unknown, GraphqlContext>;

/**
 * Makes root fields read all that is asked below them in one call to the view, and the fields below take it from there. What
 * was not read so, each resolver reads itself, through the loaders, so that answers are the same with and without.
 */
export function lookAhead(schema: GraphQLSchema): void {
  const query = schema.getQueryType()!.getFields();
  for (const [name, reads] of Object.entries(ROOT_READS)) {
    if (query[name] === undefined) throw new Error(`Query has no field ${name}`);
    query[name].resolve = rootResolver(reads, query[name].resolve!);
  }
  for (const label of NODE_LABELS) wrapNodeType(label, schema.getType(label) as GraphQLObjectType);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isObjectType(type) && type.name.endsWith('Connection')) wrapConnectionType(type);
  }
}

function rootResolver(reads: RootReads, itself: Resolve): Resolve {
  return async (source, args, context, info) => {
    try {
      const answer = await readRoot(reads, args, context, info);
      if (answer !== undefined) return answer;
    } catch (error) {
      // Of what is wrong with an inner list only that list is to fail, which its own resolver sees to.
      if (!(error instanceof OnRecordError && error.code === 'BAD_USER_INPUT')) throw error;
    }
    return (await itself(source, args, context, info)) as unknown;
  };
}

/** Undefined: the field's own resolver is to answer. */
async function readRoot(
  reads: RootReads,
  args: Record<string, unknown>,
  context: GraphqlContext,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  const sets = setsOf(info.fieldNodes);
  if (reads.kind === 'node') {
    const id = args['id'] as string;
    const label = labelOfIdentifier(id);
    if (label === null || (reads.label !== null && reads.label !== label)) return null;
    const node = planned(info, label, (planner) => planner.node(label, sets));
    const found = await context.view.select({ kind: 'node', id, node });
    if (found !== null) return found;
    const became = await survivorOf(id, label, context.judgements);
    return became === null ? null : context.view.select({ kind: 'node', id: became, node });
  }
  const scope = await (reads.scope as ((...given: unknown[]) => unknown) | undefined)?.(
    ...(reads.kind === 'first' ? [args] : [context, args]),
  );
  if (scope === null) return undefined;
  if (reads.kind === 'first') {
    const items = planned(info, reads.label, (planner) => planner.node(reads.label, sets));
    const query = { filter: scope as Filter, first: 1 };
    const { page } = await context.view.select({
      kind: 'list',
      query,
      items,
      isPageWanted: true,
      isCountWanted: false,
    });
    return page!.items[0]?.node ?? null;
  }
  const list = planned(info, reads.label, (planner) =>
    planner.list(reads.label, getNamedType(info.returnType).name, info.fieldNodes),
  );
  const query = listQuery(reads.label, args as unknown as ListArgs, scope as Filter | undefined);
  return new SelectedConnection(await context.view.select({ ...list, kind: 'list', query }));
}

function wrapNodeType(label: NodeLabel, type: GraphQLObjectType): void {
  const reads = FIELD_READS[label];
  for (const name of Object.keys(reads)) {
    if (type.getFields()[name] === undefined) throw new Error(`${label} has no field ${name}`);
  }
  for (const field of Object.values(type.getFields())) {
    const known = reads[field.name];
    if (known !== undefined) field.resolve = fieldResolver(known, field.resolve!);
    else if (isStored(label, field)) delete field.resolve;
    else if (field.resolve !== undefined) field.resolve = withoutParts(field.resolve);
  }
}

/** Whether a field gives what is stored under its name, so that graphql-js' own resolver does. */
function isStored(label: NodeLabel, { name, type, args }: GraphQLField<unknown, unknown>): boolean {
  return (
    Object.hasOwn(NODE_DEFINITIONS[label].fields, name) && args.length === 0 && !isCompositeType(getNamedType(type))
  );
}

function fieldResolver(reads: FieldReads, itself: Resolve): Resolve {
  switch (reads.kind) {
    case 'list':
      return (source, args, context, info) => {
        const list = partOf(source, info) as SelectedList | undefined;
        return list === undefined ? (itself(source, args, context, info) as unknown) : new SelectedConnection(list);
      };
    case 'reference':
      return (source, args, context, info) => {
        const node = partOf(source, info);
        return node === undefined ? (itself(source, args, context, info) as unknown) : node;
      };
    case 'first':
      return (source, args, context, info) => {
        const links = partOf(source, info) as SelectedLinks | undefined;
        return links === undefined ? (itself(source, args, context, info) as unknown) : (links[0]?.node ?? null);
      };
    case 'resolver': {
      const { links = [], list } = reads;
      const resolve: Resolve = (source, args, context, info) => {
        const read = list && (source as SelectedNode)[PARTS]?.[partKey(String(info.path.key), 0)];
        const first = read ? list(read as SelectedLinks, args as never) : null;
        if (first !== null) return new SelectedConnection(first);
        const loaders = loadersAround(source as SelectedNode, String(info.path.key), links, context.loaders);
        return itself(source, args, loaders === null ? context : { ...context, loaders }, info) as unknown;
      };
      if (reads.itself === undefined) return resolve;
      return (source, args, context, info) => {
        const loaders = loadersAround(source as SelectedNode, String(info.path.key), links, context.loaders);
        const around = loaders === null ? context : { ...context, loaders };
        return withoutParts(itself)(source, args, around, info) as unknown;
      };
    }
  }
}

function partOf(source: unknown, { path }: GraphQLResolveInfo) {
  return (source as SelectedNode)[PARTS]?.[path.key];
}

/** A resolver that may give the node itself: below, other fields may be asked for under the keys of its parts. */
function withoutParts(itself: Resolve): Resolve {
  return (source, args, context, info) => {
    const { [PARTS]: parts, ...node } = source as SelectedNode;
    return itself(parts === undefined ? source : node, args, context, info) as unknown;
  };
}

function wrapConnectionType(type: GraphQLObjectType): void {
  for (const field of Object.values(type.getFields())) {
    const name = field.name as keyof SelectedConnection;
    const itself = field.resolve as Resolve;
    field.resolve = (source, args, context, info) =>
      source instanceof SelectedConnection ? source[name] : (itself(source, args, context, info) as unknown);
  }
}
