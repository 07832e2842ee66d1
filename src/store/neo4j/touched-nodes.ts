import { NODE_LABELS, type NodeLabel } from '../../model/node-label.ts';

import { COUNT_RULES } from '../count-rules.ts';
import { type Support, SUPPORT_RULES } from '../support-rules.ts';
import { hasCopies } from './statement-copies.ts';

/** Where a relationship starts or ends: label and id, as statements give it. */
export type End = [label: NodeLabel, id: string];

/** The label of the nodes that relationships copy. */
const COPIED: NodeLabel = 'Statement';

/** The labels whose nodes depend on their relationships. */
export const DEPENDENT_LABELS: readonly NodeLabel[] = NODE_LABELS.filter(
  (label) => label in SUPPORT_RULES || label in COUNT_RULES,
);

/**
 * The nodes that a change touches: only these can have lost their support or need counting again, so a change costs what
 * it touches and not what the graph holds. Neo4j knows a node's degrees, so counting anew costs no more than adding.
 */
export class TouchedNodes {
  private readonly unsure: Ends = new Map();
  private readonly held: Ends = new Map();
  private readonly moved: Ends = new Map();
  private readonly copied = new Set<string>();
  private readonly fresh = new Set<string>();
  private readonly leftOut = new Set<string>();

  /** A node was put: its counts are as they were, or 0. */
  put([label, id]: End): void {
    if (label === COPIED) this.copied.add(id);
    if (label in SUPPORT_RULES) addTo(this.unsure, label, id);
  }

  /** A node was put that had no relationships: those that are put afterwards copy it at once. */
  putFresh([label, id]: End): void {
    if (label === COPIED) this.fresh.add(id);
    else this.put([label, id]);
  }

  /** Nodes that lost a relationship, or got some that were there before them. */
  addAll(ends: Iterable<End>): void {
    for (const [label, id] of ends) {
      this.put([label, id]);
      if (label in COUNT_RULES) addTo(this.moved, label, id);
    }
  }

  /** Nodes at one end of relationships that were put. What these support needs no looking up. */
  linked({ type, direction }: Support, label: NodeLabel, ids: Iterable<string>): void {
    const isOfType = (rule: Support) => rule.type === type && rule.direction === direction;
    const isCounted = COUNT_RULES[label]?.some(isOfType) ?? false;
    const into = SUPPORT_RULES[label]?.some(isOfType) === true ? this.held : this.unsure;
    const isCopied = label === COPIED && hasCopies(type);
    for (const id of ids) {
      if (isCopied && !this.fresh.has(id)) this.copied.add(id);
      if (label in SUPPORT_RULES) addTo(into, label, id);
      if (isCounted) addTo(this.moved, label, id);
    }
  }

  /** The touched nodes that nodes of the graph must support, but for those that something put supports. */
  supported(): [NodeLabel, string[]][] {
    const unsure = listed(this.unsure).map(([label, ids]): [NodeLabel, string[]] => {
      return [label, ids.filter((id) => this.held.get(label)?.has(id) !== true)];
    });
    return unsure.filter(([, ids]) => ids.length > 0);
  }

  /** Gives those of some statements that neither were left out before nor are new, and takes them as left out. */
  leaveOut(ids: Iterable<string>): string[] {
    const counted = [...new Set(ids)].filter((id) => !this.leftOut.has(id) && !this.fresh.has(id));
    for (const id of counted) this.leftOut.add(id);
    return counted;
  }

  /** The ids of statements that pairs of speakers and events do not count yet. */
  uncounted(): string[] {
    return [...new Set([...this.leftOut, ...this.fresh])].sort();
  }

  /** The ids of statements that other relationships than before copy, or otherwise. */
  statements(): string[] {
    return [...this.copied].sort();
  }

  /** The nodes whose counts may have moved. */
  counted(): [NodeLabel, string[]][] {
    return listed(this.moved);
  }
}

type Ends = Map<NodeLabel, Set<string>>;

function addTo(ends: Ends, label: NodeLabel, id: string): void {
  const ofLabel = ends.get(label);
  if (ofLabel === undefined) ends.set(label, new Set([id]));
  else ofLabel.add(id);
}

/** Labels in the model's order, so that every writer takes its locks in one order. */
function listed(ends: Ends): [NodeLabel, string[]][] {
  return NODE_LABELS.filter((label) => ends.has(label)).map((label) => [label, [...ends.get(label)!].sort()]);
}
