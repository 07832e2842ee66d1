import { describe, expect, it } from '@jest/globals';

import { type GraphChange } from '../../../src/graph/graph-change.ts';

import { checkGraph } from '../../../src/store/check-graph.ts';

import {
  relationship,
  sampleArticle,
  sampleChange,
  sampleEvent,
  sampleMention,
  samplePerson,
  samplePlace,
  sampleStatement,
  sampleUtterance,
  write,
} from '../../support/graph-samples.ts';
import { type StoreOfTest } from './describe-store-conformance.ts';

const ARTICLES = 8;
const STEPS = 40;

/** A small linear congruential generator (Numerical Recipes), so that a failing history can be run again. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

/** One article; articles share persons, events and places. Every version of it says something else. */
function versionOf(number: number, version: number): GraphChange {
  const node = sampleArticle(`history ${number}`, { text: `Version ${version} of many words that were said.` });
  const article = write('Article', node);
  const person = write('Person', samplePerson(`Person ${(number + version) % 3}`));
  const event = write('Event', sampleEvent(`event ${(number * version) % 4}`));
  const place = write('Place', samplePlace(`Place ${(number + version) % 2}`));
  const country = write('Place', samplePlace('Country'));
  const statement = write(
    'Statement',
    sampleStatement(`${number} ${version}`, node, {
      speakerId: person.node.id,
      speakerLabel: 'Person',
      content: [{ start: 0, end: 7 }],
    }),
  );
  const utterance = write('Utterance', sampleUtterance(`${number} ${version}`));
  const mention = write('Mention', sampleMention(node, { start: 0, end: 7 }, { label: 'Person', id: person.node.id }));
  const here = { articleId: node.id };
  const scored = { ...here, properties: { score: 1, method: 'sample' } };
  return sampleChange({
    removeArticles: [node.id],
    nodes: [article, person, event, place, country, statement, utterance, mention],
    relationships: [
      relationship('MADE', person, statement, { ...here, properties: { confidence: 1, method: 'sample', rank: 1 } }),
      relationship('REPORTED_IN', statement, article, here),
      relationship('OCCURRENCE_OF', statement, utterance, scored),
      relationship('ABOUT', statement, event, scored),
      relationship('TOOK_PART_IN', person, event, here),
      relationship('IN', mention, article, here),
      relationship('REFERS_TO', mention, person, scored),
      relationship('AT', event, place, here),
      relationship('LOCATED_IN', place, country),
    ],
  });
}

export function describeHistories(store: StoreOfTest): void {
  describe('histories', () => {
    it.each([1, 2, 3, 4])('history %i leaves the graph that writing its last versions alone gives', async (seed) => {
      const roll = dice(seed);
      const last = new Map<number, number>();
      for (let step = 0; step < STEPS; step++) {
        const number = roll(ARTICLES);
        const version = 1 + roll(5);
        const change = versionOf(number, version);
        if (roll(4) === 0) {
          await store().writer.apply(sampleChange({ removeArticles: change.removeArticles }));
          last.delete(number);
        } else {
          await store().writer.apply(change);
          last.set(number, version);
        }
      }
      const lived = await checkGraph(store());
      expect([lived.violations, await store().checkStorage()]).toEqual([[], []]);
      const everything = Array.from({ length: ARTICLES }, (_, number) => sampleArticle(`history ${number}`).id);
      await store().writer.apply(sampleChange({ removeArticles: everything }));
      expect(Object.values((await store().view.statistics()).nodes).every((count) => count === 0)).toBe(true);
      for (const [number, version] of last) await store().writer.apply(versionOf(number, version));
      expect(await checkGraph(store())).toEqual(lived);
      expect(last.size).toBeGreaterThan(0);
    });
  });
}
