import { describe, expect, it } from '@jest/globals';

import { RELATIONSHIP_TYPES } from '../../../src/model/definition.ts';
import { NODE_LABELS } from '../../../src/model/node-label.ts';

import { checkGraph } from '../../../src/store/check-graph.ts';

import {
  relationship,
  sampleArticle,
  sampleChange,
  sampleEvent,
  sampleMention,
  samplePerson,
  sampleRun,
  write,
} from '../../support/graph-samples.ts';
import { type StoreOfTest } from './describe-store-conformance.ts';
import { newsroom, newsroomChange } from './newsroom.ts';

export function describeWriting(store: StoreOfTest): void {
  describe('writing', () => {
    it('counts what it wrote', async () => {
      const change = newsroomChange();
      expect(await store().writer.apply(change)).toEqual({
        nodesWritten: change.nodes.length,
        nodesRemoved: 0,
        relationshipsWritten: change.relationships.length,
      });
    });

    it.each(NODE_LABELS)('gives back every field of a %s', async (label) => {
      const change = newsroomChange();
      await store().writer.apply(change);
      const written = change.nodes.filter((node) => node.label === label).map(({ node }) => node);
      expect(written.length).toBeGreaterThan(0);
      expect(
        await store().view.nodes(
          label,
          written.map(({ id }) => id),
        ),
      ).toEqual(written);
    });

    it.each(RELATIONSHIP_TYPES)('gives back every %s relationship from both ends', async (type) => {
      const change = newsroomChange();
      await store().writer.apply(change);
      const written = change.relationships.filter((one) => one.type === type);
      expect(written.length).toBeGreaterThan(0);
      for (const one of written) {
        expect((await store().view.relationships(type, 'OUT', [one.from]))[0]).toContainEqual(one);
        expect((await store().view.relationships(type, 'IN', [one.to]))[0]).toContainEqual(one);
      }
    });

    it('leaves the graph alone when a change is applied again', async () => {
      await store().writer.apply(newsroomChange());
      const once = await checkGraph(store());
      await store().writer.apply(newsroomChange());
      expect(await checkGraph(store())).toEqual(once);
    });

    it('replaces a node with the same id', async () => {
      const room = newsroom();
      await store().writer.apply(newsroomChange(room));
      const person = { ...room.person, name: 'Mara Venn-Ortiz', aliases: [] };
      await store().writer.apply(sampleChange({ nodes: [write('Person', person)] }));
      expect(await store().view.nodes('Person', [person.id])).toEqual([person]);
    });

    it('replaces a relationship with the same type, ends and article, and keeps one on another article', async () => {
      const room = newsroom();
      await store().writer.apply(newsroomChange(room));
      const [person, outlet] = [write('Person', room.person), write('Organization', room.outlet)];
      const role = (articleId: string, title: string) =>
        relationship('HOLDS_ROLE', person, outlet, { articleId, properties: { title, since: null, until: null } });
      const changed = [role(room.article.id, 'chief editor'), role(room.other.id, 'founder')];
      await store().writer.apply(sampleChange({ relationships: changed }));
      const [roles] = await store().view.relationships('HOLDS_ROLE', 'OUT', [room.person.id]);
      expect(roles!.map(({ properties }) => properties['title']).sort()).toEqual(['chief editor', 'founder']);
    });

    it('sets the counts of touched nodes from the graph, whatever the change says', async () => {
      const article = sampleArticle('a');
      const person = samplePerson('Mara Venn', { mentionCount: 40, statementCount: 7 });
      const mention = sampleMention(article, { start: 0, end: 9 }, { label: 'Person', id: person.id });
      const nodes = [write('Article', article), write('Person', person), write('Mention', mention)];
      const relationships = [
        relationship('IN', nodes[2]!, nodes[0]!),
        relationship('REFERS_TO', nodes[2]!, nodes[1]!, { properties: { score: 1, method: 'name' } }),
      ];
      await store().writer.apply(sampleChange({ nodes, relationships }));
      expect(await store().view.nodes('Person', [person.id])).toEqual([
        { ...person, mentionCount: 1, statementCount: 0 },
      ]);
    });

    it('keeps nothing of a change that fails', async () => {
      const broken = { ...samplePerson('Nobody'), name: null as unknown as string };
      const change = newsroomChange();
      change.nodes.push(write('Person', broken));
      await expect(store().writer.apply(change)).rejects.toMatchObject({ code: 'STORE_INCONSISTENT' });
      const { nodes, relationships } = await store().view.statistics();
      expect([...Object.values(nodes), ...Object.values(relationships)].every((count) => count === 0)).toBe(true);
    });

    it('does not keep entities, events and runs that nothing supports', async () => {
      const nodes = [
        write('Person', samplePerson('Nobody')),
        write('Event', sampleEvent('nothing')),
        write('Run', sampleRun('x')),
      ];
      expect(await store().writer.apply(sampleChange({ nodes }))).toMatchObject({ nodesRemoved: 3 });
      expect((await store().view.statistics()).nodes).toMatchObject({ Person: 0, Event: 0, Run: 0 });
    });

    it('names another revision after each change, and the same one in between', async () => {
      const before = await store().writer.revision();
      await store().writer.apply(newsroomChange());
      const after = await store().writer.revision();
      expect(after).not.toBe(before);
      expect(await store().writer.revision()).toBe(after);
    });
  });
}
