import { type Judgement } from '../model/judgement.ts';

/**
 * Those judgements of a log that nobody has undone, in its order; an undo that is undone itself undoes nothing. The undos
 * are left out: nothing else follows from them.
 */
export function judgementsInForce(log: readonly Judgement[]): Judgement[] {
  const undone = undoneBy(log);
  return log.filter(({ id, decision }) => decision.action !== 'UNDO' && !undone.has(id));
}

/** By identifier of what is undone: the undo that holds. Where two undo the same, the later one. */
export function undoneBy(log: readonly Judgement[]): Map<string, Judgement> {
  const undone = new Map<string, Judgement>();
  // An undo names an earlier entry, so from the end on it is known of each whether it holds.
  for (const judgement of [...log].reverse()) {
    const { decision, id } = judgement;
    if (decision.action !== 'UNDO' || undone.has(id) || undone.has(decision.judgementId)) continue;
    undone.set(decision.judgementId, judgement);
  }
  return undone;
}
