import { expect } from '@jest/globals';

import { type GazetteerIndex } from '../../src/extract/names/gazetteer-index.ts';

import { type GraphStore } from '../../src/store/graph-store.ts';

import { judge } from '../../src/pipeline/judgements/judge.ts';
import { readLog } from '../../src/pipeline/judgements/read-curation.ts';

import { type Choice, requestOf } from './random-judgement.ts';

/** Identifiers of what a judgement makes depend on its time, and choices on these: so that a run can be had again. */
const START = Date.parse('2026-03-01T12:00:00Z');

/**
 * Judges as chosen, and sees after every judgement that statements and mentions are conserved: none is lost or doubled, those
 * that are hidden counted in, and each mention means exactly one entity.
 *
 * @param onJudged told how many judgements there have been
 * @returns how many judgements came of the choices; where the graph had nothing to choose from, none came
 */
export async function judgeAtRandom(
  choices: readonly Choice[],
  { store, gazetteer }: { store: GraphStore; gazetteer: GazetteerIndex },
  onJudged: (count: number) => Promise<void> = async () => undefined,
): Promise<number> {
  const statementIds = new Set<string>();
  for await (const { id } of store.view.eachNode('Statement')) statementIds.add(id);
  const before = await store.view.statistics();
  let count = 0;
  for (const choice of choices) {
    const request = await requestOf(choice, store);
    if (request === null) continue;
    const now = (): string => new Date(START + count * 1000).toISOString();
    await judge({ request, author: 'tester', reason: 'at random', expectedVersion: null }, { store, gazetteer, now });
    count++;
    const { curation } = await readLog(store.records);
    const hidden = [...statementIds].filter((id) => curation.isHidden(id)).length;
    const { nodes, relationships } = await store.view.statistics();
    const statements = nodes.Statement;
    expect({ request, statements: statements + hidden }).toEqual({ request, statements: before.nodes.Statement });
    expect({ request, reported: relationships.REPORTED_IN }).toEqual({ request, reported: statements });
    expect({ request, mentions: nodes.Mention }).toEqual({ request, mentions: before.nodes.Mention });
    expect({ request, refersTo: relationships.REFERS_TO }).toEqual({ request, refersTo: nodes.Mention });
    await onJudged(count);
  }
  return count;
}
