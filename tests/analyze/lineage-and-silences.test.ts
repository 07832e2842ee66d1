import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { type Article } from '../../src/model/article.ts';

import { type GraphStore } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/open-store.ts';

import { lineage } from '../../src/analyze/stories/lineage.ts';
import { silences } from '../../src/analyze/stories/silences.ts';
import { sourcing } from '../../src/analyze/stories/sourcing.ts';

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
} from '../support/graph-samples.ts';

const BODY =
  'on Monday before a full council chamber that had waited for two hours and would not go home without an answer.';
const WIRE_TEXT = `Mara Venn claimed that the bridge would open, and accused Harbour Works of delay ${BODY}`;
const OWN_TEXT = 'The bridge will surely open, Venn said. A spokesman was not asked.';

function spans(article: Article, words: string) {
  const start = article.text.indexOf(words);
  return [{ start, end: start + words.length }];
}

/** One wire report, its copy in another paper, and a third in words of its own. */
const wire = sampleArticle('wire', { text: WIRE_TEXT, outletName: 'Wire', publishedAt: '2022-03-10' });
const copy = sampleArticle('copy', {
  text: `${WIRE_TEXT} More follows.`,
  outletName: 'Post',
  publishedAt: '2022-03-11',
});
const own = sampleArticle('own', { text: OWN_TEXT, outletName: 'Times', publishedAt: '2022-03-12' });
const venn = samplePerson('Mara Venn');
const works = sampleOrganization('Harbour Works');
const board = sampleOrganization('River Board');
const opening = sampleEvent('opening of the bridge');
const by = { speakerId: venn.id, speakerLabel: 'Person' as const, speakerName: venn.name };
const said = (key: string, article: Article, content: string, cue: string) =>
  sampleStatement(key, article, { ...by, content: spans(article, content), cue: spans(article, cue) });
const reports = [
  said('own', own, 'The bridge will surely open', 'said'),
  said('copy', copy, 'the bridge would open', 'claimed'),
  said('wire', wire, 'the bridge would open', 'claimed'),
];
const blame = said('blame', wire, 'Harbour Works of delay', 'accused');
const utterance = sampleUtterance('opens', { text: reports[0]!.text, occurrenceCount: 3, independentSourceCount: 2 });
const accusing = sampleUtterance('blame', { text: blame.text });

async function newsroom(answers: boolean): Promise<GraphStore> {
  const store = await openStore('sqlite::memory:');
  const articles = [wire, copy, own].map((article) => write('Article', article));
  const at = (articleId: string) => articles.find(({ node }) => node.id === articleId)!;
  const statements = [...reports, blame].map((statement) => write('Statement', statement));
  const [person, accused, silent] = [write('Person', venn), write('Organization', works), write('Organization', board)];
  const event = write('Event', opening);
  const scored = (articleId: string) => ({ articleId, properties: { score: 1, method: 'rule' } });
  const mention = write(
    'Mention',
    sampleMention(wire, spans(wire, 'Harbour Works')[0]!, { label: 'Organization', id: works.id }),
  );
  const role = { articleId: wire.id, properties: { title: 'director', since: null, until: null } };
  await store.writer.apply(
    sampleChange({
      nodes: [...articles, ...statements, person, accused, silent, event, mention].concat(
        [utterance, accusing].map((one) => write('Utterance', one)) as never[],
      ),
      relationships: [
        ...statements.flatMap((statement, position) => {
          const { articleId } = [...reports, blame][position]!;
          return [
            relationship('MADE', person, statement, {
              articleId,
              properties: { confidence: 1, method: 'rule', rank: 1 },
            }),
            relationship('REPORTED_IN', statement, at(articleId), { articleId }),
            relationship('ABOUT', statement, event, scored(articleId)),
            relationship(
              'OCCURRENCE_OF',
              statement,
              write('Utterance', statement.node.id === blame.id ? accusing : utterance),
              scored(articleId),
            ),
          ];
        }),
        relationship('ABOUT', statements[3]!, accused, scored(wire.id)),
        relationship('IN', mention, articles[0]!, { articleId: wire.id }),
        relationship('REFERS_TO', mention, accused, scored(wire.id)),
        ...(answers ? [relationship('HOLDS_ROLE', person, accused, role)] : []),
      ],
    }),
  );
  return store;
}

describe('stories of one newsroom', () => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await newsroom(false);
  });
  afterAll(() => store.close());

  it('counts a wire text and its copy once, in the order of publication', async () => {
    const { steps, independentSourceCount, copyCount } = await lineage(store.view, utterance.id);
    expect(steps.map(({ outletName, source, isCopy }) => [outletName, source, isCopy])).toEqual([
      ['Wire', 1, false],
      ['Post', 1, true],
      ['Times', 2, false],
    ]);
    expect([independentSourceCount, copyCount]).toEqual([2, 1]);
    expect(steps[2]!.differences.filter(({ kind }) => kind !== 'EQUAL')).toEqual([
      { kind: 'REPLACED', before: 'would', after: 'will surely' },
    ]);
  });

  it('knows who is accused and does not answer, and who is named and not quoted', async () => {
    const found = await silences(store.view, opening.id);
    expect(found.accusedWithoutReply).toEqual([{ accusedId: works.id, accusations: [blame] }]);
    expect(found.mentionedNeverQuoted).toEqual([{ id: works.id, mentionCount: 1 }]);
  });

  it('takes the word of someone who holds a role there for an answer', async () => {
    const answering = await newsroom(true);
    const found = await silences(answering.view, opening.id);
    await answering.close();
    expect(found).toEqual({ accusedWithoutReply: [], mentionedNeverQuoted: [] });
  });

  it('tells loaded verbs of saying from plain ones', async () => {
    const scope = { relation: 'about', some: { field: 'id', op: 'eq' as const, value: opening.id } };
    const { cues, voices, cuesRead } = await sourcing(store.view, scope);
    expect(cues).toEqual([
      { cue: 'claim', count: 2, load: 'DOUBT' },
      { cue: 'accuse', count: 1, load: null },
      { cue: 'say', count: 1, load: null },
    ]);
    expect(cuesRead).toBe(4);
    expect(voices).toEqual([{ speakerId: venn.id, name: venn.name, count: 4, share: 1 }]);
  });
});
