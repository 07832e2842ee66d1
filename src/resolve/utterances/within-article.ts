import { type LocalStatement } from '../../model/extracted-article.ts';

import { isOneArticle, type UtterancePair } from './utterance-pair.ts';

/** A quotation follows the sentence that announces it in other words within so many code points. */
const LEAD_IN_REACH = 500;

/** "He called the plan a mistake. “This plan is a mistake,” he said": one of the two is in the reporter's words. */
export function isLeadIn(pair: UtterancePair): boolean {
  if (!isOneArticle(pair) || isNested(pair)) return false;
  const [one, other] = [pair.a.record.data.local, pair.b.record.data.local];
  if (one.kind === other.kind && one.kind !== 'MIXED') return false;
  return Math.max(startOf(one), startOf(other)) - Math.min(endOf(one), endOf(other)) <= LEAD_IN_REACH;
}

/** One stands within another's statement: those are two sayings. */
export function isNested({ a, b }: Pick<UtterancePair, 'a' | 'b'>): boolean {
  return a.record.data.withinId !== null || b.record.data.withinId !== null;
}

function startOf({ content }: LocalStatement): number {
  return content[0]?.start ?? 0;
}

function endOf({ content }: LocalStatement): number {
  return content.at(-1)?.end ?? 0;
}
