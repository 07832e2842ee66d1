/** The shortest statement whose content holds some words; undefined when no statement does. */
export function findStatement<T extends { text: string }>(statements: readonly T[], words: string): T | undefined {
  return statements
    .filter(({ text }) => text.replace(/\s+/g, ' ').includes(words))
    .sort((a, b) => a.text.length - b.text.length)[0];
}
