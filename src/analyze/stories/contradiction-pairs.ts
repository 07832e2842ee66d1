import { type Statement } from '../../model/statement.ts';

import { type Filter, type GraphView } from '../../store/graph-view.ts';

import { leadsTo, readAll } from '../read-all.ts';

/** Two statements that may contradict each other. */
export interface ContradictionPair {
  status: string;
  score: number;
  reason: string;
  statement: Statement;
  other: Statement;
}

export interface ContradictionScope {
  /** Both are about this event; null for any. */
  eventId: string | null;
  /** One is by each of these speakers; null for any. */
  between: [string, string] | null;
}

const MOST = 1000;

/** The pairs of a scope, likeliest first. Throws `QUERY_TOO_COMPLEX` where more than 1000 statements have one. */
export async function contradictionPairs(view: GraphView, scope: ContradictionScope): Promise<ContradictionPair[]> {
  const sides = scope.between === null ? [[null, null] as const] : [scope.between, [...scope.between].reverse()];
  const pairs = await Promise.all(
    sides.map(([first, second]) =>
      pairsOf(view, side(scope.eventId, first ?? null), side(scope.eventId, second ?? null)),
    ),
  );
  return pairs.flat().sort((a, b) => b.score - a.score || (a.statement.id < b.statement.id ? -1 : 1));
}

function side(eventId: string | null, speakerId: string | null): Filter {
  return {
    and: [
      ...(eventId === null ? [] : [leadsTo('about', eventId)]),
      ...(speakerId === null ? [] : [leadsTo('speaker', speakerId)]),
    ],
  };
}

/** Each pair is stored once, from the smaller identifier; so both orders of the speakers are asked for. */
async function pairsOf(view: GraphView, first: Filter, second: Filter): Promise<ContradictionPair[]> {
  const filter: Filter = { and: [first, { relation: 'contradictions', some: second }] };
  const statements = await readAll(view, 'Statement', filter, MOST);
  const ids = statements.map(({ id }) => id);
  const relationships = await view.relationships('CONTRADICTS', 'OUT', ids);
  const otherIds = [...new Set(relationships.flat().map(({ to }) => to))];
  const others = new Map<string, Statement>();
  for (let at = 0; at < otherIds.length; at += MOST) {
    const part: Filter = { and: [second, { field: 'id', op: 'in', value: otherIds.slice(at, at + MOST) }] };
    for (const other of await readAll(view, 'Statement', part, MOST)) others.set(other.id, other);
  }
  return statements.flatMap((statement, position) =>
    relationships[position]!.flatMap(({ to, properties }): ContradictionPair[] => {
      const other = others.get(to);
      if (other === undefined) return [];
      const { status, score, reason } = properties as { status: string; score: number; reason: string };
      return [{ status, score, reason, statement, other }];
    }),
  );
}
