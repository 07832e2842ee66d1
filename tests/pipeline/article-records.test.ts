import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { type GraphStore } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/open-store.ts';

import { type ArticleRecord } from '../../src/pipeline/records/article-record.ts';
import { articleRecords } from '../../src/pipeline/records/article-records.ts';

import {
  relationship,
  sampleArticle,
  sampleChange,
  sampleEvent,
  sampleMention,
  sampleOrganization,
  samplePerson,
  samplePlace,
  sampleStatement,
  sampleUtterance,
  write,
} from '../support/graph-samples.ts';

const TEXT =
  'Mara Venn told the Harbour Post on Friday that the ferry would sail. She thanked Osk. “It sank,” he said.';
const article = sampleArticle('b', { text: TEXT, title: 'Ferry to sail', outletName: 'The Tide' });
const bare = sampleArticle('a', { text: 'Nothing was said.', publishedAt: null });

function span(words: string): { start: number; end: number } {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

const mara = write('Person', samplePerson('Mara Venn', { aliases: ['M. Venn'] }));
const post = write('Organization', sampleOrganization('Harbour Post'));
const osk = write('Place', samplePlace('Osk'));
const council = write('Organization', sampleOrganization('Osk Council'));
const sailing = write('Event', sampleEvent('sailing of the ferry', { type: 'OTHER', status: 'PROPOSED' }));
const promise = write(
  'Statement',
  sampleStatement('promise', article, {
    content: [span('the ferry would sail')],
    cue: [span('told')],
    source: [span('Mara Venn')],
    speakerId: mara.node.id,
    speakerLabel: 'Person',
    speakerName: 'Mara Venn',
  }),
);
const denial = write(
  'Statement',
  sampleStatement('denial', article, { content: [span('“It sank,”')], kind: 'DIRECT' }),
);
const promised = write('Utterance', sampleUtterance('promised'));
const denied = write('Utterance', sampleUtterance('denied'));
const mentions = [
  sampleMention(article, span('Mara Venn'), { label: 'Person', id: mara.node.id }),
  sampleMention(article, span('She'), { label: 'Person', id: mara.node.id }, { form: 'PRONOUN' }),
  sampleMention(article, span('the Harbour Post'), { label: 'Organization', id: post.node.id }),
  sampleMention(
    article,
    span('the ferry would sail'),
    { label: 'Event', id: sailing.node.id },
    { form: 'DESCRIPTION' },
  ),
  sampleMention(article, span('Osk'), { label: 'Place', id: osk.node.id }),
].map((mention) => write('Mention', mention));

const [articleNode, bareNode] = [write('Article', article), write('Article', bare)];
const inArticle = { articleId: article.id };
const isNotSettled = { ...inArticle, properties: { status: 'CANDIDATE', score: 0.7, reason: 'denies it' } };

let store: GraphStore;
let records: ArticleRecord[];

beforeAll(async () => {
  store = await openStore('sqlite::memory:');
  await store.writer.apply(
    sampleChange({
      nodes: [articleNode, bareNode, mara, post, osk, council, sailing, promise, denial, promised, denied, ...mentions],
      relationships: [
        relationship('REPORTED_IN', promise, articleNode, inArticle),
        relationship('REPORTED_IN', denial, articleNode, inArticle),
        relationship('MADE', mara, promise, { ...inArticle, properties: { confidence: 0.9, method: 'm', rank: 1 } }),
        relationship('ABOUT', promise, sailing, { ...inArticle, properties: { score: 1, method: 'm' } }),
        relationship('VIA', promise, post, { ...inArticle, properties: { method: 'm' } }),
        relationship('SAID_AT', promise, sailing, { ...inArticle, properties: { method: 'm' } }),
        relationship('OCCURRENCE_OF', promise, promised, { ...inArticle, properties: { score: 1, method: 'm' } }),
        relationship('OCCURRENCE_OF', denial, denied, { ...inArticle, properties: { score: 1, method: 'm' } }),
        relationship('CONTRADICTS', denial, promise, isNotSettled),
        relationship('COVERS', articleNode, sailing, { ...inArticle, properties: { mentionCount: 1 } }),
        relationship('AT', sailing, osk),
        relationship('TOOK_PART_IN', council, sailing, inArticle),
        ...mentions.flatMap((mention) => [
          relationship('IN', mention, articleNode, inArticle),
          relationship(
            'REFERS_TO',
            mention,
            [mara, post, sailing, osk].find(({ node }) => node.id === mention.node['refersToId' as 'id'])!,
            { ...inArticle, properties: { score: 1, method: 'm' } },
          ),
        ]),
      ],
    }),
  );
  records = [];
  for await (const record of articleRecords(store.view)) records.push(record);
});

afterAll(() => store.close());

describe('articleRecords', () => {
  it('gives one record per article in the order of their names', () => {
    expect(records.map((record) => record.article)).toEqual(['a.txt', 'b.txt']);
  });

  it('has null for what is unknown and empty lists for what there is none of', () => {
    expect(records[0]).toEqual({
      article: 'a.txt',
      title: null,
      outlet: null,
      publishedAt: null,
      body: [[0, 17]],
      statements: [],
      mentions: [],
      entities: [],
      events: [],
    });
  });

  it('shows a statement with all of its parts', () => {
    expect(records[1]!.statements[0]).toEqual({
      id: promise.node.id,
      kind: 'INDIRECT',
      content: [[47, 67]],
      cue: [[10, 14]],
      source: [[0, 9]],
      speaker: 'Mara Venn',
      speakerId: mara.node.id,
      speakerType: 'PERSON',
      speakerCandidates: [],
      via: 'Harbour Post',
      addressee: null,
      occasion: sailing.node.id,
      saidAt: '2022-03-10',
      about: [{ id: sailing.node.id, type: 'EVENT', name: 'sailing of the ferry' }],
      utterance: promised.node.id,
      contradicts: [denial.node.id],
      confidence: 0.9,
      method: 'attribution-tagger@1',
    });
  });

  it('has null for the words and the person of a statement without source or cue, and tells contradictions both ways', () => {
    expect(records[1]!.statements[1]).toMatchObject({
      cue: null,
      source: null,
      speaker: null,
      speakerId: null,
      speakerType: null,
      via: null,
      about: [],
      contradicts: [promise.node.id],
    });
  });

  it('lists mentions in text order', () => {
    expect(
      records[1]!.mentions.map(({ span: [start], type, name, form }) => `${start} ${type} ${form} ${name}`),
    ).toEqual([
      '0 PERSON NAME Mara Venn',
      '15 ORGANIZATION NAME Harbour Post',
      '47 EVENT DESCRIPTION sailing of the ferry',
      '69 PERSON PRONOUN Mara Venn',
      '81 PLACE NAME Osk',
    ]);
  });

  it('gives entities their aliases and the forms in the article, but no pronouns', () => {
    expect(records[1]!.entities.map(({ name, aliases }) => [name, aliases])).toEqual([
      ['Mara Venn', ['M. Venn']],
      ['Harbour Post', ['the Harbour Post']],
      ['Osk', []],
    ]);
  });

  it('describes events', () => {
    expect(records[1]!.events).toEqual([
      {
        id: sailing.node.id,
        type: 'OTHER',
        name: 'sailing of the ferry',
        date: '2022-03-10',
        place: 'Osk',
        status: 'PROPOSED',
        participants: ['Osk Council'],
      },
    ]);
  });
});
