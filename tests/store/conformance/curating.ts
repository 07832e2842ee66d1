import { describe, expect, it } from '@jest/globals';

import { type Person } from '../../../src/model/person.ts';

import { type GraphChange } from '../../../src/graph/graph-change.ts';

import { checkGraph } from '../../../src/store/check-graph.ts';

import {
  relationship,
  sampleArticle,
  sampleChange,
  sampleEvent,
  sampleMention,
  sampleOrganization,
  samplePerson,
  sampleStatement,
  sampleUtterance,
  write,
} from '../../support/graph-samples.ts';
import { type StoreOfTest } from './describe-store-conformance.ts';

const ARTICLES = ['harbour', 'market', 'council'].map((key) => sampleArticle(key, { text: 'Venn said it rained.' }));
const LONG = samplePerson('Mara Venn');
const SHORT = samplePerson('M. Venn');

/**
 * Everything that rests on who said it in some articles: a mention, a statement, its utterance, a role, a part in an event.
 * Written again with another person it is what merging two persons, or splitting one, has to write.
 */
function saidBy(person: Person, articles: typeof ARTICLES): Partial<GraphChange> {
  const speaker = write('Person', person);
  const outlet = write('Organization', sampleOrganization('Harbour Radio'));
  const event = write('Event', sampleEvent('storm'));
  const parts = articles.map((one): Pick<GraphChange, 'nodes' | 'relationships'> => {
    const article = write('Article', one);
    const speaking = { speakerId: person.id, speakerLabel: 'Person', speakerName: person.name } as const;
    const said = sampleStatement(one.name, one, { ...speaking, content: [{ start: 10, end: 19 }] });
    const [statement, utterance] = [write('Statement', said), write('Utterance', sampleUtterance(one.name, speaking))];
    const words = { start: 0, end: 4 };
    const mention = write('Mention', sampleMention(one, words, { label: 'Person', id: person.id }));
    const here = { articleId: one.id };
    const scored = { ...here, properties: { score: 1, method: 'name' } };
    return {
      nodes: [article, statement, utterance, mention],
      relationships: [
        relationship('MADE', speaker, statement, { ...here, properties: { confidence: 1, method: 'name', rank: 1 } }),
        relationship('REPORTED_IN', statement, article, here),
        relationship('OCCURRENCE_OF', statement, utterance, scored),
        relationship('ABOUT', statement, event, scored),
        relationship('IN', mention, article, here),
        relationship('REFERS_TO', mention, speaker, scored),
        relationship('TOOK_PART_IN', speaker, event, here),
        relationship('HOLDS_ROLE', speaker, outlet, {
          ...here,
          properties: { title: 'editor', since: null, until: null },
        }),
      ],
    };
  });
  return {
    nodes: [speaker, outlet, event, ...parts.flatMap(({ nodes }) => nodes)],
    relationships: parts.flatMap(({ relationships }) => relationships),
  };
}

/** The types of relationships that say who somebody is, at the statements, mentions and persons of some articles. */
function unlinked(articles: typeof ARTICLES, ...persons: Person[]): GraphChange['clearRelationships'] {
  const { nodes = [] } = saidBy(LONG, articles);
  const touching = nodes.filter(({ label }) => label === 'Statement' || label === 'Mention').map(({ node }) => node.id);
  return [
    { type: 'MADE', touching },
    { type: 'REFERS_TO', touching },
    { type: 'TOOK_PART_IN', touching: persons.map(({ id }) => id) },
    { type: 'HOLDS_ROLE', touching: persons.map(({ id }) => id) },
  ];
}

const [first, ...rest] = ARTICLES as [(typeof ARTICLES)[number], ...typeof ARTICLES];

export function describeCurating(store: StoreOfTest): void {
  describe('merging and splitting entities', () => {
    const apart = async () => {
      await store().writer.apply(sampleChange(saidBy(LONG, [first])));
      await store().writer.apply(sampleChange(saidBy(SHORT, rest)));
    };
    const merge = () =>
      store().writer.apply(
        sampleChange({
          removeNodes: [SHORT.id],
          clearRelationships: unlinked(ARTICLES, LONG, SHORT),
          ...saidBy({ ...LONG, aliases: [SHORT.name] }, ARTICLES),
        }),
      );

    it('moves every relationship of one to the other, and loses no statement and no mention', async () => {
      await apart();
      const before = await store().view.statistics();
      await merge();
      const { nodes, relationships, violations } = await checkGraph(store());
      expect(violations).toEqual([]);
      expect({ nodes, relationships }).toEqual({ ...before, nodes: { ...before.nodes, Person: 1 } });
      expect(await store().view.nodes('Person', [LONG.id, SHORT.id])).toEqual([
        { ...LONG, aliases: [SHORT.name], mentionCount: 3, statementCount: 3 },
        null,
      ]);
      const [said] = await store().view.relationships('MADE', 'OUT', [LONG.id]);
      expect(said).toHaveLength(3);
      const { items } = await store().view.search({ text: 'M. Venn', labels: ['Person'], first: 5 });
      expect(items.map(({ node }) => node.id)).toEqual([LONG.id]);
    });

    it('is the same when it is done twice', async () => {
      await apart();
      await merge();
      const once = await checkGraph(store());
      await merge();
      expect(await checkGraph(store())).toEqual(once);
    });

    it('is undone by a split, to the letter', async () => {
      await apart();
      const before = await checkGraph(store());
      await merge();
      expect((await checkGraph(store())).checksum).not.toBe(before.checksum);
      const [one, other] = [saidBy(LONG, [first]), saidBy(SHORT, rest)];
      await store().writer.apply(
        sampleChange({
          clearRelationships: unlinked(ARTICLES, LONG),
          nodes: [...one.nodes!, ...other.nodes!],
          relationships: [...one.relationships!, ...other.relationships!],
        }),
      );
      expect(await checkGraph(store())).toEqual(before);
      expect(await store().checkStorage()).toEqual([]);
      expect(await store().view.nodes('Person', [SHORT.id])).toMatchObject([{ mentionCount: 2, statementCount: 2 }]);
    });

    it('removes the one whose last relationship was moved, without being told to', async () => {
      await apart();
      await store().writer.apply(
        sampleChange({ clearRelationships: unlinked(ARTICLES, LONG, SHORT), ...saidBy(LONG, ARTICLES) }),
      );
      expect(await store().view.nodes('Person', [SHORT.id])).toEqual([null]);
      expect((await checkGraph(store())).violations).toEqual([]);
    });
  });
}
