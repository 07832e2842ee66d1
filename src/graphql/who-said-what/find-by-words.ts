import { type NodeLabel } from '../../model/node-label.ts';

import { type GraphqlContext } from '../context.ts';
import { checkedText } from '../failures/checked-text.ts';

/** How many nodes a description may stand for; further ones fit it less well. */
const MAX_MATCHES = 100;

/** "the", "on", "of": words too short to tell names apart, which names leave out. */
const SHORT_WORD = 3;

/**
 * The ids of the nodes whose names or other names have all words of a description, best first; short words count only
 * where there are no others. Throws `BAD_USER_INPUT` that names the argument when the text is too long.
 */
export async function findByWords(
  { view }: GraphqlContext,
  argument: string,
  text: string,
  labels: readonly NodeLabel[],
): Promise<string[]> {
  const words = checkedText(argument, text).split(/\s+/);
  const telling = words.filter((word) => word.length > SHORT_WORD);
  const hits = await view.search({
    text: (telling.length > 0 ? telling : words).join(' '),
    labels,
    first: MAX_MATCHES,
  });
  return hits.items.map(({ node }) => node.id);
}
