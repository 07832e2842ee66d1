import { type ArticleEntity } from '../entities/article-entity.ts';
import { type RolePhrase } from '../roles/parse-role-phrase.ts';
import { peopleOf } from './people-of.ts';
import { type ResolvedSpeaker } from './resolved-speaker.ts';
import { roleFit } from './role-fit.ts';
import { roleOfPhrase, type SourcePhrase } from './source-phrase.ts';
import { namesBefore, type SpeakerContext } from './speaker-context.ts';

/**
 * Whoever holds, by public record on the day, a role that a source names with its owner: "the Kremlin chief". For "his Russian
 * counterpart" the role is that of the person whom "his" means, and the article's own people come first.
 *
 * @returns null when the phrase is no definite singular role or nobody holds it
 */
export function resolveRole(phrase: SourcePhrase, context: SpeakerContext): ResolvedSpeaker | null {
  const role = roleOfPhrase(phrase, context);
  if (role === null) return null;
  if (role.isCounterpart) return resolveCounterpart(role, phrase, context);
  const person = byRecord(role, context);
  return person === null ? null : { speakers: [person], candidates: [], method: 'role' };
}

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

/** Who holds the role in the article, other than the person whose counterpart is meant. */
function inArticle(role: RolePhrase, context: SpeakerContext, except: ArticleEntity): ArticleEntity | null {
  let best: ArticleEntity | null = null;
  let bestMatch = 0;
  for (const person of peopleOf(context.book)) {
    if (person === except) continue;
    const { title, owner } = roleFit(role, person);
    if (title + owner > bestMatch) {
      best = person;
      bestMatch = title + owner;
    }
  }
  return best;
}

function byRecord(role: RolePhrase, context: SpeakerContext): ArticleEntity | null {
  const organization = role.organization?.entry?.key ?? null;
  const place = role.place?.entry?.key ?? null;
  if (organization === null && place === null) return null;
  const holders = context.gazetteer.holdersOf({ title: role.title, organization, place, on: context.publishedAt });
  return holders.length === 1 ? context.book.ofEntry(holders[0]!) : null;
}
