import { describe, expect, it } from '@jest/globals';

import { type LocalEvent } from '../../../src/model/extracted-article.ts';

import { extractedArticle } from '../../support/extracted-article.ts';
import { resolvedGraph } from '../../support/resolved-graph.ts';

const ENTITIES = [
  { key: 'mariupol', type: 'PLACE', name: 'Mariupol', gazetteerKey: 'mariupol' },
  { key: 'moscow', type: 'PLACE', name: 'Moscow', gazetteerKey: 'moscow' },
  { key: 'antalya', type: 'PLACE', name: 'Antalya', gazetteerKey: 'antalya' },
  { key: 'turkey', type: 'PLACE', name: 'Turkey', gazetteerKey: 'turkey' },
  { key: 'ukraine', type: 'PLACE', name: 'Ukraine', gazetteerKey: 'ukraine' },
  { key: 'russia', type: 'PLACE', name: 'Russia', gazetteerKey: 'russia' },
  { key: 'lavrov', type: 'PERSON', name: 'Sergei Lavrov', gazetteerKey: 'sergey-lavrov' },
  { key: 'kuleba', type: 'PERSON', name: 'Dmytro Kuleba', gazetteerKey: 'dmytro-kuleba' },
  { key: 'putin', type: 'PERSON', name: 'Vladimir Putin', gazetteerKey: 'vladimir-putin' },
] as const;

type Described = Partial<LocalEvent> & Pick<LocalEvent, 'type'> & { published?: string | null };

const attack: Described = { type: 'ATTACK', target: 'hospital', place: 'mariupol', date: '2022-03-09' };
const meeting: Described = {
  type: 'MEETING',
  place: 'antalya',
  date: '2022-03-10',
  participants: ['lavrov', 'kuleba'],
};

const arrest: Described = {
  type: 'TRIAL',
  target: 'arrest',
  place: 'moscow',
  date: '2022-03-09',
  participants: ['kuleba'],
};

/** One article for each description; how many events they are. */
async function eventCount(...described: Described[]): Promise<number> {
  const articles = described.map(({ published = '2022-03-10', ...event }, i) =>
    extractedArticle(`article ${i}`, {
      publishedAt: published,
      entities: [...ENTITIES],
      events: [{ key: 'v', ...event }],
    }),
  );
  return (await resolvedGraph(articles)).all('Event').length;
}

describe('descriptions of one event', () => {
  it.each<[string, Described, Described]>([
    ['same place, target and day', attack, attack],
    ['a day’s error where the target is the same', attack, { ...attack, date: '2022-03-10' }],
    ['no date, reported soon after', attack, { ...attack, date: null }],
    ['no date at all', attack, { ...attack, date: null, published: null }],
    ['the country for the city', meeting, { ...meeting, place: 'turkey' }],
    ['no place, but the same people', meeting, { ...meeting, place: null }],
    ['governments for ministers', meeting, { ...meeting, participants: ['russia', 'ukraine'] }],
    [
      'a war that goes on',
      { type: 'CONFLICT', place: 'ukraine', date: '2022-02-24', status: 'ONGOING' },
      { type: 'CONFLICT', place: 'ukraine' },
    ],
    [
      'a siege for a bombardment',
      { type: 'BLOCKADE', target: 'city', place: 'mariupol', status: 'ONGOING' },
      { type: 'ATTACK', target: 'city', place: 'mariupol', status: 'ONGOING' },
    ],
    ['an arrest of one man without a place', arrest, { ...arrest, place: null }],
  ])('%s', async (_, a, b) => {
    expect(await eventCount(a, b)).toBe(1);
    expect(await eventCount(b, a)).toBe(1);
  });

  it.each<[string, Described, Described]>([
    ['another target', attack, { ...attack, target: 'bridge' }],
    ['another place', attack, { ...attack, place: 'moscow' }],
    ['another day', attack, { ...attack, date: '2022-03-12' }],
    ['a date long before the report', attack, { ...attack, date: null, published: '2022-06-01' }],
    ['other people', meeting, { ...meeting, participants: ['putin'] }],
    ['no place, and only one of the people', meeting, { ...meeting, place: null, participants: ['lavrov', 'putin'] }],
    ['meetings on two days', meeting, { ...meeting, date: '2022-03-11' }],
    [
      'proposed without a date',
      { type: 'CEASEFIRE', place: 'ukraine', status: 'PROPOSED' },
      { type: 'CEASEFIRE', place: 'ukraine' },
    ],
    ['arrests in one city of a named and an unnamed man', arrest, { ...arrest, date: null, participants: [] }],
    [
      'fires of which one is somewhere',
      { type: 'DISASTER', target: 'fire', place: 'mariupol' },
      { type: 'DISASTER', target: 'fire', place: null },
    ],
  ])('not: %s', async (_, a, b) => {
    expect(await eventCount(a, b)).toBe(2);
  });

  it('gives a country that takes part to its government', async () => {
    const graph = await resolvedGraph([
      extractedArticle('one', {
        entities: [...ENTITIES],
        events: [{ key: 'v', type: 'MEETING', place: 'antalya', participants: ['russia', 'kuleba'] }],
      }),
    ]);
    expect(
      graph
        .links('TOOK_PART_IN')
        .map((one) => one.fromLabel)
        .sort(),
    ).toEqual(['Organization', 'Person']);
    expect(graph.links('AT')).toHaveLength(1);
    expect(graph.links('COVERS')[0]!.properties).toEqual({ mentionCount: 1 });
  });
});
