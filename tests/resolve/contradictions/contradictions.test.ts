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
      'affirmed by Anna Berg',
    ],
    [
      'figures',
      'ATTACK',
      { by: 'anna', text: '40 people were killed' },
      { by: 'omar', text: '90 people were killed' },
      'people killed: ',
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
