import { NODE_LABELS, type NodeLabel } from '../../model/node-label.ts';

import { COUNT_RULES } from '../count-rules.ts';
import { SUPPORT_RULES } from '../support-rules.ts';

/**
 * The nodes whose support or counts a change may have altered: what was written, and both ends of every relationship
 * that came or went. Only these are looked at again, so a change costs what it touches and not what the graph holds.
 */
export class TouchedNodes {
  private ids = new Map<NodeLabel, Set<string>>();

  add(label: NodeLabel, id: string): void {
    if (!(label in COUNT_RULES || label in SUPPORT_RULES)) return;
    const ofLabel = this.ids.get(label);
    if (ofLabel === undefined) this.ids.set(label, new Set([id]));
    else ofLabel.add(id);
  }

  addAll(other: TouchedNodes): void {
    for (const [label, ids] of other.byLabel()) for (const id of ids) this.add(label, id);
  }

  /** Labels in the model's order. */
  byLabel(): [NodeLabel, string[]][] {
    return NODE_LABELS.flatMap((label) => {
      const ids = this.ids.get(label);
      return ids === undefined ? [] : [[label, [...ids]] as [NodeLabel, string[]]];
    });
  }
}
