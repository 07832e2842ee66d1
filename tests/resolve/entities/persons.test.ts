import { describe, expect, it } from '@jest/globals';

import { type ExtractedArticle, type LocalRole } from '../../../src/model/extracted-article.ts';

import { extractedArticle } from '../../support/extracted-article.ts';
import { resolvedGraph } from '../../support/resolved-graph.ts';

const MARIUPOL = { key: 'm', type: 'PLACE', name: 'Mariupol', gazetteerKey: 'mariupol' } as const;
const MOSCOW = { key: 'r', type: 'PLACE', name: 'Moscow', gazetteerKey: 'moscow' } as const;

/** "Name" or "Name / title @ place key". */
function articlesNaming(persons: readonly string[]): ExtractedArticle[] {
  return persons.map((person, i) => {
    const [name = '', role] = person.split(' / ');
    const [title = '', place = null] = role?.split(' @ ') ?? [];
    const roles: LocalRole[] = role === undefined ? [] : [{ title, organization: null, place }];
    return extractedArticle(`article ${i}`, {
      entities: [MARIUPOL, MOSCOW, { key: 'p', type: 'PERSON', name, roles }],
    });
  });
}

async function personsOf(persons: readonly string[]): Promise<string[]> {
  const graph = await resolvedGraph(articlesNaming(persons));
  return graph
    .all('Person')
    .map(({ name, gazetteerKey }) => (gazetteerKey === null ? name : `${name} (known)`))
    .sort();
}

describe('who is one person', () => {
  it.each([
    [['Olena Zelenska', 'Elena Zelenska'], ['Elena Zelenska']],
    [['Petro Kyrylenko', 'Pyotr Kirilenko', 'P. Kyrylenko'], ['Petro Kyrylenko']],
    [['Mike Hart', 'Michael Hart', 'Michael Hart'], ['Michael Hart']],
    [
      ['Anna Berg', 'Maria Berg'],
      ['Anna Berg', 'Maria Berg'],
    ],
    [
      ['Anna Berg', 'A. Berg', 'Arne Berg'],
      ['A. Berg', 'Anna Berg', 'Arne Berg'],
    ],
    [
      ['Jan Hart Jr.', 'Jan Hart'],
      ['Jan Hart', 'Jan Hart Jr.'],
    ],
    [
      ['Anna', 'Anna Berg'],
      ['Anna', 'Anna Berg'],
    ],
  ])('%j are %j', async (persons, expected) => {
    expect(await personsOf(persons)).toEqual(expected);
  });

  it('keeps namesakes with roles in two countries apart', async () => {
    expect(await personsOf(['Ivan Hart / doctor @ m', 'Ivan Hart / banker @ r'])).toEqual(['Ivan Hart', 'Ivan Hart']);
  });

  it('gives a bare surname to the person whose role its article names', async () => {
    expect(await personsOf(['Ivan Hart / doctor @ m', 'Hart / doctor @ m'])).toEqual(['Ivan Hart']);
  });

  it('leaves a bare surname without a role alone', async () => {
    expect(await personsOf(['Ivan Hart / doctor @ m', 'Hart', 'Hart'])).toEqual(['Hart', 'Hart', 'Ivan Hart']);
  });

  it('joins bare surnames of one role', async () => {
    expect(await personsOf(['Hart / doctor @ m', 'Hart / doctor @ m', 'Hart / nurse @ m'])).toEqual(['Hart', 'Hart']);
  });

  it.each([
    ['Sergei Orlov', ['Serhiy Orlov (known)']],
    ['Deputy Mayor Sergiy Orlow', ['Serhiy Orlov (known)']],
    ['Orlov / deputy mayor @ m', ['Serhiy Orlov (known)']],
    ['Orlov / deputy mayor @ r', ['Orlov']],
    ['Orlov', ['Orlov']],
    ['Dmitry Orlov', ['Dmitry Orlov']],
    ['Sergei Orlov / banker @ r', ['Sergei Orlov']],
  ])('%s is %j', async (person, expected) => {
    expect(await personsOf([person])).toEqual(expected);
  });

  it('names a person by the most frequent full form and keeps the others', async () => {
    const graph = await resolvedGraph(articlesNaming(['Petro Hart', 'Pyotr Hart', 'Pyotr Hart', 'P. Hart']));
    expect(graph.all('Person')).toMatchObject([{ name: 'Pyotr Hart', aliases: ['P. Hart', 'Petro Hart'] }]);
  });

  it('keeps the identifier when another spelling comes in', async () => {
    const [one] = (await resolvedGraph(articlesNaming(['Serhii Hart']))).all('Person');
    const [two] = (await resolvedGraph(articlesNaming(['Serhii Hart', 'Sergey Hart', 'Sergey Hart']))).all('Person');
    expect(two!.id).toBe(one!.id);
    expect(two!.name).toBe('Sergey Hart');
  });

  it('gives known people their public roles, and articles their own', async () => {
    const graph = await resolvedGraph(articlesNaming(['Sergei Orlov / acting mayor @ m']));
    const roles = graph.links('HOLDS_ROLE').map(({ articleId, properties }) => [articleId === null, properties.title]);
    expect(roles.sort()).toEqual([
      [false, 'acting mayor'],
      [true, 'Deputy Mayor'],
    ]);
  });
});

describe('organizations and places', () => {
  it('joins names that differ in articles and legal forms', async () => {
    const names = ['Northern Grain Co.', 'The Northern Grain Company', 'Northern Grain'];
    const articles = names.map((name, i) =>
      extractedArticle(String(i), { entities: [{ key: 'o', type: 'ORGANIZATION', name, kind: 'COMPANY' }] }),
    );
    const graph = await resolvedGraph(articles);
    expect(graph.all('Organization')).toMatchObject([{ kind: 'COMPANY' }]);
    expect(graph.all('Organization')[0]!.aliases).toHaveLength(2);
  });

  it('places a city in its country', async () => {
    const graph = await resolvedGraph([extractedArticle('one', { entities: [MARIUPOL] })]);
    expect(graph.links('LOCATED_IN')).toHaveLength(1);
    expect(
      graph
        .all('Place')
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['Mariupol', 'Ukraine']);
  });

  it('never joins the unnamed sources of two articles', async () => {
    const source = { key: 'u', type: 'UNNAMED_SOURCE', name: 'officials', isPlural: true, affiliation: 'm' } as const;
    const articles = ['one', 'two'].map((name) => extractedArticle(name, { entities: [MARIUPOL, source] }));
    const graph = await resolvedGraph(articles);
    expect(graph.all('UnnamedSource')).toHaveLength(2);
    expect(graph.links('AFFILIATED_WITH')).toHaveLength(2);
  });
});
