import { foldText } from './fold-text.ts';

const DOTS = /\./gu;
const JOINERS = /[-/]/gu;
const LEADING_ARTICLE = /^the /u;
const POSSESSIVE = /'s?$/u;
const SPACES = / {2,}/gu;

/**
 * The key under which a name is looked up: folded, without "the" before it, a possessive after it or dots inside it, and
 * with hyphens as spaces. "The U.S.’s" gives "us", "Nur-Sultan" gives "nur sultan". Case is lost, so a caller that scans
 * text must look at the capitals itself ("US" is not "us").
 */
export function nameKey(name: string): string {
  return foldText(name)
    .replace(DOTS, '')
    .replace(JOINERS, ' ')
    .replace(LEADING_ARTICLE, '')
    .replace(POSSESSIVE, '')
    .replace(SPACES, ' ')
    .trim();
}
