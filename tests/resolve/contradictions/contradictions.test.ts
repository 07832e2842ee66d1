import { describe, expect, it } from '@jest/globals';

import { type EventType } from '../../../src/model/event.ts';
import { type LocalStatement } from '../../../src/model/extracted-article.ts';

import { extractedArticle } from '../../support/extracted-article.ts';
import { resolvedGraph } from '../../support/resolved-graph.ts';

interface Said extends Partial<LocalStatement> {
  by: string;
  text: string;
  also?: string[];
}

async function contradictions(type: EventType, ...said: Said[]) {
  const articles = said.map(({ also = [], ...statement }, i) =>
    extractedArticle(`article ${i}`, {
      publishedAt: '2022-03-10',
      entities: [
        { key: 'anna', type: 'PERSON', name: 'Anna Berg' },
        { key: 'omar', type: 'PERSON', name: 'Omar Lind' },
        { key: 'outlet', type: 'ORGANIZATION', name: 'Coast Daily', kind: 'OUTLET' },
        { key: 'place', type: 'PLACE', name: 'Ravenport' },
        { key: 'north', type: 'PLACE', name: 'Northfield' },
      ],
      events: [{ key: 'v', type, place: 'place', target: 'warehouse' }],
      statements: [{ ...statement, about: ['v', ...also] }],
    }),
  );
  return (await resolvedGraph(articles)).links('CONTRADICTS');
}

describe('candidates', () => {
  it.each<[string, EventType, Said, Said, string]>([
    [
      'denial',
      'ATTACK',
      { by: 'anna', text: 'soldiers burned the warehouse at dawn' },
      { by: 'omar', text: 'soldiers had burned the warehouse', cueLemma: 'deny' },
      'denial by Omar Lind',
    ],
    [
      'untrue',
      'ATTACK',
      { by: 'anna', text: 'soldiers burned the warehouse' },
      { by: 'omar', text: 'it is false that soldiers burned it', also: ['anna'] },
      'denial by Omar Lind',
    ],
    [
      'military or civilian',
      'ATTACK',
      { by: 'anna', text: 'the warehouse was a base for fighters' },
      { by: 'omar', text: 'only families with children slept there' },
      'it served fighters (Anna Berg)',
    ],
    [
      'emptied or occupied',
      'ATTACK',
      { by: 'anna', text: 'everyone had been evacuated' },
      { by: 'omar', text: 'nine people were injured' },
      'people had been taken out',
    ],
    [
      'each other',
      'CEASEFIRE',
      { by: 'anna', text: 'the other side of breaking the truce', cueLemma: 'accuse' },
      { by: 'omar', text: 'the other side of breaking the truce', cueLemma: 'accuse' },
      'accusations of each other',
    ],
    [
      'negation',
      'OTHER',
      { by: 'anna', text: 'the harbour warehouse is insured' },
      { by: 'omar', text: 'the harbour warehouse is not insured' },
      '“insured” affirmed by Anna Berg, negated by Omar Lind',
    ],
    [
      'opposite words',
      'OTHER',
      { by: 'anna', text: 'the price of bread in the harbour town is rising' },
      { by: 'omar', text: 'the price of bread in the harbour town is falling' },
      '“rising” (Anna Berg) against “falling” (Omar Lind)',
    ],
    [
      'figures',
      'ATTACK',
      { by: 'anna', text: '40 people were killed' },
      { by: 'omar', text: '90 people were killed' },
      '40 people (Anna Berg) against 90 people (Omar Lind)',
    ],
  ])('%s', async (_, type, a, b, reason) => {
    const [candidate, ...more] = await contradictions(type, a, b);
    expect(candidate?.properties.status).toBe('CANDIDATE');
    expect(String(candidate?.properties.reason)).toContain(reason);
    expect(candidate!.from < candidate!.to).toBe(true);
    expect(more).toEqual([]);
  });

  it.each<[string, EventType, Said, Said]>([
    [
      'one speaker',
      'ATTACK',
      { by: 'anna', text: '40 people were killed' },
      { by: 'anna', text: '90 people were killed' },
    ],
    [
      'two subjects',
      'ATTACK',
      { by: 'anna', text: 'soldiers burned the warehouse' },
      { by: 'omar', text: 'the road is not closed' },
    ],
    [
      'figures for two periods',
      'ATTACK',
      { by: 'anna', text: '40 people were killed in the first week' },
      { by: 'omar', text: '90 people were killed since the war began' },
    ],
    [
      'figures for two places',
      'ATTACK',
      { by: 'anna', text: '40 people were killed' },
      { by: 'omar', text: '90 people were killed', also: ['north'] },
    ],
    [
      'a lower bound that is kept',
      'ATTACK',
      { by: 'anna', text: 'at least 40 people were killed' },
      { by: 'omar', text: '90 people were killed' },
    ],
    [
      'rounding',
      'ATTACK',
      { by: 'anna', text: '1,200 people were killed' },
      { by: 'omar', text: '1,207 people were killed' },
    ],
    [
      'an outlet’s report',
      'ATTACK',
      { by: 'outlet', text: '40 people were killed' },
      { by: 'omar', text: '90 people were killed' },
    ],
    [
      'evacuation afterwards',
      'ATTACK',
      { by: 'anna', text: 'everyone was evacuated within an hour of the explosion' },
      { by: 'omar', text: 'nine people were injured' },
    ],
    [
      'two denials of one thing',
      'ATTACK',
      { by: 'anna', text: 'soldiers did not burn the warehouse' },
      { by: 'omar', text: 'soldiers had burned the warehouse', cueLemma: 'deny' },
    ],
    [
      'an offer is rejected',
      'ATTACK',
      { by: 'anna', text: 'that she had made an offer to sell the warehouse' },
      { by: 'omar', text: 'an offer to sell the warehouse', cueLemma: 'reject' },
    ],
    [
      'a denial of what is no proposition',
      'ATTACK',
      { by: 'anna', text: 'the new warehouse of the soldiers' },
      { by: 'omar', text: 'that the soldiers had a new warehouse', cueLemma: 'deny' },
    ],
    [
      'a question',
      'OTHER',
      { by: 'anna', text: 'is the harbour warehouse insured?' },
      { by: 'omar', text: 'the harbour warehouse is not insured' },
    ],
    [
      'a condition',
      'OTHER',
      { by: 'anna', text: 'the harbour warehouse is insured if the premium was paid' },
      { by: 'omar', text: 'the harbour warehouse is not insured' },
    ],
    [
      'a hedge',
      'OTHER',
      { by: 'anna', text: 'the harbour warehouse may be insured' },
      { by: 'omar', text: 'the harbour warehouse is not insured' },
    ],
    [
      'a demand',
      'OTHER',
      { by: 'anna', text: 'the harbour warehouse to be insured', cueLemma: 'demand' },
      { by: 'omar', text: 'the harbour warehouse is not insured' },
    ],
    [
      'not only',
      'OTHER',
      { by: 'anna', text: 'the owner insured the harbour warehouse' },
      { by: 'omar', text: 'not only the owner insured the harbour warehouse' },
    ],
    [
      'the negation of something else',
      'OTHER',
      { by: 'anna', text: 'the owner sold the warehouse because of the flood' },
      { by: 'omar', text: 'the owner sold the warehouse not for money' },
    ],
    [
      'both negate',
      'OTHER',
      { by: 'anna', text: 'nobody had insured the harbour warehouse' },
      { by: 'omar', text: 'the harbour warehouse was never insured' },
    ],
    [
      'not the opposite',
      'OTHER',
      { by: 'anna', text: 'the harbour warehouse was dangerous' },
      { by: 'omar', text: 'the harbour warehouse was not safe' },
    ],
    [
      'counts of two days',
      'ATTACK',
      { by: 'anna', text: '40 people were killed', saidAt: '2022-03-06' },
      { by: 'omar', text: '90 people were killed' },
    ],
    [
      'both accuse a third',
      'ATTACK',
      { by: 'anna', text: 'the council of neglect of the warehouse', cueLemma: 'accuse', also: ['outlet'] },
      { by: 'omar', text: 'the council of neglect of the warehouse', cueLemma: 'accuse', also: ['outlet'] },
    ],
    [
      'two months',
      'ATTACK',
      { by: 'anna', text: '40 people were killed', saidAt: '2022-01-01' },
      { by: 'omar', text: '90 people were killed' },
    ],
  ])('none: %s', async (_, type, a, b) => {
    expect(await contradictions(type, a, b)).toEqual([]);
  });
});

describe('without a common event', () => {
  const entities = [
    { key: 'anna', type: 'PERSON', name: 'Anna Berg' },
    { key: 'omar', type: 'PERSON', name: 'Omar Lind' },
  ] as const;

  async function candidates(...articles: Parameters<typeof extractedArticle>[1][]) {
    const extracted = articles.map((facts, i) =>
      extractedArticle(`article ${i}`, { entities: [...entities], ...facts }),
    );
    return (await resolvedGraph(extracted)).links('CONTRADICTS').map(({ properties }) => String(properties.reason));
  }

  it('are found in two articles by what is claimed', async () => {
    expect(
      await candidates(
        {
          publishedAt: '2022-03-10',
          statements: [{ by: 'anna', text: 'that the port sold the warehouses below price' }],
        },
        {
          publishedAt: '2022-03-12',
          statements: [{ by: 'omar', text: 'that it sold the warehouses below price', cueLemma: 'deny' }],
        },
      ),
    ).toEqual(['denial by Omar Lind of what was said by Anna Berg']);
  });

  it('are not looked for months later', async () => {
    expect(
      await candidates(
        {
          publishedAt: '2022-03-10',
          statements: [{ by: 'anna', text: 'that the port sold the warehouses below price' }],
        },
        {
          publishedAt: '2022-06-12',
          statements: [{ by: 'omar', text: 'that it sold the warehouses below price', cueLemma: 'deny' }],
        },
      ),
    ).toEqual([]);
  });

  it('a denial in passing is of what was said just before, and of nothing else', async () => {
    expect(
      await candidates({
        statements: [
          { by: 'anna', text: 'that the quay was rotten' },
          { by: 'anna', text: 'that the crane had been stolen' },
          { by: 'omar', text: 'that as nonsense', cueLemma: 'dismiss' },
        ],
      }),
    ).toHaveLength(1);
  });

  it('a denial that holds the claim is of it', async () => {
    expect(
      await candidates({
        statements: [
          { key: 's1', by: 'omar', text: 'the claim that the crane had been stolen', cueLemma: 'deny' },
          { key: 's2', by: 'anna', text: 'that the crane had been stolen', cueLemma: 'claim', within: 's1' },
        ],
      }),
    ).toEqual(['denial by Omar Lind of what was said by Anna Berg']);
  });
});
