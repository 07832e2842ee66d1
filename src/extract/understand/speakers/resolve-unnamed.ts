import { type ArticleEntity } from '../entities/article-entity.ts';
import { nearbyPlaceAt } from '../roles/nearby-place.ts';
import { type ResolvedSpeaker } from './resolved-speaker.ts';
import { isPluralSource, type SourcePhrase } from './source-phrase.ts';
import { type SpeakerContext } from './speaker-context.ts';

const LOCAL = /^(?:local|city|town|regional|municipal|provincial)$/;

/**
 * A speaker without a name, kept as an unnamed source under its description, with whom it belongs to: "Harbour officials"
 * to the harbour, "local officials" to the place spoken of.
 */
export function resolveUnnamed(phrase: SourcePhrase, context: SpeakerContext): ResolvedSpeaker {
  const description = phrase.text
    .replace(/^the\s+/i, '')
    .replace(/\s+/g, ' ')
    .slice(0, 120);
  const entity = context.book.ofName('UNNAMED_SOURCE', description);
  entity.isPlural = isPluralSource(phrase);
  entity.affiliation ??= affiliationOf(phrase, context);
  return { speakers: [entity], candidates: [], method: 'unnamed' };
}

function affiliationOf(phrase: SourcePhrase, context: SpeakerContext): ArticleEntity | null {
  const owner =
    phrase.names.find(({ entity }) => entity.type === 'ORGANIZATION') ??
    phrase.names.find(({ entity }) => entity.type === 'PLACE');
  if (owner !== undefined) return owner.entity;
  return phrase.tokens.some((token) => LOCAL.test(token.lower))
    ? nearbyPlaceAt(context.linked, phrase.range.from)
    : null;
}
