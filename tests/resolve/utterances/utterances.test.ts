import { describe, expect, it } from '@jest/globals';

import { type LocalStatement } from '../../../src/model/extracted-article.ts';

import { type ArticleFacts, extractedArticle } from '../../support/extracted-article.ts';
import { resolvedGraph } from '../../support/resolved-graph.ts';

const SPEAKER = { key: 'p', type: 'PERSON', name: 'Anna Berg' } as const;

/** One article for each text; texts in “…” throughout are direct. */
function reports(texts: readonly string[], facts: ArticleFacts = {}, parts: Partial<LocalStatement>[] = []) {
  return texts.map((text, i) => {
    const kind = /^“[^”]*”$/u.test(text) ? 'DIRECT' : text.includes('“') ? 'MIXED' : 'INDIRECT';
    return extractedArticle(`article ${i}`, {
      publishedAt: '2022-03-10',
      outlet: `Outlet ${i}`,
      ...facts,
      entities: [SPEAKER],
      statements: [{ by: 'p', text, kind, ...parts[i], about: [] }],
    });
  });
}

async function utterances(...texts: string[]) {
  return (await resolvedGraph(reports(texts))).all('Utterance');
}

describe('reports of one utterance', () => {
  it.each([
    ['“We will rebuild the harbour before winter comes”', '“We will rebuild the harbour”'],
    ['“The storm took our boats”', 'the storm took our boats'],
    ['the plan was “pathetic shrieking”', 'critics uttered “pathetic shrieking” once more'],
    ['the protest was nothing but “pathetic screams”', 'their complaints were “pathetic cries”'],
    [
      'the warehouse had become a base for radical fighters',
      'the warehouse was used as a military base by radical nationalists',
    ],
    [
      'a ceasefire would not be negotiated at the harbour meeting',
      'nobody planned to negotiate a cease-fire at the harbour',
    ],
    ['the meeting must have “added value” for the fishermen', '“Any new round has to bring added value to this coast”'],
    ['1,207 people had drowned since the dam broke', 'the number of drowned people was 1,207'],
    ['the flood had damaged 1,207 houses along the coast', 'more than 1,200 homes were damaged by the flood'],
    ['the company would lay off 1,450 workers in spring', '1,450 jobs would be cut in spring'],
    ['nobody asked the fishermen about the dam', 'the fishermen were never asked about the dam'],
    ['the town will not give in', '“This town does not surrender, and our town will never surrender”'],
    ['the talks were “difficult”', 'the harbour talks as “difficult”'],
  ])('%s = %s', async (a, b) => {
    expect(await utterances(a, b)).toHaveLength(1);
  });

  it.each([
    ['the dam will be repaired by the army', 'schools will stay open this week'],
    ['“We will rebuild the harbour before winter comes”', '“We will ask for help abroad before the winter”'],
    [
      'it will be “difficult” to feed everyone in the camps this month',
      'the meeting with the minister was “difficult”',
    ],
    ['340 houses were damaged by the flood', '1,200 houses were damaged by the flood'],
    ['the harbour is safe for large ships', 'the harbour is not safe for large ships'],
    ['the price of fish at the harbour is rising', 'the price of fish at the harbour is falling'],
    ['we will do everything we can to save the boats', 'we will do everything we can to feed the families'],
  ])('%s ≠ %s', async (a, b) => {
    expect(await utterances(a, b)).toHaveLength(2);
  });

  it('are said on one day, give or take one', async () => {
    const text = '“We will rebuild the harbour before winter comes”';
    const saidOn = async (a: string | null, b: string | null): Promise<number> =>
      (await resolvedGraph(reports([text, text], {}, [{ saidAt: a }, { saidAt: b }]))).all('Utterance').length;
    expect(await saidOn('2022-03-09', '2022-03-10')).toBe(1);
    expect(await saidOn('2022-03-09', null)).toBe(1);
    expect(await saidOn('2022-03-01', '2022-03-05')).toBe(2);
    expect(await saidOn('2022-01-01', null)).toBe(2);
  });

  it('within one article repeat each other nearly word for word', async () => {
    const say = async (...texts: string[]): Promise<number> => {
      const statements = texts.map((text) => ({ by: 'p', text, about: [] }));
      const article = extractedArticle('one', { entities: [SPEAKER], statements });
      return (await resolvedGraph([article])).all('Utterance').length;
    };
    expect(
      await say('the old harbour wall will be rebuilt before winter', 'the old harbour wall will be rebuilt'),
    ).toBe(1);
    expect(
      await say('the old harbour wall will be rebuilt', 'the harbour wall is old and rebuilt walls cost money'),
    ).toBe(2);
  });

  it('within one article announce a quotation in other words', async () => {
    const say = async (kind: 'INDIRECT' | 'DIRECT'): Promise<number> => {
      const article = extractedArticle('one', {
        entities: [SPEAKER],
        statements: [
          { by: 'p', text: 'the fishermen would get new boats before the winter storms', kind, about: [] },
          {
            by: 'p',
            text: '“Our fishermen get their new boats before the storms of winter”',
            kind: 'DIRECT',
            about: [],
          },
        ],
      });
      return (await resolvedGraph([article])).all('Utterance').length;
    };
    expect(await say('INDIRECT')).toBe(1);
    expect(await say('DIRECT')).toBe(2);
  });

  it('are one when a later version of the article corrects a figure', async () => {
    const say = async (...bodies: [string, string]): Promise<number> => {
      const articles = [
        '340 boats were lost in the northern harbours',
        '34 boats were lost in the northern harbours',
      ].map((text, i) =>
        extractedArticle(`article ${i}`, {
          publishedAt: '2022-03-10',
          entities: [SPEAKER],
          statements: [
            { by: 'p', text, about: [] },
            { by: null, text: bodies[i]!, about: [] },
          ],
        }),
      );
      const graph = await resolvedGraph(articles);
      return graph.all('Utterance').filter(({ speakerName }) => speakerName !== null).length;
    };
    const body = 'Rain fell on the coast for the ninth day and the mayor met fishermen in the old town hall';
    expect(await say(body, body)).toBe(1);
    expect(await say(body, 'Nothing was left of the quay when the wind turned at noon and boats broke loose')).toBe(2);
  });

  it('need more in common where no date says that they are of one time', async () => {
    const say = async (publishedAt: string | null): Promise<number> => {
      const articles = ['a long revolution of the coast', 'the revolution on this coast'].map((text, i) =>
        extractedArticle(`article ${i}`, {
          publishedAt,
          entities: [SPEAKER],
          statements: [{ by: 'p', text, about: [] }],
        }),
      );
      return (await resolvedGraph(articles)).all('Utterance').length;
    };
    expect(await say('2022-03-10')).toBe(1);
    expect(await say(null)).toBe(2);
  });

  it('do not chain: what differs stays apart although something resembles both', async () => {
    const first = 'the army will repair the northern dam with concrete before the autumn rains';
    const last = 'schools and hospitals in the valley open again on monday with new teachers and doctors';
    const both = `${first} and ${last}`;
    const found = await utterances(first, both, last);
    expect(found.map((one) => one.occurrenceCount).sort()).toEqual([1, 2]);
  });

  it('have the fullest quotation as their text', async () => {
    const [one] = await utterances(
      'the harbour would be rebuilt long before winter by people from the whole coast',
      '“We rebuild the harbour before”',
      '“We rebuild the harbour before winter”',
    );
    expect(one).toMatchObject({
      text: '“We rebuild the harbour before winter”',
      occurrenceCount: 3,
      speakerName: 'Anna Berg',
    });
  });
});

describe('independent sources', () => {
  const quoted = '“We will rebuild the harbour before winter comes”';
  const body = 'Rain fell on the coast for the ninth day and the mayor met fishermen in the old town hall';

  async function sources(outlets: readonly string[], bodies: readonly string[]): Promise<number> {
    const articles = outlets.map((outlet, i) =>
      extractedArticle(`article ${i}`, {
        outlet,
        entities: [SPEAKER],
        statements: [
          { by: 'p', text: quoted, kind: 'DIRECT', about: [] },
          { by: null, text: bodies[i]!, about: [] },
        ],
      }),
    );
    const graph = await resolvedGraph(articles);
    return graph.all('Utterance').find((one) => one.occurrenceCount === outlets.length)!.independentSourceCount;
  }

  it('count outlets with words of their own', async () => {
    expect(
      await sources(
        ['One', 'Two'],
        [body, 'Nothing was left of the quay when the wind turned at noon and boats broke loose'],
      ),
    ).toBe(2);
  });

  it('count one outlet once', async () => {
    expect(await sources(['One', 'One'], [body, 'Nothing was left of the quay when the wind turned at noon'])).toBe(1);
  });

  it('count copies of one text once', async () => {
    expect(await sources(['One', 'Two'], [body, body])).toBe(1);
  });
});
