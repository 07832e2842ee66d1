import { describe, expect, it } from '@jest/globals';

import { type GraphChange } from '../../../src/graph/graph-change.ts';

import { checkGraph } from '../../../src/store/check-graph.ts';

import {
  relationship,
  sampleChange,
  sampleMention,
  sampleRun,
  sampleStatement,
  write,
} from '../../support/graph-samples.ts';
import { type StoreOfTest } from './describe-store-conformance.ts';
import { newsroom, newsroomChange } from './newsroom.ts';

const room = newsroom();
const article = write('Article', room.article);
const other = write('Article', room.other);
const opens = write('Statement', room.opens);
const shut = write('Statement', room.shut);
const person = write('Person', room.person);
const guard = write('UnnamedSource', room.guard);
const denial = write('Utterance', room.denial);
const properties = { score: 1, method: 'planted' };
const made = (rank: number) => ({ properties: { confidence: 1, method: 'planted', rank } });
const nodes = (...written: GraphChange['nodes']): Partial<GraphChange> => ({ nodes: written });
const statement = (overrides: Partial<typeof room.opens>) => nodes(write('Statement', { ...room.opens, ...overrides }));
const mention = room.mentions[0]!;

/** What is planted into the newsroom, and the rules that must tell of it. */
const PLANTED: [rules: string[], change: Partial<GraphChange>][] = [
  [['statement-reported-once'], { relationships: [relationship('REPORTED_IN', opens, other)] }],
  [['statement-reported-once'], { clearRelationships: [{ type: 'REPORTED_IN', touching: [room.opens.id] }] }],
  [
    ['statement-one-utterance', 'utterance-occurrences'],
    { relationships: [relationship('OCCURRENCE_OF', opens, denial, { properties })] },
  ],
  [['statement-speaker'], statement({ speakerId: room.guard.id })],
  [['statement-speaker'], statement({ speakerId: null, speakerLabel: null })],
  [['statement-speaker'], statement({ speakerLabel: 'Organization' })],
  [['statement-speaker'], { relationships: [relationship('MADE', guard, opens, made(1))] }],
  [['statement-speaker'], { clearRelationships: [{ type: 'MADE', touching: [room.opens.id] }] }],
  [['mention-links'], { clearRelationships: [{ type: 'IN', touching: [mention.id] }] }],
  [['mention-links'], nodes(write('Mention', { ...mention, refersToId: room.outlet.id }))],
  [['utterance-occurrences'], nodes(write('Utterance', { ...room.denial, occurrenceCount: 3 }))],
  [['name-not-empty'], nodes(write('Person', { ...room.person, name: ' ' }))],
  [['statement-has-content', 'statement-text-agrees'], statement({ content: [] })],
  [['statement-spans-in-text'], statement({ cue: [{ start: 0, end: 5000 }] })],
  [['statement-spans-in-text'], statement({ source: [{ start: 4, end: 4 }] })],
  [['statement-text-agrees'], statement({ text: 'The bridge opens on Friday.' })],
  [
    ['statement-not-in-boilerplate', 'statement-text-agrees'],
    statement({ content: [{ start: room.article.boilerplate[0]!.start - 1, end: room.article.boilerplate[0]!.end }] }),
  ],
  [['mention-span-in-text', 'mention-text-agrees'], nodes(write('Mention', { ...mention, end: 1_000_000 }))],
  [['mention-text-agrees'], nodes(write('Mention', { ...mention, text: 'Mara venn' }))],
  [['article-ranges-in-text'], nodes(write('Article', { ...room.article, body: [{ start: -1, end: 3 }] }))],
  [
    ['relationship-ends-exist'],
    {
      relationships: [relationship('AT', write('Event', room.event), write('Place', { ...room.city, id: 'plc_none' }))],
    },
  ],
  [['relationship-labels-allowed'], { relationships: [relationship('PART_OF', person, write('Event', room.event))] }],
  [
    ['relationship-properties'],
    { relationships: [relationship('WITHIN', shut, opens, { articleId: room.article.id, properties: { score: 1 } })] },
  ],
  [['relationship-properties'], { relationships: [relationship('MADE', person, opens, made(1.5))] }],
  [
    ['relationship-article-exists'],
    { relationships: [relationship('TOOK_PART_IN', person, write('Event', room.event), { articleId: 'art_none' })] },
  ],
  [
    ['contradiction-in-order'],
    {
      relationships: [
        relationship(
          'CONTRADICTS',
          ...(room.opens.id < room.shut.id ? ([shut, opens] as const) : ([opens, shut] as const)),
          {
            properties: { status: 'CANDIDATE', score: 1, reason: 'planted' },
          },
        ),
      ],
    },
  ],
];

export function describeChecking(store: StoreOfTest): void {
  describe('checking', () => {
    it('finds nothing wrong with a sound graph', async () => {
      await store().writer.apply(newsroomChange());
      const check = await checkGraph(store());
      expect(check).toMatchObject({ violations: [], nodes: { Article: 2 }, relationships: { MADE: 2 } });
      expect(check.checksum).toMatch(/^[0-9a-f]{64}$/);
    });

    it.each(PLANTED.map(([rules, change], index) => [`${rules.join(' and ')} (${index + 1})`, rules, change] as const))(
      'tells of %s',
      async (_, rules, change) => {
        await store().writer.apply(newsroomChange(room));
        await store().writer.apply(sampleChange(change));
        const { violations } = await checkGraph(store());
        expect([...new Set(violations.map(({ rule }) => rule))]).toEqual(expect.arrayContaining(rules));
        expect(violations.every(({ id, message }) => id !== '' && message !== '')).toBe(true);
      },
    );

    it('has one checksum for one graph, whatever the order of writing', async () => {
      const change = newsroomChange();
      await store().writer.apply(change);
      const once = await checkGraph(store());
      await store().writer.apply(sampleChange({ removeArticles: [room.article.id, room.other.id] }));
      expect((await checkGraph(store())).checksum).not.toBe(once.checksum);
      const backwards = {
        ...change,
        nodes: [...change.nodes].reverse(),
        relationships: [...change.relationships].reverse(),
      };
      await store().writer.apply(backwards);
      expect(await checkGraph(store())).toEqual(once);
    });

    it.each<[name: string, change: Partial<GraphChange>, same: boolean]>([
      ['another place to read it from', nodes(write('Article', { ...room.article, locations: ['/elsewhere'] })), true],
      [
        'another run',
        {
          ...nodes(write('Run', sampleRun('second'))),
          relationships: [relationship('EXTRACTED_BY', article, write('Run', sampleRun('second')))],
        },
        true,
      ],
      ['another title', nodes(write('Article', { ...room.article, title: 'Bridge opens' })), false],
      [
        'another relationship',
        { relationships: [relationship('TOOK_PART_IN', person, write('Event', room.season))] },
        false,
      ],
      [
        'another property',
        {
          relationships: [
            relationship('MADE', person, opens, {
              articleId: room.article.id,
              properties: { confidence: 0.8, method: 'rule', rank: 1 },
            }),
          ],
        },
        false,
      ],
    ])('looks at what the graph says: %s', async (_, change, same) => {
      await store().writer.apply(newsroomChange(room));
      const before = await checkGraph(store());
      await store().writer.apply(sampleChange(change));
      expect((await checkGraph(store())).checksum === before.checksum).toBe(same);
    });

    it('finds wrong counts and unsupported nodes among many', async () => {
      const many = Array.from({ length: 450 }, (_, index) => {
        const one = write('Statement', sampleStatement(`many${index}`, room.article));
        return { one, link: relationship('REPORTED_IN', one, article, { articleId: room.article.id }) };
      });
      await store().writer.apply(newsroomChange(room));
      await store().writer.apply(
        sampleChange({
          nodes: [
            ...many.map(({ one }) => one),
            write(
              'Mention',
              sampleMention(room.article, { start: 0, end: 4 }, { label: 'Person', id: room.person.id }),
            ),
          ],
          relationships: many.map(({ link }) => link),
        }),
      );
      const { violations } = await checkGraph(store());
      const withoutUtterance = violations.filter(({ rule }) => rule === 'statement-one-utterance');
      expect(withoutUtterance).toHaveLength(450);
      expect(violations.filter(({ rule }) => rule === 'mention-links')).toHaveLength(1);
    });
  });
}
