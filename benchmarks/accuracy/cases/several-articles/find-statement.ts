import { type StoryStatement } from './resolve-story.ts';

const NAME = /^(\d+) (.+)$/u;
const NO_WORD = /[^\p{L}\p{N}]+/gu;

/**
 * The statement that a case names by article and words: of several that have the words, the one with the shortest content.
 *
 * @returns null when no statement of the article has them
 */
export function findStatement(name: string, statements: readonly StoryStatement[]): StoryStatement | null {
  const match = NAME.exec(name);
  if (match === null) throw new Error(`"${name}" is no article number with words`);
  const [article, words] = [Number(match[1]), wordsOf(match[2]!)];
  const having = statements.filter((one) => one.article === article && wordsOf(one.text).includes(words));
  return having.sort((a, b) => a.text.length - b.text.length)[0] ?? null;
}

function wordsOf(text: string): string {
  return ` ${text.toLowerCase().replaceAll(NO_WORD, ' ').trim()} `;
}
