import { type ArticleEntity } from '../entities/article-entity.ts';
import { type ResolvedSpeaker } from './resolved-speaker.ts';
import { type SourcePhrase } from './source-phrase.ts';
import { type SpeakerContext } from './speaker-context.ts';

const BOTH =
  /^(?:both (?:sides|countries|parties|governments)|the two (?:sides|countries|parties|governments)|the sides|each side)$/i;

/**
 * Who "both sides" are: the two governments that the article has spoken of most until here, by country names, capitals and
 * demonyms.
 */
export function resolveParties(phrase: SourcePhrase, context: SpeakerContext): ResolvedSpeaker | null {
  if (!BOTH.test(phrase.text)) return null;
  const counts = new Map<ArticleEntity, number>();
  for (const { mention, entity, asGovernment } of context.linked) {
    if (mention.from >= phrase.range.from) break;
    const government = asGovernment ?? governmentOfPlace(entity, context);
    if (government === null || government.kind !== 'GOVERNMENT') continue;
    const party = context.book.ofEntry(government);
    counts.set(party, (counts.get(party) ?? 0) + 1);
  }
  const parties = [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 2)
    .map(([party]) => party);
  return parties.length === 2 ? { speakers: parties, candidates: [], method: 'both-sides' } : null;
}

function governmentOfPlace(entity: ArticleEntity, context: SpeakerContext) {
  if (entity.entry?.type !== 'PLACE' || entity.entry.government === null) return null;
  const government = context.gazetteer.entry(entity.entry.government);
  return government?.type === 'ORGANIZATION' ? government : null;
}
