const SPEAKERS = [
  ['Maren Oduya', 'the harbour minister'],
  ['Tobias Klee', 'the mayor of Vellingen'],
  ['Ines Sarrano', 'a spokeswoman for the port authority'],
  ['Pavel Drozd', 'the head of the dockers’ union'],
  ['Lucia Ferran', 'the opposition leader'],
] as const;
const EVENTS = [
  'the flooding in Vellingen',
  'the strike at the northern docks',
  'the blockade of the canal',
  'the explosion at the depot in Harsum',
] as const;
const CLAIMS = [
  'Nobody warned the people who live by the water',
  'The work will begin again on Monday',
  'We have lost eleven ships in a single week',
  'The money has been there since the spring',
  'There was no order to close the gates',
] as const;
const REPLIES = [
  'that was not true',
  'the figures were wrong',
  'the government had agreed to it',
  'it would take a month to repair',
] as const;

/**
 * Short news reports by outlets and people that do not exist, each another text, the same ones for the same number.
 *
 * @param count at most 400, the number of combinations of speaker, event, claim and reply
 */
export function madeUpReports(count: number): string[] {
  return Array.from({ length: count }, (_, number) => {
    const [name, role] = SPEAKERS[number % 5]!;
    const [other, otherRole] = SPEAKERS[(number + 1 + (number % 3)) % 5]!;
    const event = EVENTS[Math.floor(number / 5) % 4]!;
    const claim = CLAIMS[Math.floor(number / 20) % 5]!;
    const reply = REPLIES[Math.floor(number / 100) % 4]!;
    return [
      `${event.charAt(0).toUpperCase()}${event.slice(1)}: what is known`,
      `“${claim},” said ${name}, ${role}, of ${event}.`,
      `${other}, ${otherRole}, told reporters on Tuesday that ${reply}.`,
    ].join('\n\n');
  });
}
