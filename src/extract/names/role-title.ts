import { foldText } from './fold-text.ts';

/** Titles that mean another title; folded, whole title. */
const SAME_TITLE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    premier: 'prime minister',
    pm: 'prime minister',
    'top diplomat': 'foreign minister',
    'top envoy': 'foreign minister',
    'chief diplomat': 'foreign minister',
    'minister of foreign affairs': 'foreign minister',
    'foreign secretary': 'foreign minister',
    'defence secretary': 'defense minister',
    'defense secretary': 'defense minister',
    'secretary of defense': 'defense minister',
    'u.s. president': 'president',
    'state secretary': 'secretary of state',
    'un chief': 'secretary general',
    spokeswoman: 'spokesperson',
    spokesman: 'spokesperson',
    chairman: 'chairperson',
    chairwoman: 'chairperson',
  }),
);

/** Words that say nothing about which role it is. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  'the of for a an and affairs ministry then current country city regional his her their'.split(' '),
);

const SAME_WORD: ReadonlyMap<string, string> = new Map(
  Object.entries({
    defence: 'defense',
    spokesman: 'spokesperson',
    spokeswoman: 'spokesperson',
    chairman: 'chairperson',
    chairwoman: 'chairperson',
    'vice-president': 'vice',
    governors: 'governor',
    ministers: 'minister',
    presidents: 'president',
    mayors: 'mayor',
  }),
);

/** Words that make a lesser role of a role. */
const RANK_WORDS: ReadonlySet<string> = new Set(
  'deputy vice assistant acting former ex first second press associate adviser advisor aide'.split(' '),
);

/** Words that mean whoever leads, whatever the title: "the Kremlin chief", "the Turkish leader". */
const LEADER_TITLES: ReadonlySet<string> = new Set(['leader', 'chief', 'head', 'strongman', 'ruler', 'head of state']);
const LEADING_ROLES: readonly string[] = ['president', 'prime minister', 'chancellor', 'secretary general', 'king'];

/** The words of a role's title that tell it from others, sorted: "Minister of Foreign Affairs" gives [foreign, minister]. */
export function titleWords(title: string): string[] {
  const folded = foldText(title);
  const same = SAME_TITLE.get(folded) ?? folded;
  const words = same.replaceAll('.', '').split(/[\s-]+/u);
  return [...new Set(words.map((word) => SAME_WORD.get(word) ?? word))].filter((word) => !EMPTY_WORDS.has(word)).sort();
}

/**
 * How well a held role answers to a title that was asked for.
 *
 * @returns 2 for the same title, 1 for a title that leaves words out ("minister" for "foreign minister") or a word for
 *   any leader, 0 for another role ("mayor" is not "deputy mayor")
 */
export function titleMatch(asked: string, held: string): 0 | 1 | 2 {
  const askedWords = titleWords(asked);
  const heldWords = titleWords(held);
  if (askedWords.join(' ') === heldWords.join(' ')) return 2;
  if (LEADER_TITLES.has(foldText(asked))) {
    return LEADING_ROLES.some((role) => titleWords(role).join(' ') === heldWords.join(' ')) ? 1 : 0;
  }
  if (askedWords.length === 0 || !askedWords.every((word) => heldWords.includes(word))) return 0;
  return heldWords.some((word) => RANK_WORDS.has(word) && !askedWords.includes(word)) ? 0 : 1;
}
