import { type ArticleText } from '../../text/article-text.ts';
import { type ArticleEntity } from '../entities/article-entity.ts';
import { type EntityBook } from '../entities/entity-book.ts';
import { type LinkedName } from '../entities/link-names.ts';
import { namesWithin } from '../entities/names-within.ts';
import { nearbyPlaceAt } from './nearby-place.ts';
import { parseRolePhrase } from './parse-role-phrase.ts';

/** How far behind the verb a role may stand. */
const WORDS_BEHIND = 12;

/** "Ana Brod succeeded Karl Hale as director". */
const SUCCESSION = /^(?:succeeds|succeeded|replaces|replaced|follows|followed)$/;
/** "Ana Brod was named director", "became director". */
const APPOINTMENT = /^(?:named|appointed|elected|became|made)$/;
const AUXILIARY = /^(?:was|were|is|has|had|been|will|be)$/;

/**
 * Gives the article's people the roles that a sentence says they took up, and whom they followed the same role as a former
 * one: "Ana Brod succeeded Karl Hale as director", "Ana Brod was named director".
 */
export function findAppointments(article: ArticleText, linked: readonly LinkedName[], book: EntityBook): void {
  const { tokens } = article;
  for (const name of linked) {
    if (name.entity.type !== 'PERSON') continue;
    let verb = name.mention.endToken;
    while (AUXILIARY.test(tokens[verb]?.lower ?? '')) verb++;
    const word = tokens[verb]?.lower ?? '';
    const isSuccession = SUCCESSION.test(word);
    if (!isSuccession && !APPOINTMENT.test(word)) continue;
    const end = endOfPhrase(article, verb);
    const as = tokens.slice(verb, end).findIndex((token) => token.lower === 'as');
    if (isSuccession && as === -1) continue;
    const from = as === -1 ? verb + 1 : verb + as + 1;
    if (from >= end) continue;
    const role = parseRolePhrase(article, from, end, linked, nearbyPlaceAt(linked, name.mention.from));
    if (role === null || role.isCounterpart) continue;
    const { title, organization, place } = role;
    book.addRole(name.entity, { title, organization, place });
    for (const former of isSuccession ? peopleBetween(linked, tokens[verb]!.to, tokens[from]!.from) : [])
      book.addRole(former, { title: `former ${title}`, organization, place });
  }
}

function endOfPhrase({ tokens }: ArticleText, verb: number): number {
  let end = verb + 1;
  while (
    end < tokens.length &&
    end - verb <= WORDS_BEHIND &&
    tokens[end]!.sentence === tokens[verb]!.sentence &&
    !/^[,;:.()“”"]$/.test(tokens[end]!.text)
  )
    end++;
  return end;
}

function peopleBetween(linked: readonly LinkedName[], from: number, to: number): ArticleEntity[] {
  return namesWithin(linked, { from, to })
    .map(({ entity }) => entity)
    .filter((entity) => entity.type === 'PERSON');
}
