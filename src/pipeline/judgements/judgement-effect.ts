import { type Decision, type JudgedEntity, type Judgement } from '../../model/judgement.ts';

import { type Curation } from '../../curate/curation.ts';

import { RecordOverlay } from '../../resolve/records/record-overlay.ts';

import { type GraphStore } from '../../store/graph-store.ts';

import { readStatement } from './find-statement.ts';
import { type ReadLog } from './read-curation.ts';

type Places = Pick<GraphStore, 'view' | 'records'>;

/** Whether the graph shows what a judgement says. */
export const JUDGEMENT_EFFECTS = ['IN_FORCE', 'WITHOUT_EFFECT', 'UNDONE'] as const;
export type JudgementEffect = (typeof JUDGEMENT_EFFECTS)[number];

/**
 * What has become of a judgement: `UNDONE`; `WITHOUT_EFFECT` where what it names is not in the graph, or a later judgement
 * says otherwise; else `IN_FORCE`.
 */
export async function effectOf(
  { id, decision }: Judgement,
  { inForce, undone, curation }: ReadLog,
  store: Places,
): Promise<JudgementEffect> {
  if (undone.has(id)) return 'UNDONE';
  if (!inForce.has(id)) return 'IN_FORCE';
  return (await isShown(decision, curation, store)) ? 'IN_FORCE' : 'WITHOUT_EFFECT';
}

async function isShown(decision: Decision, curation: Curation, store: Places): Promise<boolean> {
  const { view } = store;
  switch (decision.action) {
    case 'MERGE_ENTITIES':
      return isThere(decision.from, curation, store);
    case 'SPLIT_ENTITY': {
      const mentions = await view.nodes(
        'Mention',
        decision.mentions.map(({ id }) => id),
      );
      const statements = await view.nodes(
        'Statement',
        decision.statements.map(({ id }) => id),
      );
      return [...mentions, ...statements].some((node) => node !== null);
    }
    case 'RENAME_ENTITY': {
      const [node] = await view.nodes(decision.entity.label, [curation.survivor(decision.entity.id)]);
      return node?.name === decision.name;
    }
    case 'REATTRIBUTE_STATEMENT': {
      const [statement] = await view.nodes('Statement', [decision.statement.id]);
      const speakerId = decision.speaker === null ? null : curation.survivor(decision.speaker.id);
      return statement?.speakerId === speakerId;
    }
    case 'CORRECT_STATEMENT': {
      const [statement] = await view.nodes('Statement', [decision.statement.id]);
      return statement?.text === decision.text && statement.kind === decision.kind;
    }
    case 'HIDE_STATEMENT':
      return curation.isHidden(decision.statement.id) && (await readStatement(decision.statement, store)) !== null;
    case 'UNHIDE_STATEMENT':
      return (await view.nodes('Statement', [decision.statement.id]))[0] !== null;
    case 'CONFIRM_CONTRADICTION':
    case 'REJECT_CONTRADICTION': {
      const { statement, other } = decision;
      const [pairs] = await view.relationships('CONTRADICTS', 'OUT', [statement.id]);
      const status = decision.action === 'CONFIRM_CONTRADICTION' ? 'CONFIRMED' : 'REJECTED';
      return pairs!.some(({ to, properties }) => to === other.id && properties['status'] === status);
    }
    case 'UNDO':
      return true;
  }
}

/** Whether articles have an entity; of one that the gazetteer knows, whether the graph has what it became. */
async function isThere({ id, label, origin }: JudgedEntity, curation: Curation, store: Places): Promise<boolean> {
  if (origin.kind === 'BLOCK') {
    const overlay = new RecordOverlay(store.records, new Set());
    const inBlock = await overlay.inBlocks('ENTITY', new Set([origin.block]));
    return inBlock.some(({ data }) => data.ref.id === id);
  }
  return (await store.view.nodes(label, [curation.survivor(id)]))[0] !== null;
}
