/** A label, type or property as Cypher; names come from the model only, never from a caller. */
export function quoted(name: string): string {
  return `\`${name}\``;
}

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

/** The full-text index. */
export const SEARCH_INDEX = 'search';
