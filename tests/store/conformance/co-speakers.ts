import { describe, expect, it } from '@jest/globals';

import { type GraphChange } from '../../../src/graph/graph-change.ts';

import { type NodeSelection, PARTS } from '../../../src/store/selection.ts';

import {
  relationship,
  sampleArticle,
  sampleChange,
  sampleEvent,
  sampleOrganization,
  samplePerson,
  samplePlace,
  sampleStatement,
  write,
} from '../../support/graph-samples.ts';
import { type StoreOfTest } from './describe-store-conformance.ts';

const report = sampleArticle('talks');
const article = write('Article', report);
const [talks, fire] = ['talks', 'fire'].map((name) => write('Event', sampleEvent(name)));
const city = write('Place', samplePlace('Port Alma'));
const [mara, ilan, odo] = ['Mara Venn', 'Ilan Orsk', 'Odo Brandt'].map((name) => write('Person', samplePerson(name)));
const board = write('Organization', sampleOrganization('Harbour Board'));

/** Mara and Ilan spoke about both events, twice about one; the board about one; Odo about the city only. */
function change(): GraphChange {
  const spoken = [
    [mara!, talks!],
    [mara!, fire!],
    [ilan!, talks!],
    [ilan!, talks!],
    [ilan!, fire!],
    [board, fire!],
    [odo!, city],
    [mara!, city],
  ] as const;
  const statements = spoken.map((_, at) => write('Statement', sampleStatement(`said ${at}`, report)));
  return sampleChange({
    nodes: [article, talks!, fire!, city, mara!, ilan!, odo!, board, ...statements],
    relationships: spoken.flatMap(([speaker, topic], at) => [
      relationship('MADE', speaker, statements[at]!, { properties: { confidence: 1, method: 'rule', rank: 1 } }),
      relationship('ABOUT', statements[at]!, topic, { properties: { score: 1, method: 'rule' } }),
    ]),
  });
}

function statementsOf({ nodes }: GraphChange): GraphChange['nodes'] {
  return nodes.filter(({ label }) => label === 'Statement');
}

export function describeCoSpeakers(store: StoreOfTest): void {
  describe('co-speakers', () => {
    const nodes: NodeSelection[] = (['Person', 'Organization'] as const).map((label) => ({
      label,
      fields: ['name'],
      parts: {},
    }));
    const beside = async (id: string, first = 10) =>
      (await store().view.coSpeakers({ id, first, nodes })).map(({ id: other, eventCount, selected }) => {
        expect(selected?.[PARTS]).toBeUndefined();
        return [other, selected?.['name'], eventCount];
      });

    it('are those who spoke about the same events, most events first', async () => {
      await store().writer.apply(change());
      expect(await beside(mara!.node.id)).toEqual([
        [ilan!.node.id, 'Ilan Orsk', 2],
        [board.node.id, 'Harbour Board', 1],
      ]);
      expect(await beside(mara!.node.id, 1)).toHaveLength(1);
      expect(await beside(board.node.id)).toHaveLength(2);
    });

    it('follow statements that are made, are about or are gone', async () => {
      const said = (at: number) => statementsOf(change())[at]!;
      await store().writer.apply(change());
      // Once more, which changes nothing; then Ilan's second statement about the talks goes, the first stays.
      await store().writer.apply(change());
      await store().writer.apply(sampleChange({ removeNodes: [said(3).node.id] }));
      expect(await beside(ilan!.node.id)).toEqual([
        [mara!.node.id, 'Mara Venn', 2],
        [board.node.id, 'Harbour Board', 1],
      ]);
      await store().writer.apply(sampleChange({ clearRelationships: [{ type: 'MADE', touching: [said(2).node.id] }] }));
      expect(await beside(ilan!.node.id)).toEqual(
        [
          [board.node.id, 'Harbour Board', 1],
          [mara!.node.id, 'Mara Venn', 1],
        ].sort(),
      );
      // Odo made it after all; and what Mara said about the city is about the talks too.
      await store().writer.apply(
        sampleChange({
          relationships: [
            relationship('MADE', odo!, said(2), { properties: { rank: 1 } }),
            relationship('ABOUT', said(7), talks!, { properties: { score: 1, method: 'rule' } }),
          ],
        }),
      );
      expect(await beside(odo!.node.id)).toEqual([[mara!.node.id, 'Mara Venn', 1]]);
      await store().writer.apply(sampleChange({ clearRelationships: [{ type: 'ABOUT', touching: [talks!.node.id] }] }));
      expect(await beside(odo!.node.id)).toEqual([]);
      expect(await store().checkStorage()).toEqual([]);
      await store().writer.apply(change());
      expect(await beside(mara!.node.id)).toHaveLength(3);
      await store().writer.apply(sampleChange({ removeArticles: [report.id] }));
      expect(await beside(mara!.node.id)).toEqual([]);
      expect(await store().checkStorage()).toEqual([]);
    });

    it('follow speakers and events that become one, and that are gone', async () => {
      const made = (speaker: typeof article, at: number) =>
        relationship('MADE', speaker, statementsOf(change())[at]!, { properties: { rank: 1 } });
      await store().writer.apply(change());
      // Ilan was Odo all along: what Ilan said is Odo's.
      await store().writer.apply(
        sampleChange({ removeNodes: [ilan!.node.id], relationships: [2, 3, 4].map((at) => made(odo!, at)) }),
      );
      expect(await beside(mara!.node.id)).toEqual([
        [odo!.node.id, 'Odo Brandt', 2],
        [board.node.id, 'Harbour Board', 1],
      ]);
      // He was not, as to the fire: then what is about it goes, and the event.
      await store().writer.apply(
        sampleChange({
          nodes: [ilan!],
          clearRelationships: [{ type: 'MADE', touching: [statementsOf(change())[4]!.node.id] }],
          relationships: [made(ilan!, 4)],
        }),
      );
      expect(await beside(ilan!.node.id)).toHaveLength(2);
      await store().writer.apply(sampleChange({ removeNodes: [fire!.node.id] }));
      expect(await beside(ilan!.node.id)).toEqual([]);
      expect(await beside(mara!.node.id)).toEqual([[odo!.node.id, 'Odo Brandt', 1]]);
      expect(await store().checkStorage()).toEqual([]);
    });

    it('come with what is selected of their label, which may be nothing', async () => {
      await store().writer.apply(change());
      const organizations = [{ label: 'Organization' as const, fields: ['name'], parts: {} }];
      const read = (selected: typeof nodes) =>
        store().view.coSpeakers({ id: mara!.node.id, first: 10, nodes: selected });
      expect((await read(organizations)).map(({ selected }) => selected)).toMatchObject([
        null,
        { name: 'Harbour Board' },
      ]);
      expect((await read([])).map(({ selected }) => selected)).toEqual([null, null]);
    });

    it('are none for who spoke about no event, and for who is not there', async () => {
      await store().writer.apply(change());
      expect(await beside(odo!.node.id)).toEqual([]);
      expect(await beside('per_00000000000000000000')).toEqual([]);
      expect(await beside(talks!.node.id)).toEqual([]);
    });

    it.each([0, 201, 1.5])('refuses to give %d', async (first) => {
      await expect(beside(mara!.node.id, first)).rejects.toMatchObject({ code: 'BAD_USER_INPUT', where: 'first' });
    });
  });
}
