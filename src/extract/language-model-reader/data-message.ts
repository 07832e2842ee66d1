import { type ReadingWindow } from './reading-windows.ts';

/**
 * The paragraphs of a window between two lines that nobody who wrote the article could know.
 *
 * @param newWord a random word; another one is taken when the text holds it
 */
export function dataMessage({ text, paragraphs }: ReadingWindow, newWord: () => string): string {
  let word = newWord();
  while (text.includes(word)) word = newWord();
  const lines = paragraphs.map(
    ({ number, isContext, from, to }) => `[${number}]${isContext ? ' (context)' : ''} ${text.slice(from, to)}`,
  );
  return [`BEGIN ${word}`, ...lines, `END ${word}`].join('\n');
}
