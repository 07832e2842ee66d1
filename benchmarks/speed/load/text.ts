const SYLLABLES = [
  'ba',
  'ke',
  'lo',
  'mi',
  'nu',
  'ra',
  'sen',
  'ti',
  'vor',
  'dal',
  'pe',
  'gu',
  'hin',
  'jo',
  'zan',
  'cre',
];
const WORDS_PER_SAYING = 14;
/** Of 16 syllables, 65,536 words of up to four. */
const MOST_WORDS = 65_536;

/** A saying in words that nobody knows; short words are common and long ones rare, as in languages. */
export function generatedText(random: () => number): string {
  const words = Array.from({ length: WORDS_PER_SAYING }, () => word(Math.floor(MOST_WORDS * random() ** 4)));
  return words.join(' ');
}

/** The word that a number stands for, the same each time. */
export function word(number: number): string {
  let text = '';
  let rest = number;
  do {
    text += SYLLABLES[rest % SYLLABLES.length]!;
    rest = Math.floor(rest / SYLLABLES.length);
  } while (rest > 0);
  return text;
}

/** A name of two words, each with a capital. */
export function generatedName(number: number): string {
  const [first, last] = [word(number % 997), word(number + 1000)];
  return `${capital(first)} ${capital(last)}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
