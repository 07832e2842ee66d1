import { Field, ID, InterfaceType } from 'type-graphql';

import { labelOfIdentifier } from '../../model/identifier.ts';

/** The GraphQL type of a node: every identifier tells its own label, and types are named as labels are. */
export function typeNameOf(value: { id: string }): string | undefined {
  return labelOfIdentifier(value.id) ?? undefined;
}

@InterfaceType('Node', { description: 'Anything in the graph that has an identifier.', resolveType: typeNameOf })
export abstract class Node {
  @Field(() => ID, { description: 'Stable: the same input gives the same identifier on every machine.' })
  id!: string;
}
