import { type RecordedTopic } from '../../records/statement-record.ts';
import { type ContradictionProfile } from '../contradiction-profile.ts';
import { type ContradictionPair, type ContradictionReason, namesSpeaker, speakerName } from '../contradiction-rule.ts';

/** What two accusations that name nobody's side must share to be about one thing. */
const LEAST_SHARED = 1.6;
const EACH_OTHER = /\b(?:each|the|one an)\s?other\b/i;

/** Each blames the other: for the same thing, or naming each other. */
export function accuseEachOther(pair: ContradictionPair): ContradictionReason | null {
  const { a, b, shared, eventTypes } = pair;
  if (!a.isAccusation || !b.isAccusation) return null;
  const named = Number(namesSpeaker(a, b)) + Number(namesSpeaker(b, a));
  const isReciprocal = EACH_OTHER.test(a.data.local.text) && EACH_OTHER.test(b.data.local.text);
  if (named === 0) {
    if (haveCommonParty(a, b) || shared < LEAST_SHARED) return null;
    if (eventTypes.size === 0 && a.articleId !== b.articleId) return null;
  }
  const score = Math.min(0.85, 0.45 + 0.15 * named + (isReciprocal ? 0.2 : 0) + (shared >= LEAST_SHARED ? 0.05 : 0));
  return { score, reason: `accusations of each other by ${speakerName(a)} and ${speakerName(b)}` };
}

/** Whether both are about one person or organization: then both blame a third. */
function haveCommonParty(a: ContradictionProfile, b: ContradictionProfile): boolean {
  const isParty = ({ label }: RecordedTopic): boolean => label === 'Person' || label === 'Organization';
  return a.data.about.some((topic) => isParty(topic) && b.topicIds.has(topic.id));
}
