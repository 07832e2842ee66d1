import { OnRecordError } from '../../errors/onrecord-error.ts';

/** Links in one network: what measures can take in seconds, and a thread can hold. */
export const MAX_LINKS = 200_000;

/** Nodes and weighted links without direction. Built of the same links in whatever order it is the same. */
export interface Network {
  /** Identifiers in ascending order. */
  nodes: readonly string[];
  /** Two positions in `nodes`, the smaller first, and how often the two were joined; by these positions. */
  links: readonly (readonly [one: number, other: number, weight: number])[];
}

/** Collects the links of a network. */
export class NetworkBuilder {
  private readonly weights = new Map<string, Map<string, number>>();
  private size = 0;

  /** Joins two nodes once more; a node is not joined to itself. Throws `QUERY_TOO_COMPLEX` for too many links. */
  join(one: string, other: string): void {
    if (one === other) return;
    const [first, second] = one < other ? [one, other] : [other, one];
    const linked = this.weights.get(first) ?? new Map<string, number>();
    if (linked.size === 0) this.weights.set(first, linked);
    if (!linked.has(second)) this.grow();
    linked.set(second, (linked.get(second) ?? 0) + 1);
  }

  build(): Network {
    const nodes = [...new Set([...this.weights].flatMap(([one, linked]) => [one, ...linked.keys()]))].sort();
    const positions = new Map(nodes.map((id, position) => [id, position]));
    const links = [...this.weights].flatMap(([one, linked]) =>
      [...linked].map(([other, weight]) => [positions.get(one)!, positions.get(other)!, weight] as const),
    );
    return { nodes, links: links.sort((a, b) => a[0] - b[0] || a[1] - b[1]) };
  }

  private grow(): void {
    this.size += 1;
    if (this.size <= MAX_LINKS) return;
    throw new OnRecordError('QUERY_TOO_COMPLEX', `The network has more than ${MAX_LINKS} links`, {
      hint: 'choose another projection, or export the graph for a program of its own',
    });
  }
}
