import { nameKey } from '../../names/name-key.ts';
import { type ArticleEntity } from '../entities/article-entity.ts';
import { type LinkedName } from '../entities/link-names.ts';
import { nearbyPlaceAt } from '../roles/nearby-place.ts';
import { ORGANIZATION_HEADS } from '../words/organization-words.ts';
import { type ResolvedSpeaker } from './resolved-speaker.ts';
import { headWords, isHeadName, isPluralSource, type SourcePhrase } from './source-phrase.ts';
import { type SpeakerContext } from './speaker-context.ts';

/**
 * The organization that a source names: itself ("the Harbour Trust"), a country or capital that stands for its government
 * ("Kyiv", "Ukraine", "the Kremlin"), or a body named by its owner ("the Turkish presidency") or
 * by its place ("the city council").
 * Two that speak together are two.
 */
export function resolveOrganization(phrase: SourcePhrase, context: SpeakerContext): ResolvedSpeaker | null {
  const whole = wholeName(phrase, context);
  if (whole !== null) return { speakers: [whole], candidates: [], method: 'organization' };
  if (isPluralSource(phrase)) return null;
  const heads = phrase.names
    .filter((name) => !name.mention.isDemonym && isHeadName(phrase, name, context))
    .filter((name) => endsHead(phrase, name, context));
  const speakers = [...new Set(heads.map((name) => organizationOf(name, context)).filter((entity) => entity !== null))];
  if (speakers.length > 0) return { speakers, candidates: [], method: 'organization' };
  const body = bodyOfOwner(phrase, context) ?? bodySpokenOf(phrase, context);
  return body === null ? null : { speakers: [body], candidates: [], method: 'organization-of' };
}

/** A name that is all of the phrase, whatever its words ("Ukraine's armed forces"), or a people for its government. */
function wholeName(phrase: SourcePhrase, context: SpeakerContext): ArticleEntity | null {
  const words = phrase.tokens.filter((token) => token.isWord && token.lower !== 'the');
  const name = phrase.names.find(
    ({ mention }) => mention.from <= (words[0]?.from ?? -1) && mention.to >= words[words.length - 1]!.to,
  );
  if (name === undefined) return null;
  if (name.entity.type === 'ORGANIZATION') return name.entity;
  const government =
    name.entity.entry?.type === 'PLACE' && name.mention.isDemonym ? name.entity.entry.government : null;
  const entry = government === null ? null : context.gazetteer.entry(government);
  return entry === null ? null : context.book.ofEntry(entry);
}

/** "Kyiv said" but not "Kyiv residents said": nothing but a comma, "and" or the end follows the name. */
function endsHead(phrase: SourcePhrase, name: LinkedName, context: SpeakerContext): boolean {
  const after = context.article.tokens[name.mention.endToken];
  return (
    after === undefined ||
    after.from >= phrase.range.to ||
    /^(?:,|and|\(|or|of|for|in|’s|'s)$/.test(after.lower) ||
    !after.isWord
  );
}

function organizationOf(name: LinkedName, context: SpeakerContext): ArticleEntity | null {
  if (name.entity.type === 'ORGANIZATION') return name.entity;
  if (name.entity.type !== 'PLACE') return null;
  return name.asGovernment === null ? null : context.book.ofEntry(name.asGovernment);
}

function bodyOfOwner(phrase: SourcePhrase, context: SpeakerContext): ArticleEntity | null {
  const owner = phrase.names.find((name) => name.entity.type === 'PLACE' || name.entity.type === 'ORGANIZATION');
  const head = headWords(phrase)
    .filter((token) => token.isWord)
    .at(-1);
  if (owner === undefined || head === undefined || head.from < owner.mention.to) return null;
  if (/^(?:side|government|administration|leadership)$/.test(head.lower) && owner.asGovernment !== null)
    return context.book.ofEntry(owner.asGovernment);
  if (!ORGANIZATION_HEADS.has(head.lower) && !/^(?:military|authority)$/.test(head.lower)) return null;
  const bare = phrase.text.replace(/^the\s+/i, '').replace(/[’']s\b/g, '’s');
  const description = context.article.text
    .slice(owner.mention.to, head.to)
    .replace(/^[’']s/, '')
    .trim();
  const known = knownBody([bare, ...namesOfBody(owner.entity.name, description)], context);
  if (known !== null) return known;
  const entity = context.book.ofName('ORGANIZATION', bare);
  entity.kind ??= 'OTHER';
  return entity;
}

/** "the city council": a body of the place spoken of, or the article's only organization that ends in those words. */
function bodySpokenOf(phrase: SourcePhrase, context: SpeakerContext): ArticleEntity | null {
  const words = phrase.tokens.filter((token) => token.isWord);
  const last = words[words.length - 1];
  if (words[0]?.lower !== 'the' || last === undefined || phrase.names.length > 0 || !ORGANIZATION_HEADS.has(last.lower))
    return null;
  const description = words
    .slice(1)
    .map((token) => token.lower)
    .join(' ');
  const place = nearbyPlaceAt(context.linked, phrase.range.from);
  const known = place === null ? null : knownBody(namesOfBody(place.name, description), context);
  if (known !== null) return known;
  const named = context.book.entities.filter(
    (entity) => entity.type === 'ORGANIZATION' && nameKey(entity.name).endsWith(` ${description}`),
  );
  return named.length === 1 ? named[0]! : null;
}

function namesOfBody(owner: string, description: string): string[] {
  return [`${owner} ${description}`, `${owner}'s ${description}`, `${description} of ${owner}`];
}

function knownBody(names: readonly string[], context: SpeakerContext): ArticleEntity | null {
  for (const name of names) {
    const entry = context.gazetteer.byName(name, 'ORGANIZATION')[0];
    if (entry !== undefined) return context.book.ofEntry(entry);
  }
  return null;
}
