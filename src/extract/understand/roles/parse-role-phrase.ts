import { AMBIGUOUS_TITLE_HEADS, TITLE_HEADS } from '../../names/person-name-words.ts';
import { type ArticleText } from '../../text/article-text.ts';
import { type ArticleEntity } from '../entities/article-entity.ts';
import { type LinkedName } from '../entities/link-names.ts';
import { namesWithin } from '../entities/names-within.ts';
import { isCivilTitle } from '../mentions/title-words.ts';
import { ROLE_HEADS, ROLE_MODIFIERS } from '../words/role-words.ts';

/** A role as a phrase words it: "the city's deputy mayor", "spokesperson for the Harbour Trust". */
export interface RolePhrase {
  title: string;
  organization: ArticleEntity | null;
  place: ArticleEntity | null;
  /** The token index of the title's head word. */
  head: number;
  /** "his Russian counterpart": the role is that of somebody else's. */
  isCounterpart: boolean;
}

/**
 * Reads a role out of the tokens `[from, end)`: the first role noun with the words before it that belong to its title, and
 * whose role it is: a name before it ("Mariupol", "the Russian", "the city's") or behind "of", "for", "at", "to", "in".
 *
 * @param nearbyPlace what "the city", "the town" or "the region" means here
 * @returns null when the tokens hold no role noun
 */
export function parseRolePhrase(
  article: ArticleText,
  from: number,
  end: number,
  linked: readonly LinkedName[],
  nearbyPlace: ArticleEntity | null,
): RolePhrase | null {
  const { tokens } = article;
  let head = -1;
  for (let i = from; i < end && head === -1; i++) if (isRoleHead(tokens[i]!.lower)) head = i;
  if (head === -1) return null;
  for (let next = head + 1; next < end && isModifier(tokens[next]!.lower); next++)
    if (isRoleHead(tokens[next]!.lower)) head = next;
  let start = head;
  while (start > from && isModifier(tokens[start - 1]!.lower)) start--;
  if (start > from && isPortfolio(article, start, head, linked)) start--;
  const isOfState = tokens[head + 1]?.lower === 'of' && tokens[head + 2]?.lower === 'state';
  const last = isOfState ? head + 2 : head;
  const title = article.text.slice(tokens[start]!.from, tokens[last]!.to);
  if (isCivilTitle(title)) return null;
  const names = namesWithin(linked, { from: tokens[from]!.from, to: tokens[end - 1]!.to });
  const before = names.filter(({ mention }) => mention.endToken <= start);
  const after = names.filter(
    ({ mention }) =>
      mention.firstToken > last && mention.endToken <= end && isBehindPreposition(article, last, mention.firstToken),
  );
  const owners = [...before, ...after];
  const namesPlace = tokens
    .slice(from, start)
    .some((token) => /^(?:city|town|region|country|village|province|nation)$/.test(token.lower));
  const organization = owners.find(
    ({ mention, entity }) => mention.type === 'ORGANIZATION' && entity.type === 'ORGANIZATION',
  );
  const place = owners.find(({ entity }) => entity.type === 'PLACE');
  return {
    title: title.toLowerCase(),
    organization: organization?.entity ?? null,
    place: place?.entity ?? (namesPlace ? nearbyPlace : null),
    head,
    isCounterpart: tokens[head]!.lower === 'counterpart',
  };
}

/** "fisheries" of "Iceland's fisheries minister": what a minister is for, right before the rest of the title. */
function isPortfolio({ tokens }: ArticleText, start: number, head: number, linked: readonly LinkedName[]): boolean {
  if (!/^(?:minister|secretary|commissioner)$/.test(tokens[head]!.lower)) return false;
  const word = tokens[start - 1]!;
  if (!word.isWord || NO_PORTFOLIO.test(word.lower)) return false;
  return namesWithin(linked, { from: word.from, to: tokens[head]!.from }).length === 0;
}

const NO_PORTFOLIO = /^(?:the|a|an|his|her|its|their|our|this|that|new|old|one|of|and|said|[a-z]+(?:ed|ing))$/;

function isRoleHead(word: string): boolean {
  const bare = word.replaceAll('.', '');
  return ROLE_HEADS.has(bare) || TITLE_HEADS.has(bare) || AMBIGUOUS_TITLE_HEADS.has(bare);
}

function isModifier(word: string): boolean {
  return ROLE_MODIFIERS.has(word) || isRoleHead(word);
}

/** Only a preposition, an article and capitalised or short words stand between the title and its owner. */
function isBehindPreposition(article: ArticleText, last: number, first: number): boolean {
  const between = article.tokens.slice(last + 1, first).map((token) => token.lower);
  return (
    between.length > 0 &&
    between.length <= 10 &&
    /^(?:of|for|at|to|in|with)$/.test(between[0]!) &&
    !between.includes(',')
  );
}
