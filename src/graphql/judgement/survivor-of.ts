import { CURATED_LABELS } from '../../model/judgement.ts';
import { type NodeLabel } from '../../model/node-label.ts';

import { type JudgementReader } from '../../pipeline/judgements/judgement-reader.ts';

const MERGEABLE: readonly string[] = CURATED_LABELS;

/** What the entity with an id was merged into, for clients who kept the id; null where nobody merged it. */
export async function survivorOf(
  id: string,
  label: NodeLabel,
  judgements: JudgementReader | null,
): Promise<string | null> {
  if (judgements === null || !MERGEABLE.includes(label)) return null;
  const [survivor] = await judgements.survivors([id]);
  return survivor === id ? null : survivor!;
}
