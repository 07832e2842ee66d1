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
    ['A water main burst in Tarn.', ['Leak in Tarn, null, OCCURRED']],
    ['The hall was full.', []],
    ['An election was near.', ['Election, null, OCCURRED']],
    ['A fire tore through a mill in Tarn on Monday.', ['Fire in Tarn, 2024-05-13, OCCURRED']],
    ['An earthquake shook Tarn.', ['Earthquake in Tarn, null, OCCURRED']],
    ['Gunmen opened fire at a school in Tarn.', ['Attack on school in Tarn, null, OCCURRED']],
    ['Nurses went on strike in Tarn.', ['Strike in Tarn, null, OCCURRED']],
    ['Estmark attacked Varland. The war in Varland went on.', ['War in Varland, null, ONGOING']],
    [
      'The clinic in Tarn was hit. The war in Varland went on.',
      ['Attack on hospital in Tarn, null, OCCURRED', 'War in Varland, null, ONGOING'],
    ],
    ['Petra Hale resigned on Tuesday.', ['Resignation of Petra Hale, 2024-05-14, OCCURRED']],
    ['The coach beat Velm 2-0 in Tarn.', ['Match in Tarn, null, OCCURRED']],
    ['The ban ended after a vote in 2019. An election was held in 2019.', ['Election, 2019-01-01, OCCURRED']],
  ])('%s', async (text, expected) => {
    const { events } = await extractMarked(text);
    expect(events.map(({ name, date, status }) => [name, date, status].map(String).join(', '))).toEqual(expected);
  });

  it.each([
    'They hoped to strike a lucky note.',
    'The film was shot in Velm.',
    'A flood of letters came.',
    'She had a heart attack.',
    'It was a war of words.',
    'The clinic in Tarn was hit by rising rents.',
    'Droughts and floods will be common.',
    'The party won in a landslide.',
    'The final month was dry.',
  ])('none: %s', async (text) => {
    expect((await extractMarked(text)).events).toEqual([]);
  });

  it.each([
    ['They called for a summit in Velm.', 'PROPOSED'],
    ['A summit in Velm was called off.', 'PROPOSED'],
    ['If an earthquake hit Tarn, it would fall.', 'PROPOSED'],
    ['They denied any attack on a school in Tarn.', 'ALLEGED'],
    ['They accused rebels of shelling a school in Tarn.', 'ALLEGED'],
    ['The attack on a school in Tarn never happened.', 'ALLEGED'],
    ['They hold ongoing talks in Velm.', 'ONGOING'],
    ['A school in Tarn was shelled after calls for calm.', 'OCCURRED'],
  ])('%s: %s', async (text, status) => {
    expect((await extractMarked(text)).events.map((event) => event.status)).toEqual([status]);
  });

  it.each([
    ['A school in Tarn was bombed. The attack killed two. The atrocity shocked all.', 1],
    ['A fire broke out in Tarn. The blaze spread. The tragedy shocked all.', 1],
    ['A fire broke out in Tarn. The earthquake in Tarn came later.', 2],
    ['A school in Tarn was bombed. A clinic in Tarn was bombed.', 2],
    ['An earthquake shook Tarn. A second earthquake shook Tarn.', 2],
    ['They called for a ceasefire in Varland. The truce signed in Varland was broken.', 2],
    ['Petra Hale was arrested in Velm. Ivan Korsak was arrested in Velm.', 2],
    ['The siege of Tarn went on. The shelling of Tarn went on.', 1],
    ['An election was held in Varland in 2019. They hold an election in Varland on Sunday. The election is close.', 2],
  ])('%s: %d', async (text, count) => {
    expect((await extractMarked(text)).events).toHaveLength(count);
  });

  it.each([
    ['{source|Petra Hale} {cue|said} on Tuesday {content|the bridge in Tarn collapsed}.', null],
    ['{source|Petra Hale} {cue|said} on Tuesday {content|the bridge in Tarn collapsed on Sunday}.', '2024-05-12'],
    ['They looked at the track on Wednesday after the crash in Tarn.', null],
  ])('dates the event, not the saying: %s', async (marked, date) => {
    expect((await extractMarked(marked)).events[0]!.date).toBe(date);
  });

  it.each([
    ['{source|Officials in Velm} {cue|said} {content|the earthquake left nobody hurt}.', null],
    ['{source|Officials in Velm} {cue|said} {content|the earthquake in Tarn hurt nobody}.', 'Tarn'],
    ['Petra Hale met Ivan Korsak, who lives in Tarn.', null],
    ['The meeting was about the road from the town of Tarn.', null],
  ])('places the event, not its teller: %s', async (marked, place) => {
    const { events, entities } = await extractMarked(marked);
    expect(entities.find(({ key }) => key === events[0]!.place)?.name ?? null).toBe(place);
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
