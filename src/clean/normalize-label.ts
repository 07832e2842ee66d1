/** A short line as lists of labels hold it: lower case, straight apostrophes, without counts and edge punctuation. */
export function normalizeLabel(line: string): string {
  return line
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/[([]\d+[)\]]|^\d+\s|\s\d+$/g, '')
    .replace(/^[^\p{L}\p{N}]+|(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/gu, '')
    .replace(/\s+/g, ' ');
}
