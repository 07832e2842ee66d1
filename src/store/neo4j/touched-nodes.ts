import { NODE_LABELS, type NodeLabel } from '../../model/node-label.ts';

import { COUNT_RULES } from '../count-rules.ts';
import { SUPPORT_RULES } from '../support-rules.ts';

/** Where a relationship starts or ends: label and id, as statements give it. */
export type End = [label: NodeLabel, id: string];

/** The labels whose nodes depend on their relationships. */
export const DEPENDENT_LABELS: readonly NodeLabel[] = NODE_LABELS.filter(
  (label) => label in SUPPORT_RULES || label in COUNT_RULES,
);

/**
 * The nodes that a change touches: only these can have lost their support or need counting again, so a change costs what
 * it touches and not what the graph holds. Neo4j knows a node's degrees, so counting anew costs no more than adding.
 */
export class TouchedNodes {
  private readonly ids = new Map<NodeLabel, Set<string>>();

  add([label, id]: End): void {
    const ofLabel = this.ids.get(label);
    if (ofLabel === undefined) this.ids.set(label, new Set([id]));
    else ofLabel.add(id);
  }

  addAll(ends: Iterable<End>): void {
    for (const end of ends) this.add(end);
  }

  /** The touched nodes that nodes of the graph must support. */
  supported(): [NodeLabel, string[]][] {
    return this.listed(SUPPORT_RULES);
  }

  /** The touched nodes that have counts. */
  counted(): [NodeLabel, string[]][] {
    return this.listed(COUNT_RULES);
  }

  /** Labels in the model's order, so that every writer takes its locks in one order. */
  private listed(rules: Partial<Record<NodeLabel, unknown>>): [NodeLabel, string[]][] {
    return NODE_LABELS.filter((label) => label in rules && this.ids.has(label)).map((label) => [
      label,
      [...this.ids.get(label)!].sort(),
    ]);
  }
}
