import { type NodeLabel } from '../../model/node-label.ts';

import { type Filter } from '../../store/graph-view.ts';

import { type GraphqlContext } from '../context.ts';
import { type WhoSaidWhatArgs } from '../who-said-what/who-said-what.args.ts';
import { whoSaidWhatFilter } from '../who-said-what/who-said-what-filter.ts';

/**
 * What a root field reads: the node whose id it is given, of a label or of any; a list, on whose nodes its arguments may set
 * conditions besides the filter (null: nothing fulfils them); or the first of a list.
 */
export type RootReads =
  | { kind: 'node'; label: NodeLabel | null }
  | { kind: 'list'; label: NodeLabel; scope?: (context: GraphqlContext, args: never) => Promise<Filter | null> }
  | { kind: 'first'; label: NodeLabel; scope: (args: never) => Filter };

/** By root field. One that is not here reads through the loaders. */
export const ROOT_READS: Readonly<Record<string, RootReads>> = {
  whoSaidWhat: {
    kind: 'list',
    label: 'Statement',
    scope: (context, args: WhoSaidWhatArgs) => whoSaidWhatFilter(context, args),
  },
  node: { kind: 'node', label: null },
  article: { kind: 'node', label: 'Article' },
  articleByUrl: {
    kind: 'first',
    label: 'Article',
    scope: ({ url }: { url: string }) => ({ field: 'url', op: 'eq', value: url }),
  },
  articles: { kind: 'list', label: 'Article' },
  statement: { kind: 'node', label: 'Statement' },
  statements: { kind: 'list', label: 'Statement' },
  utterance: { kind: 'node', label: 'Utterance' },
  utterances: { kind: 'list', label: 'Utterance' },
  person: { kind: 'node', label: 'Person' },
  people: { kind: 'list', label: 'Person' },
  organization: { kind: 'node', label: 'Organization' },
  organizations: { kind: 'list', label: 'Organization' },
  place: { kind: 'node', label: 'Place' },
  places: { kind: 'list', label: 'Place' },
  event: { kind: 'node', label: 'Event' },
  events: { kind: 'list', label: 'Event' },
  unnamedSource: { kind: 'node', label: 'UnnamedSource' },
  unnamedSources: { kind: 'list', label: 'UnnamedSource' },
  mention: { kind: 'node', label: 'Mention' },
  mentions: { kind: 'list', label: 'Mention' },
  run: { kind: 'node', label: 'Run' },
  runs: { kind: 'list', label: 'Run' },
};
