import { type Statement } from '../../model/statement.ts';

import { type Filter, type GraphView } from '../../store/graph-view.ts';

import { type GraphqlContext } from '../context.ts';
import { storeFilter } from '../filter/store-filter.ts';
import { arrayConnection } from '../paging/array-connection.ts';
import { type Connection } from '../paging/connection.type.ts';
import { otherEnd } from '../related.ts';
import { type ContradictionArgs } from './contradiction.args.ts';
import { type Contradiction } from './contradiction.type.ts';

/** The contradictions of a statement, whichever end of the pair it is stored at; likeliest first. */
export function contradictionsOf(
  { loaders, view }: GraphqlContext,
  statement: Statement,
  args: ContradictionArgs,
): Connection<Contradiction> {
  const { id } = statement;
  const statuses = args.status ?? null;
  const filter = storeFilter('Statement', args.filter);
  return arrayConnection(
    async () => {
      const [from, to] = await Promise.all([
        loaders.relationships('CONTRADICTS', 'OUT', id),
        loaders.relationships('CONTRADICTS', 'IN', id),
      ]);
      const pairs = [...from, ...to].filter(
        ({ properties }) => statuses === null || statuses.includes(String(properties['status'])),
      );
      const others = pairs.map((pair) => otherEnd(pair, id));
      const wanted = filter === undefined ? null : await idsThatFulfil(view, others, filter);
      const contradictions = await Promise.all(
        pairs
          .filter((pair) => wanted?.has(otherEnd(pair, id)) ?? true)
          .map(async (pair): Promise<Contradiction[]> => {
            const other = await loaders.node('Statement', otherEnd(pair, id));
            const { status, score, reason } = pair.properties as { status: string; score: number; reason: string };
            return other === null ? [] : [{ status, score, reason, statement, other }];
          }),
      );
      return contradictions.flat().sort((a, b) => b.score - a.score);
    },
    args,
    (contradiction) => (contradiction.other as Statement).id,
  );
}

const CHUNK = 100;

/** Which of some statements fulfil a filter. */
async function idsThatFulfil(view: GraphView, ids: readonly string[], filter: Filter): Promise<Set<string>> {
  const chunks = Array.from({ length: Math.ceil(ids.length / CHUNK) }, (_, at) =>
    ids.slice(at * CHUNK, (at + 1) * CHUNK),
  );
  const pages = await view.lists(
    'Statement',
    chunks.map((value) => ({ filter: { and: [{ field: 'id', op: 'in', value }, filter] }, first: CHUNK })),
  );
  return new Set(pages.flatMap(({ items }) => items.map(({ node }) => node.id)));
}
