import { type Statement } from '../../model/statement.ts';

import { type GraphqlContext } from '../context.ts';
import { arrayConnection } from '../paging/array-connection.ts';
import { type Connection } from '../paging/connection.type.ts';
import { type PageArgs } from '../paging/page.args.ts';
import { otherEnd } from '../related.ts';
import { type Contradiction } from './contradiction.type.ts';

/** The contradictions of a statement, whichever end of the pair it is stored at; likeliest first. */
export function contradictionsOf(
  { loaders }: GraphqlContext,
  statement: Statement,
  statuses: readonly string[] | null,
  args: PageArgs,
): Connection<Contradiction> {
  const { id } = statement;
  return arrayConnection(
    async () => {
      const [from, to] = await Promise.all([
        loaders.relationships('CONTRADICTS', 'OUT', id),
        loaders.relationships('CONTRADICTS', 'IN', id),
      ]);
      const pairs = [...from, ...to].filter(
        ({ properties }) => statuses === null || statuses.includes(String(properties['status'])),
      );
      const contradictions = await Promise.all(
        pairs.map(async (pair): Promise<Contradiction[]> => {
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
