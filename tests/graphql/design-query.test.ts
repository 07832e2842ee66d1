import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { type Newsroom, openNewsroom } from '../support/graphql-newsroom.ts';
import { HARBOUR, WIRE } from '../support/newsroom-articles.ts';
import { IDS } from '../support/newsroom-ids.ts';
import { STATEMENTS } from '../support/newsroom-statements.ts';

/** The question that the API is built around (design.md §5), word for word. */
const WHO_SAID_WHAT = `query WhoSaidWhat($event: ID!) {
  event(id: $event) { name type status date place { name } partOf { name } participants { name }
    statements(first: 20, orderBy: [{ field: SAID_AT, direction: DESC }],
      filter: { speaker: { name: { contains: "Lavrov" } }, kind: { in: [DIRECT, MIXED] }, saidAt: { gte: "2022-03-10" }, confidence: { gte: 0.5 } }) {
      totalCount
      nodes {
        text kind saidAt confidence method
        speaker { __typename name ... on Person { roles { title organization { name } } } }
        via { name } addressee { name } occasion { name }
        article { title url publishedAt outlet { name } }
        segments { role text }                      # ready to highlight: CONTEXT, SOURCE, CUE, CONTENT
        utterance { occurrenceCount independentSourceCount occurrences(first: 10) { nodes { text article { outlet { name } } } } }
        contradictions(first: 5) { nodes { status score reason other { text speaker { name } } } }
      } } } }`;

describe('the question of the design', () => {
  let newsroom: Newsroom;
  beforeAll(async () => {
    newsroom = await openNewsroom();
  });
  afterAll(() => newsroom.store.close());

  it('answers who said what about an event, with everything around it', async () => {
    const { nobody, denial, fuller } = STATEMENTS;
    const speaker = {
      __typename: 'Person',
      name: 'Mara Lavrova',
      roles: [{ title: 'foreign minister', organization: { name: 'Foreign Ministry' } }],
    };
    expect(await newsroom.data(WHO_SAID_WHAT, { event: IDS.attack })).toEqual({
      event: {
        name: 'Shelling of the hospital in Verrane',
        type: 'ATTACK',
        status: 'OCCURRED',
        date: '2022-03-09',
        place: { name: 'Verrane' },
        partOf: { name: 'Siege of Verrane' },
        participants: [],
        statements: {
          totalCount: 2,
          nodes: [
            {
              text: nobody.text,
              kind: 'DIRECT',
              saidAt: '2022-03-11',
              confidence: 0.9,
              method: 'sample@1',
              speaker,
              via: null,
              addressee: { name: 'Ilan Orsk' },
              occasion: null,
              article: {
                title: WIRE.title,
                url: WIRE.url,
                publishedAt: '2022-03-11',
                outlet: { name: 'Northern Wire' },
              },
              segments: [
                { role: 'CONTENT', text: '“Nobody there was a patient,”' },
                { role: 'CONTEXT', text: ' ' },
                { role: 'SOURCE', text: 'Lavrova' },
                { role: 'CONTEXT', text: ' ' },
                { role: 'CUE', text: 'told the' },
                { role: 'CONTEXT', text: ' deputy mayor.' },
              ],
              utterance: {
                occurrenceCount: 1,
                independentSourceCount: 1,
                occurrences: { nodes: [{ text: nobody.text, article: { outlet: { name: 'Northern Wire' } } }] },
              },
              contradictions: {
                nodes: [
                  {
                    status: 'CANDIDATE',
                    score: 0.7,
                    reason: 'A denial of the same claim',
                    other: { text: fuller.text, speaker: { name: 'Ilan Orsk' } },
                  },
                ],
              },
            },
            expect.objectContaining({
              text: denial.text,
              kind: 'MIXED',
              speaker,
              occasion: { name: 'Talks in Antalya' },
              article: {
                title: HARBOUR.title,
                url: HARBOUR.url,
                publishedAt: '2022-03-10T18:30:00.000Z',
                outlet: { name: 'Harbour Times' },
              },
              contradictions: { nodes: [] },
            }),
          ],
        },
      },
    });
  });

  it('answers null for an event that is not there', async () => {
    expect(await newsroom.data(WHO_SAID_WHAT, { event: 'evt_00000000000000000000' })).toEqual({ event: null });
  });
});
