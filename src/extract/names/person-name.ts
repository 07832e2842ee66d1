import { foldText } from './fold-text.ts';
import {
  AMBIGUOUS_TITLE_HEADS,
  FAMILY_NAMES_FIRST,
  FAMILY_NAMES_FIRST_IF_LONG,
  JOINED_ARTICLES,
  LEADING_PARTICLES,
  PARTICLES,
  SPANISH_FIRST_SURNAMES,
  SUFFIXES,
  TITLE_HEADS,
  TITLE_MODIFIERS,
} from './person-name-words.ts';

/** The parts of a person's name, as printed. */
export interface PersonName {
  /** "Deputy", "Mayor". */
  titles: string[];
  /** Given and middle names and initials in order; empty for a bare surname. */
  givenNames: string[];
  /** "von", "der". */
  particles: string[];
  /** Without particles; of a Spanish double surname both. A single word is a surname. Empty only for empty input. */
  surname: string;
  /** "Jr.". */
  suffix: string | null;
}

const POSSESSIVE = /['’]s?$/u;
const ENCLOSED = /[“”"()]/gu;
const DOTS = /\./gu;
const INITIALS = /^(?:\p{Lu}\.){2,4}$/u;

/**
 * Takes a person's name apart: "Deputy Mayor Sergei Orlov", "Ursula von der Leyen", "Martin Luther King Jr.",
 * "Bashar al-Assad", "Xi Jinping". Titles in front and a possessive at the end are recognised; nothing throws.
 */
export function parsePersonName(name: string): PersonName {
  const words = splitWords(name);
  const suffix = words.length > 1 && SUFFIXES.has(plain(words.at(-1)!)) ? words.pop()! : null;
  const titles = words.splice(0, titleLength(words));
  const familyNameLength = familyNameFirst(words) ? 1 : 0;
  if (familyNameLength > 0) {
    return { titles, givenNames: words.slice(1), particles: [], surname: words[0] ?? '', suffix };
  }
  const start = surnameStart(words);
  const particles: string[] = [];
  const surname: string[] = [];
  for (const word of words.slice(start)) {
    const article = joinedArticle(word);
    if (article !== null) particles.push(article);
    if (surname.length === 0 && article === null && isParticle(word)) particles.push(word);
    else surname.push(article === null ? word : word.slice(article.length + 1));
  }
  return {
    titles,
    givenNames: words.slice(0, start).flatMap(splitInitials),
    particles,
    surname: surname.length > 0 ? surname.join(' ') : (particles.pop() ?? ''),
    suffix,
  };
}

function splitWords(name: string): string[] {
  return name
    .replace(ENCLOSED, ' ')
    .split(/[\s,]+/u)
    .map((word) => word.replace(POSSESSIVE, ''))
    .filter((word) => word !== '');
}

function plain(word: string): string {
  return foldText(word).replace(DOTS, '');
}

/** How many words at the front are titles; never all words. */
function titleLength(words: readonly string[]): number {
  let length = 0;
  let onlyTitles = true;
  for (let i = 0; i < words.length - 1; i++) {
    const word = plain(words[i]!);
    const ambiguous = AMBIGUOUS_TITLE_HEADS.has(word);
    if (TITLE_HEADS.has(word) || (ambiguous && onlyTitles)) length = i + 1;
    else if (!TITLE_MODIFIERS.has(word)) onlyTitles = false;
  }
  return length;
}

function familyNameFirst(words: readonly string[]): boolean {
  const first = plain(words[0] ?? '');
  if (FAMILY_NAMES_FIRST.has(first)) return words.length === 2 || words.length === 3;
  return (
    FAMILY_NAMES_FIRST_IF_LONG.has(first) && (words.length === 3 || (words.length === 2 && words[1]!.includes('-')))
  );
}

/** Index of the first word of the surname, particles included. */
function surnameStart(words: readonly string[]): number {
  const last = words.length - 1;
  if (last <= 0) return 0;
  for (let i = 0; i < last; i++) {
    const word = words[i]!;
    if (i > 0 ? isParticle(word) : isLeadingParticle(word)) return i;
  }
  const isDoubleSurname = last >= 2 && SPANISH_FIRST_SURNAMES.has(plain(words[last - 1]!));
  return isDoubleSurname ? last - 1 : last;
}

function isParticle(word: string): boolean {
  return PARTICLES.has(foldText(word));
}

function isLeadingParticle(word: string): boolean {
  return PARTICLES.has(word) || LEADING_PARTICLES.has(foldText(word));
}

/** "al" of "al-Assad", else null. */
function joinedArticle(word: string): string | null {
  const hyphen = word.search(/[-‑]/u);
  if (hyphen < 2) return null;
  return JOINED_ARTICLES.has(foldText(word.slice(0, hyphen))) ? word.slice(0, hyphen) : null;
}

/** "H.W." is two initials. */
function splitInitials(word: string): string[] {
  return INITIALS.test(word) ? (word.match(/\p{Lu}\./gu) ?? [word]) : [word];
}
