/**
 * The form in which texts are compared without regard to case: NFC, case folded, every sigma alike. Going through upper
 * case first makes "ß" equal "SS", as Unicode full case folding does. Accents stay: "É" equals "é" but not "e".
 */
export function foldCase(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  return text.normalize('NFC').toUpperCase().toLowerCase().replaceAll('ς', 'σ').normalize('NFC');
}

/** Whether none of the steps but lower case can change a text. */
export function isAscii(text: string): boolean {
  return ASCII.test(text);
}

const ASCII = /^\p{ASCII}*$/u;
