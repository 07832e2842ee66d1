import { RELATIONSHIP_TYPES } from '../../model/definition.ts';
import { NODE_LABELS } from '../../model/node-label.ts';

import { fieldsOf } from '../node-fields.ts';

/** Several labels, any of which fits. */
export function anyOf(labels: readonly string[]): string {
  return labels.map(quoted).join('|');
}

/** What the adapter keeps besides the model's nodes. */
export const OWN_LABELS = {
  /** The one node that knows the version of the schema and the revision of the graph. */
  store: 'OnRecordStore',
  record: 'ResolutionRecord',
  block: 'ResolutionBlock',
  /** The end of a relationship whose node is not there: `label` and `id` tell which. */
  missing: 'Missing',
} as const;

/** From a resolution record to each of its blocks. */
export const HAS_BLOCK = 'HAS_BLOCK';

/**
 * Properties of relationships that are no part of the graph: copies of what their nodes hold. See `statement-copies.ts`.
 */
export const COPIES = {
  /** The id of the node that the relationship leads to. */
  to: 'to_id',
  /** The id of the node that it comes from. */
  from: 'from_id',
  /** The date of the statement; empty where it has none, so that these come last. */
  date: 'said_at',
  /** The id of who made the statement; empty where that is nobody or several. */
  speaker: 'speaker_id',
} as const;

export type Copy = (typeof COPIES)[keyof typeof COPIES];

/**
 * From a person or organization to each event that a statement of theirs is about, once; no part of the graph either. See
 * `speaker-events.ts`.
 */
export const SPOKE_ABOUT = 'SPOKE_ABOUT';

/** On `SPOKE_ABOUT`: how many statements join the two. */
export const JOINING = 'statements';

/** The full-text index. */
export const SEARCH_INDEX = 'search';

const FIELDS = NODE_LABELS.flatMap((label) => fieldsOf(label).map(([field]) => field));

/** Every name that a statement may hold. */
const NAMES: ReadonlySet<string> = new Set([
  ...NODE_LABELS,
  ...RELATIONSHIP_TYPES,
  ...Object.values(OWN_LABELS),
  HAS_BLOCK,
  ...Object.values(COPIES),
  SPOKE_ABOUT,
  JOINING,
  ...FIELDS.flatMap((field) => [field, `${field}_folded`, `${field}_whole`]),
  'key',
  'label',
]);

/**
 * A label, type or property as Cypher.
 *
 * @throws Error for one that is not in the model: nothing that a caller gave ever becomes a part of a statement
 */
export function quoted(name: string): string {
  if (!NAMES.has(name)) throw new Error(`${JSON.stringify(name)} is no label, type or property of the model`);
  return `\`${name}\``;
}

/** The node, as `s`, that knows the version of the schema and the revision of the graph. */
export const STORE_NODE = `(s:${quoted(OWN_LABELS.store)} {id: 'graph'})`;
