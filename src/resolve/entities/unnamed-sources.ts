import { groupBy } from '../../util/group-by.ts';

import { type EntityRecord } from '../records/entity-record.ts';
import { type Resolution } from '../resolution.ts';

/** One node for each description; an article's local entities with the same description are one source. */
export function unnamedSources(records: readonly EntityRecord[]): Resolution['entities'] {
  return [...groupBy(records, ({ data }) => data.ref.id)].map(([id, alike]) => {
    const { articleId, data } = alike[0]!;
    const names = alike.flatMap((record) => [record.data.name, ...record.data.aliases]);
    const aliases = [...new Set(names)].filter((alias) => alias !== data.name).sort();
    const isPlural = alike.some((record) => record.data.isPlural);
    return {
      label: 'UnnamedSource',
      node: { id, articleId, name: data.name, aliases, isPlural, mentionCount: 0, statementCount: 0 },
    };
  });
}
