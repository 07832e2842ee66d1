import { type NodeLabel } from '../../model/node-label.ts';

import { type NodeWrite } from '../../graph/graph-change.ts';

import { foldedWords } from '../search-words.ts';
import { SEARCHABLE } from '../searchable-fields.ts';
import { SEARCH_PROPERTIES, SEARCHABLE_LABELS } from './neo4j-schema.ts';

/** The properties by which a node is found by its words; labels in which nothing is searched have none. */
export function searchProperties(label: NodeLabel, node: NodeWrite['node']): Record<string, string> {
  if (!SEARCHABLE_LABELS.includes(label)) return {};
  const { names, texts } = SEARCHABLE[label];
  return {
    [SEARCH_PROPERTIES.label]: label,
    [SEARCH_PROPERTIES.names]: words(node, names),
    [SEARCH_PROPERTIES.texts]: words(node, texts),
  };
}

/** The analyzer splits at white space alone, so each word is one term. */
function words(node: NodeWrite['node'], fields: readonly string[]): string {
  return fields
    .flatMap((field) => (node as unknown as Record<string, unknown>)[field])
    .filter((value) => typeof value === 'string')
    .flatMap(foldedWords)
    .join(' ');
}
