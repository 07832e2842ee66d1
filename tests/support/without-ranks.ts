import { type FieldNode, Kind, parse, print, visit } from 'graphql';

/** The largest page. */
const ALL = '100';
/** The one field whose answer is ranked by the engine. */
const RANKED = 'search';

/**
 * A query as two engines can answer alike whose full-text scores must not be compared: it asks for all hits, so that it
 * does not matter which come first, and for no score.
 */
export function withoutRanks(query: string): string {
  return print(
    visit(parse(query), { Field: { enter: (field) => (field.name.value === RANKED ? unranked(field) : undefined) } }),
  );
}

function unranked(field: FieldNode): FieldNode {
  const others = field.arguments!.filter(({ name }) => name.value !== 'first');
  const first = { kind: Kind.ARGUMENT, name: name('first'), value: { kind: Kind.INT, value: ALL } } as const;
  const withoutScore = visit(field.selectionSet!, {
    Field: ({ name: { value } }) => (value === 'score' || value === 'endCursor' ? null : undefined),
  });
  return { ...field, arguments: [...others, first], selectionSet: withoutScore };
}

function name(value: string) {
  return { kind: Kind.NAME, value } as const;
}

/** An answer with the hits of a search in an order of their texts. Throws when not all hits are there. */
export function sortedHits(answer: Record<string, unknown>): Record<string, unknown> {
  const found = answer[RANKED] as { nodes: unknown[]; pageInfo: { hasNextPage: boolean } } | undefined;
  if (found === undefined) return answer;
  if (found.pageInfo.hasNextPage) throw new Error(`more than ${ALL} hits: give the example a rarer word`);
  const nodes = found.nodes.map((node) => JSON.stringify(node)).sort();
  return { ...answer, [RANKED]: { ...found, nodes } };
}
