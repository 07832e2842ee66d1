import { type RelationDefinition } from '../../model/definition.ts';

import { quoted } from './neo4j-names.ts';

/** A relationship between two nodes. @param between what it is to be known as; default: nothing */
export function pattern(
  { relationship, direction }: Pick<RelationDefinition, 'relationship' | 'direction'>,
  from: string,
  to: string,
  between = '',
): string {
  const [left, right] = direction === 'IN' ? ['<', ''] : ['', '>'];
  return `${from}${left}-[${between}:${quoted(relationship)}]-${right}${to}`;
}
