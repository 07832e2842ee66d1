import { groupBy } from '../../util/group-by.ts';

import { RELATIONSHIP_TYPES, type RelationshipType } from '../../model/definition.ts';
import { NODE_LABELS, type NodeLabel } from '../../model/node-label.ts';

import { COUNT_RULES } from '../count-rules.ts';
import { SUPPORT_RULES } from '../support-rules.ts';
import { LABEL_SLOTS, labelOfKey } from './node-keys.ts';

type Direction = 'OUT' | 'IN';

/** What a relationship of some type means to a node at one end of it, by the number of the node's label. */
interface Meaning {
  /** Whether anything supports such nodes, and whether this does. */
  isSupported: boolean;
  isSupport: boolean;
  /** The fields that count it. */
  fields: readonly string[];
}

/**
 * What a change touches: only these nodes can have lost their support, and their counts have moved by this much. So a
 * change costs what it touches and not what the graph holds, even for an entity with a million mentions. Nodes are keys.
 */
export class TouchedNodes {
  private readonly candidates = new Set<number>();
  private readonly held = new Set<number>();
  private readonly uncounted = new Set<number>();
  private readonly deltas = new Map<string, Map<number, number>>();

  /** A node was put. `isExpected` when it is new and relationships may have been there before it, uncounted. */
  node(label: NodeLabel, key: number, isExpected: boolean): void {
    if (label in SUPPORT_RULES) this.candidates.add(key);
    if (isExpected && label in COUNT_RULES) this.uncounted.add(key);
  }

  /** A relationship was put; `isNew` when there was none. What it supports needs no looking up. */
  put(type: RelationshipType, from: number, to: number, isNew: boolean): void {
    this.touch(type, from, 'OUT', isNew ? 1 : 0);
    this.touch(type, to, 'IN', isNew ? 1 : 0);
  }

  /** A relationship went. */
  removed(type: RelationshipType, from: number, to: number): void {
    this.touch(type, from, 'OUT', -1);
    this.touch(type, to, 'IN', -1);
  }

  /** The nodes that may have lost their support; labels in the model's order. */
  supported(): [NodeLabel, number[]][] {
    return byLabel([...this.candidates].filter((key) => !this.held.has(key)));
  }

  /** The nodes whose relationships have to be counted. */
  toCount(): [NodeLabel, number[]][] {
    return byLabel([...this.uncounted]);
  }

  /** By field, the counts of other nodes that moved, and by how much. */
  movedCounts(): { label: NodeLabel; field: string; moved: [key: number, delta: number][] }[] {
    return [...this.deltas].flatMap(([field, deltas]) => {
      const moved = [...deltas].filter(([key, delta]) => delta !== 0 && !this.uncounted.has(key));
      return byLabel(moved.map(([key]) => key)).map(([label, keys]) => {
        return { label, field, moved: keys.map((key): [number, number] => [key, deltas.get(key)!]) };
      });
    });
  }

  /** Takes over what happened after the change itself. */
  addCounts(later: TouchedNodes): void {
    for (const [field, deltas] of later.deltas) for (const [key, delta] of deltas) this.move(field, key, delta);
  }

  private touch(type: RelationshipType, key: number, direction: Direction, delta: 1 | 0 | -1): void {
    const { isSupported, isSupport, fields } = MEANINGS[type][direction][key % LABEL_SLOTS]!;
    if (isSupported) (isSupport && delta >= 0 ? this.held : this.candidates).add(key);
    if (delta !== 0) for (const field of fields) this.move(field, key, delta);
  }

  private move(field: string, key: number, delta: number): void {
    let deltas = this.deltas.get(field);
    if (deltas === undefined) this.deltas.set(field, (deltas = new Map<number, number>()));
    deltas.set(key, (deltas.get(key) ?? 0) + delta);
  }
}

const MEANINGS = Object.fromEntries(
  RELATIONSHIP_TYPES.map((type) => [type, { OUT: meanings(type, 'OUT'), IN: meanings(type, 'IN') }]),
) as Record<RelationshipType, Record<Direction, Meaning[]>>;

function meanings(type: RelationshipType, direction: Direction): Meaning[] {
  const isThis = (rule: { type: RelationshipType; direction: Direction }): boolean =>
    rule.type === type && rule.direction === direction;
  return NODE_LABELS.map((label) => {
    const support = SUPPORT_RULES[label];
    const fields = (COUNT_RULES[label] ?? []).filter(isThis).map(({ field }) => field);
    return { isSupported: support !== undefined, isSupport: support?.some(isThis) ?? false, fields };
  });
}

function byLabel(keys: readonly number[]): [NodeLabel, number[]][] {
  const lists = groupBy(keys, labelOfKey);
  return NODE_LABELS.flatMap((label): [NodeLabel, number[]][] =>
    lists.has(label) ? [[label, lists.get(label)!]] : [],
  );
}
