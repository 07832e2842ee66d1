import { type RelationshipType } from '../../model/definition.ts';
import { NODE_LABELS, type NodeLabel } from '../../model/node-label.ts';
import { type Relationship } from '../../model/relationship.ts';

import { COUNT_RULES } from '../count-rules.ts';
import { SUPPORT_RULES } from '../support-rules.ts';

/** Where a relationship starts or ends. */
export interface End {
  label: NodeLabel;
  id: string;
}

/** How much a count of a node has changed. */
export interface CountDelta extends End {
  field: string;
  delta: number;
}

/**
 * What a change touches: only these nodes can have lost their support, and their counts have moved by this much. So a
 * change costs what it touches and not what the graph holds, even for an entity with a million mentions.
 */
export class TouchedNodes {
  private readonly ids = new Map<NodeLabel, Set<string>>();
  private readonly held = new Map<NodeLabel, Set<string>>();
  private readonly created = new Map<NodeLabel, Set<string>>();
  private readonly deltas = new Map<string, CountDelta>();

  /** A node was put; `isNew` when there was none with its id. */
  node(label: NodeLabel, id: string, isNew: boolean): void {
    if (label in SUPPORT_RULES) addTo(this.ids, label, id);
    if (isNew && label in COUNT_RULES) addTo(this.created, label, id);
  }

  /** A relationship was put; `isNew` when there was none. What it supports needs no looking up. */
  put({ type, fromLabel, from, toLabel, to }: Relationship, isNew: boolean): void {
    this.touch(type, { label: fromLabel, id: from }, 'OUT', isNew ? 1 : 0);
    this.touch(type, { label: toLabel, id: to }, 'IN', isNew ? 1 : 0);
  }

  /** A relationship went. */
  removed(type: RelationshipType, from: End, to: End): void {
    this.touch(type, from, 'OUT', -1);
    this.touch(type, to, 'IN', -1);
  }

  /** The nodes that may have lost their support; labels in the model's order. */
  supported(): [NodeLabel, string[]][] {
    return listed(this.ids).map(([label, ids]) => [label, ids.filter((id) => !this.held.get(label)?.has(id))]);
  }

  /** The new nodes that have counts. */
  newlyCounted(): [NodeLabel, string[]][] {
    return listed(this.created);
  }

  /** The counts of older nodes that moved. */
  movedCounts(): CountDelta[] {
    return [...this.deltas.values()].filter(
      ({ label, id, delta }) => delta !== 0 && this.created.get(label)?.has(id) !== true,
    );
  }

  /** Takes over what happened after the change itself. */
  addCounts(later: TouchedNodes): void {
    for (const delta of later.deltas.values()) this.move(delta);
  }

  private touch(type: RelationshipType, end: End, direction: 'OUT' | 'IN', delta: 1 | 0 | -1): void {
    const support = SUPPORT_RULES[end.label];
    if (support !== undefined) {
      const isSupported = delta >= 0 && support.some((rule) => rule.type === type && rule.direction === direction);
      addTo(isSupported ? this.held : this.ids, end.label, end.id);
    }
    if (delta !== 0) this.count(type, end, direction, delta);
  }

  private count(type: RelationshipType, { label, id }: End, direction: 'OUT' | 'IN', delta: number): void {
    for (const rule of COUNT_RULES[label] ?? []) {
      if (rule.type === type && rule.direction === direction) this.move({ label, id, field: rule.field, delta });
    }
  }

  private move(moved: CountDelta): void {
    const key = `${moved.field} ${moved.id}`;
    const before = this.deltas.get(key);
    if (before === undefined) this.deltas.set(key, { ...moved });
    else before.delta += moved.delta;
  }
}

function addTo(sets: Map<NodeLabel, Set<string>>, label: NodeLabel, id: string): void {
  const ofLabel = sets.get(label);
  if (ofLabel === undefined) sets.set(label, new Set([id]));
  else ofLabel.add(id);
}

function listed(sets: Map<NodeLabel, Set<string>>): [NodeLabel, string[]][] {
  return NODE_LABELS.flatMap((label) => {
    const ids = sets.get(label);
    return ids === undefined ? [] : [[label, [...ids]] as [NodeLabel, string[]]];
  });
}
