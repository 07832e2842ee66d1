import { describe, expect, it } from '@jest/globals';

import { extractMarked } from '../../support/extract-marked.ts';

describe('events', () => {
  it.each([
    ['A school in Tarn was shelled on Tuesday.', ['Attack on school in Tarn, 2024-05-14, OCCURRED']],
    ['Shelling of Tarn went on.', ['Bombardment of Tarn, null, ONGOING']],
    ['Ministers met in Velm on Monday.', ['Talks in Velm, 2024-05-13, OCCURRED']],
    ['The presidents will meet for talks in Velm.', ['Talks in Velm, null, PROPOSED']],
    ['They called for a ceasefire in Varland.', ['Ceasefire in Varland, null, PROPOSED']],
    ['The truce in Varland was violated.', ['Ceasefire in Varland, null, OCCURRED']],
    ['The siege of Tarn went on.', ['Siege of Tarn, null, ONGOING']],
    ['They voted in the election in Velm on Monday.', ['Election in Velm, 2024-05-13, OCCURRED']],
    ['A water main burst in Tarn.', ['Disaster in Tarn, null, OCCURRED']],
    ['The hall was full.', []],
    ['An election was near.', ['Election, null, OCCURRED']],
  ])('%s', async (text, expected) => {
    const { events } = await extractMarked(text);
    expect(events.map(({ name, date, status }) => [name, date, status].map(String).join(', '))).toEqual(expected);
  });

  it('joins mentions of one event, also those that name no place', async () => {
    const { events } = await extractMarked(
      'Talks in Velm opened on Monday. The talks went well. Nobody left the talks in Velm.',
    );
    expect(events.map(({ name, date }) => [name, date])).toEqual([['Talks in Velm', '2024-05-13']]);
  });

  it('keeps events at two places, and on two days, apart', async () => {
    const { events } = await extractMarked(
      'Talks in Velm opened on Monday. Talks in Korsk opened on Tuesday. Talks in Velm opened again on Thursday.',
    );
    expect(events.map(({ name, date }) => [name, date])).toEqual([
      ['Talks in Velm', '2024-05-13'],
      ['Talks in Korsk', '2024-05-14'],
      ['Talks in Velm', '2024-05-16'],
    ]);
  });

  it('knows who took part and what an event is part of', async () => {
    const { events, entities } = await extractMarked(
      'The war in Varland went on. Petra Hale met Ivan Korsak in Velm. A school in Tarn was shelled.',
    );
    const [war, talks, attack] = events;
    expect(talks!.participants.map((key) => entities.find((entity) => entity.key === key)!.name)).toEqual([
      'Petra Hale',
      'Ivan Korsak',
    ]);
    expect([war!.type, attack!.partOf, talks!.partOf]).toEqual(['CONFLICT', war!.key, null]);
  });
});
