import { type ArticleEntity } from '../entities/article-entity.ts';
import { type LinkedName } from '../entities/link-names.ts';
import { ORGANIZATION_HEADS } from '../words/organization-words.ts';
import { type ResolvedSpeaker } from './resolved-speaker.ts';
import { headWords, isHeadName, isPluralSource, type SourcePhrase } from './source-phrase.ts';
import { type SpeakerContext } from './speaker-context.ts';

/**
 * The organization that a source names: itself ("the Harbour Trust"), a country or capital that stands for its government
 * ("Kyiv", "Ukraine", "the Kremlin"), or a body named by its owner ("Ukraine's armed forces", "the Turkish presidency").
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
  const body = bodyOfOwner(phrase, context);
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
  const place = owner.entity.name;
  for (const name of [bare, `${place} ${description}`, `${place}'s ${description}`, `${description} of ${place}`]) {
    const entry = context.gazetteer.byName(name, 'ORGANIZATION')[0];
    if (entry !== undefined) return context.book.ofEntry(entry);
  }
  const entity = context.book.ofName('ORGANIZATION', bare);
  entity.kind ??= 'OTHER';
  return entity;
}
