import { describe, expect, it } from '@jest/globals';

import { type GraphChange } from '../../../src/graph/graph-change.ts';

import { PARTS } from '../../../src/store/selection.ts';

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

export function describeCoSpeakers(store: StoreOfTest): void {
  describe('co-speakers', () => {
    const nodes = (['Person', 'Organization'] as const).map((label) => ({ label, fields: ['name'], parts: {} }));
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
      const { nodes: written } = change();
      const said = (at: number) => written.filter(({ label }) => label === 'Statement')[at]!;
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
