import { Ctx, Query, Resolver } from 'type-graphql';

import { type GraphqlContext } from '../context.ts';
import { Statistics } from './statistics.type.ts';

function counted(counts: Record<string, number>): { type: string; count: number }[] {
  return Object.entries(counts).map(([type, count]) => ({ type, count }));
}

@Resolver()
export class StatisticsResolver {
  @Query(() => Statistics, { description: 'How many nodes and relationships the graph has.' })
  async statistics(@Ctx() { view }: GraphqlContext): Promise<Statistics> {
    const { nodes, relationships } = await view.statistics();
    return { nodes: counted(nodes), relationships: counted(relationships) };
  }
}
