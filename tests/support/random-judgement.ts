import fc from 'fast-check';

import { CURATED_LABELS } from '../../src/model/judgement.ts';
import { type NodeLabel } from '../../src/model/node-label.ts';
import { STATEMENT_KINDS } from '../../src/model/statement.ts';

import { undoneBy } from '../../src/curate/in-force.ts';

import { type GraphStore } from '../../src/store/graph-store.ts';

import { type JudgementRequest } from '../../src/pipeline/judgements/judgement-request.ts';
import { readLog } from '../../src/pipeline/judgements/read-curation.ts';

/** A random choice, made into a request beside the graph as it is then. */
export interface Choice {
  action: JudgementRequest['action'];
  picks: number[];
}

/** Choices of every action; merges, splits and undos oftener. */
export const CHOICE: fc.Arbitrary<Choice> = fc.record({
  action: fc.constantFrom<JudgementRequest['action'][]>(
    ...(['MERGE_ENTITIES', 'MERGE_ENTITIES', 'SPLIT_ENTITY', 'SPLIT_ENTITY', 'RENAME_ENTITY', 'UNDO', 'UNDO'] as const),
    ...(['REATTRIBUTE_STATEMENT', 'REATTRIBUTE_STATEMENT', 'CORRECT_STATEMENT', 'HIDE_STATEMENT'] as const),
    ...(['UNHIDE_STATEMENT', 'CONFIRM_CONTRADICTION', 'REJECT_CONTRADICTION'] as const),
  ),
  picks: fc.array(fc.noBias(fc.nat(100_000)), { minLength: 6, maxLength: 6 }),
});

/** The request that a choice is in this graph; null where the graph has nothing to choose from. */
export async function requestOf({ action, picks }: Choice, store: GraphStore): Promise<JudgementRequest | null> {
  const { view, records } = store;
  const ids = async (label: NodeLabel): Promise<string[]> => {
    const found: string[] = [];
    for await (const { id } of view.eachNode(label)) found.push(id);
    return found;
  };
  const pick = <T>(items: readonly T[], at: number): T | undefined => items[picks[at]! % Math.max(1, items.length)];
  const entities = await ids(CURATED_LABELS[picks[0]! % CURATED_LABELS.length]!);
  const entityId = pick(entities, 1);
  const intoId = pick(entities, 2);
  const statementId = pick(await ids('Statement'), 1);
  switch (action) {
    case 'MERGE_ENTITIES':
      return entityId === undefined || entityId === intoId ? null : { action, entityId, intoId: intoId! };
    case 'SPLIT_ENTITY': {
      if (entityId === undefined) return null;
      const [meant] = await view.relationships('REFERS_TO', 'IN', [entityId]);
      const [made] = await view.relationships('MADE', 'OUT', [entityId]);
      const some = (count: number, all: string[]): string[] => all.slice(0, count % (all.length + 1));
      const mentionIds = some(picks[3]!, [...new Set(meant!.map(({ from }) => from))]);
      const statementIds = some(picks[4]!, [...new Set(made!.map(({ to }) => to))]);
      const into = picks[5]! % 2 === 0 || intoId === entityId ? { name: `Nobody ${picks[2]}` } : { id: intoId! };
      return mentionIds.length + statementIds.length === 0
        ? null
        : { action, entityId, into, mentionIds, statementIds };
    }
    case 'RENAME_ENTITY':
      return entityId === undefined ? null : { action, entityId, name: `Name ${picks[3]}` };
    case 'REATTRIBUTE_STATEMENT': {
      if (statementId === undefined) return null;
      const speakers = [...(await ids('Person')), ...(await ids('Organization'))];
      return { action, statementId, speakerId: picks[3]! % 5 === 0 ? null : (pick(speakers, 2) ?? null) };
    }
    case 'CORRECT_STATEMENT': {
      if (statementId === undefined) return null;
      const [statement] = await view.nodes('Statement', [statementId]);
      const { content } = statement!;
      const shorter = content.map(({ start, end }) => ({ start, end: end - start > 12 ? end - 4 : end }));
      return { action, statementId, kind: pick(STATEMENT_KINDS, 2)!, content: picks[3]! % 2 === 0 ? shorter : null };
    }
    case 'HIDE_STATEMENT':
      return statementId === undefined ? null : { action, statementId };
    case 'UNHIDE_STATEMENT': {
      const { entries, curation } = await readLog(records);
      const hidden = entries.flatMap(({ decision }) =>
        decision.action === 'HIDE_STATEMENT' && curation.isHidden(decision.statement.id) ? [decision.statement.id] : [],
      );
      const chosen = pick(hidden, 1);
      return chosen === undefined ? null : { action, statementId: chosen };
    }
    case 'CONFIRM_CONTRADICTION':
    case 'REJECT_CONTRADICTION': {
      const pairs: { from: string; to: string }[] = [];
      for await (const pair of view.eachRelationship('CONTRADICTS')) pairs.push(pair);
      const pair = pick(pairs, 1);
      return pair === undefined ? null : { action, statementId: pair.from, otherId: pair.to };
    }
    case 'UNDO': {
      const { entries } = await readLog(records);
      const undone = undoneBy(entries);
      const chosen = pick(
        entries.filter(({ id }) => !undone.has(id)),
        1,
      );
      return chosen === undefined ? null : { action, judgementId: chosen.id };
    }
  }
}
