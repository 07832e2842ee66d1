/**
 * Facts that the five real articles state, which the answers have to hold: for each section with a
 * query in the pages some rows, by some of their columns.
 */
export const REAL_FACTS: Record<string, readonly Record<string, unknown>[]> = {
  'Share of voice': [
    { event: 'Attack on hospital in Mariupol', speaker: 'Sergey Lavrov' },
    { event: 'Attack on hospital in Mariupol', speaker: 'António Guterres' },
    { event: 'Attack on hospital in Mariupol', speaker: 'Volodymyr Zelensky' },
  ],
  'Who speaks about what': [
    { speaker: 'Dmytro Kuleba', topic: 'Talks in Antalya', date: '2022-03-10' },
    { speaker: 'Sergey Lavrov', topic: 'Attack on hospital in Mariupol', date: '2022-03-09' },
  ],
  'Who speaks about the same events': [
    { person: 'Dmytro Kuleba', coSpeaker: 'Sergey Lavrov' },
    { person: 'Sergey Lavrov', coSpeaker: 'Volodymyr Zelensky' },
  ],
  'Accused, and not heard': [{ accused: 'European Union', accusers: ['Sergey Lavrov'] }],
  'Wire copies and independent sources': [
    { speaker: 'Dmytro Kuleba', independent: 2, outlets: ['004_caab3cd8392e2357.txt', 'Courthouse News'] },
    { speaker: 'António Guterres', independent: 2, outlets: ['002_3cc1b8cbaa54f95a.txt', '003_44fad3a0dae9771d.txt'] },
  ],
  'Contradictions between people': [
    { speaker: 'Pavlo Kyrylenko', contradictedBy: 'Sergey Lavrov' },
    { speaker: 'Government of Russia', contradictedBy: 'Government of Ukraine' },
  ],
  'Unnamed sources by outlet': [
    { sources: ['British defence officials', 'Western sources', 'western officials'] },
    { outlet: '004_caab3cd8392e2357.txt', unnamed: 0, percent: 0 },
  ],
  'Statements per day': [{ day: '2022-03-10', articles: 3 }, { day: '2022-03-09' }],
  'Who speaks to whom, and through whom': [
    { speaker: 'Serhiy Orlov', told: 'through', listener: 'BBC' },
    { speaker: 'António Guterres', told: 'through', listener: 'Twitter' },
    { speaker: 'Clément Beaune', told: 'through', listener: 'France Inter' },
  ],
  'The way from one person to another': [
    { type: 'Person', what: 'Dmytro Kuleba' },
    { type: 'Person', what: 'António Guterres' },
    { type: 'Event' },
  ],
  'Degree by type': [
    { type: 'Person', hub: 'Sergey Lavrov' },
    { type: 'Place', hub: 'Ukraine' },
  ],
  'Find by words': [{ name: 'Attack on hospital in Mariupol', date: '2022-03-09' }],
  'A server that you have': [{ name: 'db.memory.transaction.max', value: '256.00MiB' }],
};
