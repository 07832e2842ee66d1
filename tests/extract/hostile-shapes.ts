/** Texts of about `n` characters that have more of one thing than any article has, by its name. */
export const HOSTILE_SHAPES: [string, (n: number) => string][] = [
  [
    'prose',
    (n) =>
      'Mara Venn said that it rained in Moscow on Friday. "We wait," said Tolvo Rask. "We have all the time." '.repeat(
        n / 100,
      ),
  ],
  [
    'prose in lines',
    (n) =>
      'Mara Venn said that it rained in Moscow on Friday.\n\n"We wait for it," said Tolvo Rask. "We have all the time."\n\n"Nobody sails before noon."\n\n'.repeat(
        n / 140,
      ),
  ],
  ['one sentence', (n) => 'Mara Venn of Osk said and '.repeat(n / 26)],
  ['nested quotation marks', (n) => '“'.repeat(n / 2) + 'x said y' + '”'.repeat(n / 2)],
  ['quotation marks', (n) => '"'.repeat(n)],
  ['quotation marks and words', (n) => 'a "b" said '.repeat(n / 11)],
  ['single quotes', (n) => "it's 'so' said ".repeat(n / 15)],
  ['one-word paragraphs', (n) => 'Rain\n\n'.repeat(n / 6)],
  ['one-word lines', (n) => 'rain\n'.repeat(n / 5)],
  ['a long word', (n) => 'b'.repeat(n)],
  ['capital words', (n) => 'Mara Venn Osk Rask Of The '.repeat(n / 26)],
  ['initials', (n) => 'A. B. '.repeat(n / 6)],
  ['titles', (n) => 'President Prime Minister Dr. Mr. '.repeat(n / 33)],
  ['places', (n) => 'Moscow, Russia, Ukraine and Kyiv, '.repeat(n / 34)],
  ['roles', (n) => 'the foreign minister of Russia, the mayor of Kyiv, '.repeat(n / 51)],
  ['dates', (n) => 'on Friday March 9, 2022 at last week '.repeat(n / 37)],
  ['attacks', (n) => 'The attack on the hospital in Mariupol killed three. '.repeat(n / 53)],
  ['commas', (n) => ','.repeat(n)],
  ['blanks', (n) => ' '.repeat(n) + 'x'],
  ['blanks and words', (n) => `a${' '.repeat(50)}`.repeat(n / 51)],
  ['line breaks', (n) => '\n'.repeat(n) + 'x'],
  ['dots', (n) => 'a. '.repeat(n / 3)],
  ['dashes', (n) => '— said '.repeat(n / 7)],
  ['accents', (n) => `a${'\u0301'.repeat(n)}`],
  ['zero width', (n) => 'a\u200b'.repeat(n / 2)],
  ['right to left', (n) => '\u202eAna said\u202c "a\u200f" '.repeat(n / 20)],
  ['lone surrogates', (n) => '\ud800 said \udc00 '.repeat(n / 10)],
  ['NULs', (n) => 'a\0said\0 '.repeat(n / 8)],
  ['emoji', (n) => '😀 said '.repeat(n / 8)],
  ['glued verbs', (n) => 'Gazettereported '.repeat(n / 16)],
  ['brackets', (n) => '('.repeat(n / 2) + ')'.repeat(n / 2)],
  ['URLs', (n) => 'https://example.org/a?b=c&d=e '.repeat(n / 30)],
  ['links', (n) => 'Read more: Subscribe now\nShare this\n'.repeat(n / 36)],
  ['numbers', (n) => '1,000,000.5 12:30 9/11 '.repeat(n / 23)],
  ['pronouns', (n) => 'He said she said they said it said. '.repeat(n / 36)],
  ['hyphens', (n) => 'a-b-c-'.repeat(n / 6)],
  [
    'same paragraph',
    (n) => 'Mara Venn said that it rained in Osk for the whole of the week before.\n\n'.repeat(n / 72),
  ],
  [
    'accusations',
    (n) => 'Russia and Ukraine accused each other of shelling Mariupol, saying that it denied it. '.repeat(n / 85),
  ],
];
