import { type ArticleText } from '../../text/article-text.ts';
import { type ArticleEntity } from '../entities/article-entity.ts';
import { type EntityBook } from '../entities/entity-book.ts';
import { type LinkedName } from '../entities/link-names.ts';
import { namesWithin } from '../entities/names-within.ts';
import { ROLE_MODIFIERS } from '../words/role-words.ts';
import { findAppointments } from './find-appointments.ts';
import { nearbyPlaceAt } from './nearby-place.ts';
import { parseRolePhrase, type RolePhrase } from './parse-role-phrase.ts';

/** How many words before a name can belong to its role: "Ukrainian Foreign Minister", "the city's former deputy mayor". */
const WORDS_BEFORE = 9;
/** How long an apposition may be: ", deputy head of the Red Cross's delegation in Mariupol,". */
const WORDS_AFTER = 16;

/**
 * Gives the article's people the roles that stand beside their names: before them ("Deputy Mayor Ana Brod", "France's
 * Europe Minister …"; "the deputy mayor, Ana Brod,") or behind, between commas ("Ana Brod, the city's deputy mayor,"), and
 * those that it says they took up ({@link findAppointments}).
 */
export function findRoles(article: ArticleText, linked: readonly LinkedName[], book: EntityBook): void {
  for (const name of linked) {
    if (name.entity.type !== 'PERSON') continue;
    const nearbyPlace = nearbyPlaceAt(linked, name.mention.from);
    for (const phrase of [
      roleBefore(article, name, linked, nearbyPlace),
      roleAfter(article, name, linked, nearbyPlace),
    ]) {
      if (phrase === null || phrase.isCounterpart) continue;
      book.addRole(name.entity, { title: phrase.title, organization: phrase.organization, place: phrase.place });
    }
  }
  findAppointments(article, linked, book);
}

function roleBefore(
  article: ArticleText,
  name: LinkedName,
  linked: readonly LinkedName[],
  nearbyPlace: ArticleEntity | null,
): RolePhrase | null {
  const { tokens } = article;
  const first = name.mention.firstToken - (isApposition(article, name) ? 1 : 0);
  const sentence = tokens[first]!.sentence;
  const names = namesWithin(linked, {
    from: tokens[Math.max(0, first - 2 * WORDS_BEFORE)]!.from,
    to: tokens[first]!.from,
  });
  let from = first;
  while (from > 0 && first - from < WORDS_BEFORE) {
    const token = tokens[from - 1]!;
    if (token.sentence !== sentence) break;
    const isPossessive = /^[’']s$/.test(token.text);
    const isName = names.some(({ mention }) => mention.firstToken < from && mention.endToken >= from);
    if (
      !isPossessive &&
      !isName &&
      !token.isCapitalised &&
      !ROLE_MODIFIERS.has(token.lower) &&
      !isLink(token.lower) &&
      !isPlaceNoun(token.lower) &&
      !isOwned(tokens, from - 1, names)
    )
      break;
    from--;
  }
  if (from === first) return null;
  const phrase = parseRolePhrase(article, from, first, linked, nearbyPlace);
  if (phrase === null) return null;
  const endsAtName =
    phrase.head + 1 >= first ||
    tokens.slice(phrase.head + 1, first).every((token) => /^(?:of|state|\.)$/.test(token.lower));
  return endsAtName ? phrase : null;
}

/** "Iceland's fisheries minister, Jon Berg," : the name stands between commas behind its role. */
function isApposition({ tokens }: ArticleText, { mention }: LinkedName): boolean {
  return tokens[mention.firstToken - 1]?.text === ',' && /^[,.]$/.test(tokens[mention.endToken]?.text ?? '');
}

function isLink(word: string): boolean {
  return /^(?:of|state|the|\.)$/.test(word) || ROLE_LOWER.test(word);
}

/** A word right behind an owner belongs to the role: "Iceland's fisheries minister". */
function isOwned(tokens: ArticleText['tokens'], at: number, names: readonly LinkedName[]): boolean {
  const before = tokens[at - 1];
  if (before === undefined || !tokens[at]!.isWord) return false;
  return /^[’']s$/.test(before.text) || names.some(({ mention }) => mention.isDemonym && mention.endToken === at);
}

/** Role nouns that stand in lower case before a name: "spokeswoman Ana Brod". */
const ROLE_LOWER =
  /^(?:spokes(?:man|woman|person)|mayor|minister|president|leader|director|chief|head|secretary|secretary-general|governor|engineer|officer|general|ambassador|envoy|aide|adviser|advisor)$/;

function isPlaceNoun(word: string): boolean {
  return /^(?:city|town|region|country|village|province)$/.test(word);
}

function roleAfter(
  article: ArticleText,
  name: LinkedName,
  linked: readonly LinkedName[],
  nearbyPlace: ArticleEntity | null,
): RolePhrase | null {
  const { tokens } = article;
  const start = name.mention.endToken;
  const sentence = tokens[name.mention.firstToken]!.sentence;
  if (tokens[start]?.text !== ',' || tokens[start]?.sentence !== sentence) return null;
  let end = start + 1;
  while (
    end < tokens.length &&
    end - start <= WORDS_AFTER &&
    tokens[end]!.sentence === sentence &&
    !/^[,;:.“"()]$/.test(tokens[end]!.text)
  )
    end++;
  const phrase = parseRolePhrase(article, start + 1, end, linked, nearbyPlace);
  return phrase !== null && phrase.head - start <= 8 ? phrase : null;
}
