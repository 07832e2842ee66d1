import { titleMatch } from '../../names/role-title.ts';
import { type ArticleEntity, type ArticleRole } from '../entities/article-entity.ts';
import { nearbyPlaceAt } from '../roles/nearby-place.ts';
import { parseRolePhrase, type RolePhrase } from '../roles/parse-role-phrase.ts';
import { type ResolvedSpeaker } from './resolved-speaker.ts';
import { type SourcePhrase } from './source-phrase.ts';
import { namesBefore, type SpeakerContext } from './speaker-context.ts';

/**
 * Who a role means: "the city's deputy mayor", "the Kremlin chief", "his Russian counterpart". First the article's own
 * people, named before or after; then, when the role names whose it is, whoever holds it by public record on the day.
 *
 * @returns null when the phrase is no definite singular role or nobody fits
 */
export function resolveRole(phrase: SourcePhrase, context: SpeakerContext): ResolvedSpeaker | null {
  const first = context.article.tokenIndexFrom(phrase.range.from);
  if (/^(?:a|an|one|another|some|several|many)$/.test(phrase.tokens[0]?.lower ?? '')) return null;
  const nearby = nearbyPlaceAt(context.linked, phrase.range.from);
  const role = parseRolePhrase(context.article, first, first + phrase.tokens.length, context.linked, nearby);
  if (role === null || /s$/.test(context.article.tokens[role.head]!.lower)) return null;
  if (role.isCounterpart) return resolveCounterpart(role, phrase, context);
  const person = inArticle(role, context) ?? byRecord(role, context);
  return person === null ? null : { speakers: [person], candidates: [], method: 'role' };
}

/** "his Russian counterpart": who holds, for the phrase's country, the role of the person that "his" means. */
function resolveCounterpart(role: RolePhrase, phrase: SourcePhrase, context: SpeakerContext): ResolvedSpeaker | null {
  const spoke = context.earlier
    .filter((one) => one.at < phrase.range.from && one.entity.type === 'PERSON')
    .map((one) => one.entity);
  const named = namesBefore(context, phrase.range.from, 1).map((name) => name.entity);
  for (const owner of [...spoke, ...named.filter((entity) => entity.type === 'PERSON')].reverse()) {
    for (const title of titlesOf(owner)) {
      const asked = { ...role, title, isCounterpart: false };
      const person = inArticle(asked, context, owner) ?? byRecord(asked, context);
      if (person !== null && person !== owner) return { speakers: [person], candidates: [], method: 'counterpart' };
    }
  }
  return null;
}

function titlesOf(person: ArticleEntity): string[] {
  const known = person.entry?.type === 'PERSON' ? person.entry.roles.map((role) => role.title) : [];
  return [...person.roles.map((role) => role.title), ...known];
}

function inArticle(role: RolePhrase, context: SpeakerContext, except?: ArticleEntity): ArticleEntity | null {
  let best: ArticleEntity | null = null;
  let bestMatch = 0;
  for (const person of context.book.entities) {
    if (person.type !== 'PERSON' || person === except) continue;
    for (const held of person.roles) {
      const match = titleMatch(role.title, held.title);
      const ownership = match === 0 ? 0 : ownerMatch(role, held);
      if (ownership > 0 && match + ownership > bestMatch) {
        best = person;
        bestMatch = match + ownership;
      }
    }
  }
  return best;
}

/** 2 when both name the same owner, 1 when one of them names none, 0 when they differ. */
function ownerMatch(asked: RolePhrase, held: ArticleRole): number {
  const askedKeys = ownerKeys(asked);
  const heldKeys = ownerKeys(held);
  if (askedKeys.size === 0 || heldKeys.size === 0) return 1;
  return [...askedKeys].some((key) => heldKeys.has(key)) ? 2 : 0;
}

function ownerKeys(role: Pick<ArticleRole, 'organization' | 'place'>): Set<string> {
  const keys = new Set<string>();
  for (const owner of [role.organization, role.place]) {
    if (owner === null) continue;
    keys.add(owner.entry?.key ?? owner.name);
    if (owner.entry?.type === 'ORGANIZATION' && owner.entry.country !== null) keys.add(owner.entry.country);
  }
  return keys;
}

function byRecord(role: RolePhrase, context: SpeakerContext): ArticleEntity | null {
  const organization = role.organization?.entry?.key ?? null;
  const place = role.place?.entry?.key ?? null;
  if (organization === null && place === null) return null;
  const holders = context.gazetteer.holdersOf({ title: role.title, organization, place, on: context.publishedAt });
  return holders.length === 1 ? context.book.ofEntry(holders[0]!) : null;
}
