import { type Run } from '../model/run.ts';

import { type GazetteerIndex } from '../extract/names/gazetteer-index.ts';

import { resolveArticles } from '../resolve/resolve-articles.ts';
import { type ResolveInput } from '../resolve/resolve-input.ts';

import { buildChange } from '../graph/build-change.ts';
import { type GraphChange } from '../graph/graph-change.ts';

import { type GraphStore } from '../store/graph-store.ts';

import { readLog } from './judgements/read-curation.ts';
import { renewedArticles } from './judgements/renewed-articles.ts';

/** A step to resolve; `renewed` names articles that the graph has. */
export interface StepInput extends Omit<ResolveInput, 'renewed'> {
  /** Default: none. */
  renewed?: readonly string[];
}

/**
 * Works out what a step changes in a store's graph, with what curators decided.
 *
 * @param input its `curation` is by default what the store's log says
 * @param run the run that read the added articles; null when none was read
 */
export async function resolveChange(
  input: StepInput,
  store: Pick<GraphStore, 'view' | 'records'>,
  { gazetteer, run }: { gazetteer: GazetteerIndex; run: Run | null },
): Promise<GraphChange> {
  const curation = input.curation ?? (await readLog(store.records)).curation;
  const replaced = new Set([...input.removedArticleIds, ...input.added.map(({ article }) => article.id)]);
  const ids = new Set((input.renewed ?? []).filter((id) => !replaced.has(id)));
  for (;;) {
    const renewed = await renewedArticles(store, [...ids].sort());
    const resolution = await resolveArticles({ ...input, curation, renewed }, store.records, gazetteer);
    const further = resolution.toRenew.filter((id) => !ids.has(id) && !replaced.has(id));
    for (const id of further) ids.add(id);
    if (further.length > 0) continue;
    const change = buildChange(resolution, run);
    if (renewed.length === 0) return change;
    const records = await store.records.ofArticles(renewed.map(({ article }) => article.id).sort());
    return { ...change, records: [...change.records, ...records.filter(({ kind }) => kind === 'ARTICLE')] };
  }
}
