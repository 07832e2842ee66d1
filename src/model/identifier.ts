import { sha256 } from '../util/hash.ts';

import { type NodeLabel } from './node-label.ts';

/** The prefix by which an identifier tells its node's label. */
export const IDENTIFIER_PREFIX: Record<NodeLabel, string> = {
  Article: 'art',
  Statement: 'stm',
  Utterance: 'utt',
  Person: 'per',
  Organization: 'org',
  Place: 'plc',
  Event: 'evt',
  UnnamedSource: 'uns',
  Mention: 'men',
  Run: 'run',
};

const LABEL_OF_PREFIX = new Map(
  Object.entries(IDENTIFIER_PREFIX).map(([label, prefix]) => [prefix, label as NodeLabel]),
);
const IDENTIFIER_PATTERN = /^([a-z]{3})_[0-9a-f]{20}$/;

/**
 * A stable, deterministic identifier: `<prefix>_<20 hex digits>` of the SHA-256 over the label and its natural key.
 * The same label and key parts always give the same identifier, on every machine; 80 bits keep collisions out of reach
 * for billions of nodes. A key part is never a display name alone: see each node type for what its key is.
 *
 * @param key the parts of the natural key, in order; joined with U+001F so that ("ab","c") and ("a","bc") differ
 */
export function identifier(label: NodeLabel, ...key: (string | number)[]): string {
  return `${IDENTIFIER_PREFIX[label]}_${sha256([label, ...key].join('\u001f')).slice(0, 20)}`;
}

/** The label that an identifier claims, or null when it is not an identifier of this graph. */
export function labelOfIdentifier(id: string): NodeLabel | null {
  const prefix = IDENTIFIER_PATTERN.exec(id)?.[1];
  return prefix === undefined ? null : (LABEL_OF_PREFIX.get(prefix) ?? null);
}
