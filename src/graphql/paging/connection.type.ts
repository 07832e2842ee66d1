import { type ClassType, Field, Int, ObjectType } from 'type-graphql';

import { type Page } from '../../store/graph-view.ts';

import { PageInfo, pageInfoOf } from './page-info.type.ts';

/** A list that is read only as far as it is asked for: `page` for its items, `count` for how many there are in all. */
export interface Connection<T> {
  page(): Promise<Page<T>>;
  count(): Promise<number>;
}

/** What a connection's own fields resolve from. */
abstract class ConnectionFields<T> implements Connection<T> {
  declare page: () => Promise<Page<T>>;
  declare count: () => Promise<number>;
}

/**
 * The GraphQL types `<name>Connection` and `<name>Edge` over a node type.
 *
 * @param items what the list holds, in the plural, for the descriptions
 * @param edgeType the type of the edges; default: one with `cursor` and `node`
 */
export function connectionType(
  name: string,
  nodeType: () => ClassType<object>,
  items: string,
  edgeType: ClassType<object> = edgeTypeOf(name, nodeType),
): ClassType<object> {
  @ObjectType(`${name}Connection`, { description: `One page of a list of ${items}.` })
  class NamedConnection extends ConnectionFields<object> {
    @Field(() => [edgeType], { description: 'The items of this page, each with its cursor.' })
    async edges(): Promise<object[]> {
      return (await this.page()).items;
    }

    @Field(() => [nodeType()], { description: 'The items of this page.' })
    async nodes(): Promise<object[]> {
      return (await this.page()).items.map((item) => item.node);
    }

    @Field(() => PageInfo, { description: 'Where this page stands in the list.' })
    async pageInfo(): Promise<PageInfo> {
      return pageInfoOf(await this.page());
    }

    @Field(() => Int, { description: 'How many there are on all pages; counted only when asked for.' })
    totalCount(): Promise<number> {
      return this.count();
    }
  }
  return NamedConnection;
}

function edgeTypeOf(name: string, nodeType: () => ClassType<object>): ClassType<object> {
  @ObjectType(`${name}Edge`, { description: 'One item of a list, and its place in it.' })
  class NamedEdge {
    @Field(() => String, { description: 'Its place in the list; give it as `after` or `before`.' })
    cursor!: string;

    @Field(() => nodeType(), { description: 'The item.' })
    node!: object;
  }
  return NamedEdge;
}
