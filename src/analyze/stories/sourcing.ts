import { type StatementKind } from '../../model/statement.ts';

import { type Filter, type GraphView } from '../../store/graph-view.ts';

import { cuesOf } from './cues.ts';
import { type CueLoad, LOADED_CUES } from './loaded-cues.ts';

/** How much one speaker is heard. */
export interface Voice {
  speakerId: string;
  name: string;
  count: number;
  /** Of all statements whose speaker is known, 0 to 1. */
  share: number;
}

/** How often one verb of saying is used. */
export interface CueCount {
  cue: string;
  count: number;
  load: CueLoad | null;
}

/** Whom some statements rest on, and in which words they are reported. */
export interface Sourcing {
  statementCount: number;
  kinds: Record<StatementKind, number>;
  named: number;
  unnamed: number;
  unknown: number;
  /** Most heard first. */
  voices: Voice[];
  /** Most used first, among the statements read for it. */
  cues: CueCount[];
  /** How many statements were read for their cues: all, or the latest thousand. */
  cuesRead: number;
}

const MOST_GROUPS = 5000;
const MOST_READ = 1000;
const PAGE = 200;

/** Who is heard in the statements of a scope. Counts are the store's; cues are read in the articles' texts. */
export async function sourcing(view: GraphView, scope: Filter): Promise<Sourcing> {
  const count = (...fields: string[]) =>
    view.groups('Statement', { filter: scope, by: fields.map((field) => ({ field })), first: MOST_GROUPS });
  const [kinds, labels, voices, cues] = await Promise.all([
    count('kind'),
    count('speakerLabel'),
    count('speakerId', 'speakerName'),
    readCues(view, scope),
  ]);
  const of = (groups: typeof kinds, ...values: (string | null)[]) =>
    groups.filter((group) => values.includes(group.values[0]!)).reduce((sum, group) => sum + group.count, 0);
  const known = of(labels, 'Person', 'Organization', 'UnnamedSource');
  return {
    statementCount: kinds.reduce((sum, group) => sum + group.count, 0),
    kinds: { DIRECT: of(kinds, 'DIRECT'), MIXED: of(kinds, 'MIXED'), INDIRECT: of(kinds, 'INDIRECT') },
    named: of(labels, 'Person', 'Organization'),
    unnamed: of(labels, 'UnnamedSource'),
    unknown: of(labels, null),
    voices: voices.flatMap(({ values: [speakerId, name], count: made }) =>
      speakerId ? [{ speakerId, name: name ?? '', count: made, share: made / known }] : [],
    ),
    ...cues,
  };
}

async function readCues(view: GraphView, scope: Filter): Promise<Pick<Sourcing, 'cues' | 'cuesRead'>> {
  const counts = new Map<string, number>();
  let cuesRead = 0;
  const orderBy = [{ field: 'saidAt', direction: 'DESC' as const }];
  for (let after: string | undefined; cuesRead < MOST_READ;) {
    const query = { filter: scope, orderBy, first: PAGE };
    const [page] = await view.lists('Statement', [after === undefined ? query : { ...query, after }]);
    const statements = page!.items.map(({ node }) => node);
    const articleIds = [...new Set(statements.map(({ articleId }) => articleId))];
    const articles = (await view.nodes('Article', articleIds)).filter((article) => article !== null);
    for (const cue of cuesOf(statements, articles).values()) {
      if (cue !== null) counts.set(cue, (counts.get(cue) ?? 0) + 1);
    }
    cuesRead += statements.length;
    if (!page!.hasNextPage) break;
    after = page!.items.at(-1)!.cursor;
  }
  const cues = [...counts].map(([cue, count]) => ({ cue, count, load: LOADED_CUES.get(cue) ?? null }));
  return { cuesRead, cues: cues.sort((a, b) => b.count - a.count || (a.cue < b.cue ? -1 : 1)) };
}
