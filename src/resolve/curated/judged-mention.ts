import { type Curation } from '../../curate/curation.ts';

import { type ResolvedMention } from '../resolution.ts';

/** A mention that means what curators decided. */
export function judgedMention(resolved: ResolvedMention, curation: Curation): ResolvedMention {
  if (curation.isEmpty) return resolved;
  const { mention } = resolved;
  const target = curation.mentionTarget(mention.id);
  if (target === null)
    return { ...resolved, mention: { ...mention, refersToId: curation.survivor(mention.refersToId) } };
  return { mention: { ...mention, refersToId: target.id }, method: 'judgement', score: 1 };
}
