import { type GraphChange } from '../../../src/graph/graph-change.ts';

import {
  relationship,
  sampleArticle,
  sampleChange,
  sampleEvent,
  sampleMention,
  sampleOrganization,
  samplePerson,
  samplePlace,
  sampleRun,
  sampleStatement,
  sampleUnnamedSource,
  sampleUtterance,
  write,
} from '../../support/graph-samples.ts';

const TEXT = 'Mara Venn told Harbour Radio: “The bridge opens on Friday.” A guard said it stays shut. Read more';
const at = (words: string) => {
  const start = [...TEXT.slice(0, TEXT.indexOf(words))].length;
  return { start, end: start + [...words].length };
};

/** Two articles with a node of every label and a relationship of every type; `checkGraph` finds nothing wrong with it. */
export function newsroom() {
  const article = sampleArticle('bridge', {
    text: TEXT,
    title: 'Bridge to open',
    outletName: 'Harbour Radio',
    boilerplate: [{ ...at('Read more'), rule: 'related-link' }],
    body: [{ start: 0, end: at('Read more').start }],
  });
  const other = sampleArticle('shut', { text: 'The bridge stays shut, the guard said.' });
  const person = samplePerson('Mara Venn', { aliases: ['Ms Venn'], mentionCount: 1, statementCount: 1 });
  const outlet = sampleOrganization('Harbour Radio', { kind: 'OUTLET', mentionCount: 1 });
  const city = samplePlace('Port Alma');
  const country = samplePlace('Almaria', { kind: 'COUNTRY' });
  const event = sampleEvent('opening of the bridge', { statementCount: 2, aliases: ['bridge opening'] });
  const season = sampleEvent('summer of works', { status: 'ONGOING' });
  const guard = sampleUnnamedSource('a guard', article, { mentionCount: 1, statementCount: 1 });
  const opens = sampleStatement('opens', article, {
    kind: 'DIRECT',
    content: [at('The bridge opens'), at('on Friday.')],
    cue: [at('told')],
    source: [at('Mara Venn')],
    speakerId: person.id,
    speakerLabel: 'Person',
    speakerName: person.name,
    rules: ['quotation-marks'],
    speakerCandidates: [{ id: person.id, name: person.name, score: 0.9, reason: 'only person named' }],
  });
  const shut = sampleStatement('shut', article, {
    content: [at('it stays shut')],
    speakerId: guard.id,
    speakerLabel: 'UnnamedSource',
    speakerName: guard.name,
  });
  const again = sampleStatement('again', other, { content: [{ start: 0, end: 21 }], saidAt: null });
  const saying = sampleUtterance('opens', { text: opens.text, speakerId: person.id, speakerLabel: 'Person' });
  const denial = sampleUtterance('shut', { text: shut.text, occurrenceCount: 2 });
  const run = sampleRun('first');
  const mentions = [
    sampleMention(article, at('Mara Venn'), { label: 'Person', id: person.id }),
    sampleMention(article, at('Harbour Radio'), { label: 'Organization', id: outlet.id }),
    sampleMention(article, at('A guard'), { label: 'UnnamedSource', id: guard.id }, { form: 'DESCRIPTION' }),
  ];
  return {
    article,
    other,
    person,
    outlet,
    city,
    country,
    event,
    season,
    guard,
    opens,
    shut,
    again,
    saying,
    denial,
    run,
    mentions,
  };
}

export type Newsroom = ReturnType<typeof newsroom>;

/** The change that writes all of a newsroom. */
export function newsroomChange(room: Newsroom = newsroom()): GraphChange {
  const article = write('Article', room.article);
  const other = write('Article', room.other);
  const person = write('Person', room.person);
  const outlet = write('Organization', room.outlet);
  const city = write('Place', room.city);
  const country = write('Place', room.country);
  const event = write('Event', room.event);
  const season = write('Event', room.season);
  const guard = write('UnnamedSource', room.guard);
  const opens = write('Statement', room.opens);
  const shut = write('Statement', room.shut);
  const again = write('Statement', room.again);
  const saying = write('Utterance', room.saying);
  const denial = write('Utterance', room.denial);
  const run = write('Run', room.run);
  const mentions = room.mentions.map((mention) => write('Mention', mention));
  const meant = [person, outlet, guard];
  const [smaller, larger] = opens.node.id < shut.node.id ? [opens, shut] : [shut, opens];
  const here = { articleId: article.node.id };
  const there = { articleId: other.node.id };
  const method = 'rule';
  const scored = (where: { articleId: string }) => ({ ...where, properties: { score: 0.5, method } });
  const made = (rank: number) => ({ ...here, properties: { confidence: 0.9, method, rank } });
  return sampleChange({
    nodes: [
      article,
      other,
      person,
      outlet,
      city,
      country,
      event,
      season,
      guard,
      opens,
      shut,
      again,
      saying,
      denial,
      run,
      ...mentions,
    ],
    relationships: [
      relationship('PUBLISHED_BY', article, outlet, here),
      relationship('COVERS', article, event, { ...here, properties: { mentionCount: 2 } }),
      relationship('MADE', person, opens, made(1)),
      relationship('MADE', guard, shut, made(1)),
      relationship('REPORTED_IN', opens, article, here),
      relationship('REPORTED_IN', shut, article, here),
      relationship('REPORTED_IN', again, other, there),
      relationship('ABOUT', opens, event, scored(here)),
      relationship('ABOUT', again, event, scored(there)),
      relationship('ABOUT', shut, city, scored(here)),
      relationship('VIA', opens, outlet, { ...here, properties: { method } }),
      relationship('ADDRESSED_TO', opens, outlet, { ...here, properties: { method } }),
      relationship('SAID_AT', opens, season, { ...here, properties: { method } }),
      relationship('WITHIN', shut, opens, here),
      relationship('OCCURRENCE_OF', opens, saying, scored(here)),
      relationship('OCCURRENCE_OF', shut, denial, scored(here)),
      relationship('OCCURRENCE_OF', again, denial, scored(there)),
      relationship('CONTRADICTS', smaller, larger, {
        properties: { status: 'CANDIDATE', score: 0.7, reason: 'open against shut' },
      }),
      ...mentions.map((mention) => relationship('IN', mention, article, here)),
      ...mentions.map((mention, position) => relationship('REFERS_TO', mention, meant[position]!, scored(here))),
      relationship('HOLDS_ROLE', person, outlet, {
        ...here,
        properties: { title: 'editor', since: '2020-01-01', until: null },
      }),
      relationship('AFFILIATED_WITH', guard, outlet, here),
      relationship('TOOK_PART_IN', person, event, here),
      relationship('AT', event, city),
      relationship('PART_OF', event, season),
      relationship('LOCATED_IN', city, country),
      relationship('EXTRACTED_BY', article, run, here),
      relationship('EXTRACTED_BY', other, run, there),
    ],
    records: [
      {
        id: `${room.article.id}#e1`,
        kind: 'ENTITY',
        articleId: room.article.id,
        blocks: ['venn'],
        data: { name: 'Mara Venn' },
      },
      {
        id: `${room.article.id}#s1`,
        kind: 'STATEMENT',
        articleId: room.article.id,
        blocks: ['bridge', 'friday'],
        data: {},
      },
      {
        id: `${room.other.id}#s1`,
        kind: 'STATEMENT',
        articleId: room.other.id,
        blocks: ['bridge', 'guard'],
        data: { n: [1] },
      },
    ],
  });
}
