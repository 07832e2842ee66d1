import { describe, expect, it } from '@jest/globals';

import { NODE_DEFINITIONS } from '../../src/model/graph-model.ts';
import { RELATIONSHIP_DEFINITIONS } from '../../src/model/relationship.ts';
import { type Run } from '../../src/model/run.ts';

import { GazetteerIndex } from '../../src/extract/names/gazetteer-index.ts';

import { resolveArticles } from '../../src/resolve/resolve-articles.ts';

import { buildChange } from '../../src/graph/build-change.ts';

import { extractedArticle } from '../support/extracted-article.ts';
import { NEWSROOM } from '../support/made-up-newsroom.ts';
import { MemoryGraph } from '../support/memory-graph.ts';
import { TEST_GAZETTEER } from '../support/test-gazetteer.ts';

const RUN: Run = {
  id: 'run_0',
  startedAt: '2022-03-12T00:00:00Z',
  softwareVersion: '0',
  reader: 'test@1',
  readerSha256: '0',
};

const ARTICLE = extractedArticle('one', {
  publishedAt: '2022-03-10',
  outlet: 'BBC',
  entities: [
    { key: 'anna', type: 'PERSON', name: 'Anna Berg' },
    { key: 'omar', type: 'PERSON', name: 'Omar Lind' },
    { key: 'ap', type: 'ORGANIZATION', name: 'AP' },
    { key: 'crowd', type: 'UNNAMED_SOURCE', name: 'a crowd' },
  ],
  events: [{ key: 'v', type: 'MEETING', participants: ['anna'] }],
  statements: [
    { by: 'ap', text: 'they say the harbour stays closed' },
    {
      by: null,
      text: 'the harbour stays closed',
      speakers: ['omar', 'anna'],
      within: 's1',
      via: 'ap',
      addressee: 'crowd',
      occasion: 'v',
      about: ['omar'],
    },
  ],
});

async function changeOf(articles: readonly (typeof ARTICLE)[]) {
  const resolution = await resolveArticles(
    { added: articles, removedArticleIds: [] },
    new MemoryGraph(),
    new GazetteerIndex(TEST_GAZETTEER),
  );
  return buildChange(resolution, RUN);
}

describe('buildChange', () => {
  it('writes only what the model defines', async () => {
    const { nodes, relationships } = await changeOf([...NEWSROOM, ARTICLE]);
    for (const { label, node } of nodes) {
      expect(Object.keys(node).sort()).toEqual(Object.keys(NODE_DEFINITIONS[label].fields).sort());
    }
    for (const { type, fromLabel, toLabel, properties } of relationships) {
      const definition = RELATIONSHIP_DEFINITIONS[type];
      expect(definition.from).toContain(fromLabel);
      expect(definition.to).toContain(toLabel);
      expect(Object.keys(properties).sort()).toEqual(Object.keys(definition.fields).sort());
    }
  });

  it('uses every type of relationship', async () => {
    const { relationships } = await changeOf([...NEWSROOM, ARTICLE]);
    const used = new Set(relationships.map(({ type }) => type));
    expect(Object.keys(RELATIONSHIP_DEFINITIONS).filter((type) => !used.has(type as never))).toEqual([]);
  });

  it('ranks the speakers of a joint statement', async () => {
    const { nodes, relationships } = await changeOf([ARTICLE]);
    const ranks = relationships.filter(({ type }) => type === 'MADE').map(({ properties }) => properties.rank);
    expect(ranks.sort()).toEqual([1, 1, 2]);
    const joint = nodes.flatMap((write) => (write.label === 'Statement' ? [write.node] : []))[1]!;
    expect(joint).toMatchObject({ speakerName: 'Omar Lind', speakerLabel: 'Person', saidAt: '2022-03-10' });
  });

  it('gives the text of each mention', async () => {
    const { nodes } = await changeOf([ARTICLE]);
    const mentions = nodes.flatMap((write) => (write.label === 'Mention' ? [write.node] : []));
    for (const { text, start, end } of mentions) expect(ARTICLE.article.text.slice(start, end)).toBe(text);
    expect(mentions).toHaveLength(5);
  });

  it('changes nothing when nothing changes', async () => {
    expect(await changeOf([])).toEqual({
      removeArticles: [],
      removeNodes: [],
      clearRelationships: [],
      nodes: [],
      relationships: [],
      records: [],
    });
  });
});
