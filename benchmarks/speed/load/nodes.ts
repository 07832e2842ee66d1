import { sha256 } from '../../../src/util/hash.ts';

import { type Article } from '../../../src/model/article.ts';
import { type Event } from '../../../src/model/event.ts';
import { identifier } from '../../../src/model/identifier.ts';
import { type Organization } from '../../../src/model/organization.ts';
import { type Person } from '../../../src/model/person.ts';
import { type Span } from '../../../src/model/span.ts';
import { type Statement } from '../../../src/model/statement.ts';

import { generatedName } from './text.ts';

const SAID = ' said that ';
const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2015, 0, 1);
const DAYS = 3000;

/** Where the parts of a statement stand. */
export interface StatementSpans {
  source: Span;
  cue: Span;
  content: Span;
}

/** An article of one paragraph a statement, and where the statements stand. All of it is ASCII: offsets are simple. */
export function generatedArticle(
  number: number,
  outlet: number,
  statements: readonly { source: string; words: string }[],
): { article: Article; spans: StatementSpans[] } {
  const spans: StatementSpans[] = [];
  let text = '';
  for (const { source, words } of statements) {
    const [start, cue] = [text.length, text.length + source.length];
    const content = { start: cue + SAID.length, end: cue + SAID.length + words.length };
    spans.push({ source: { start, end: cue }, cue: { start: cue + 1, end: cue + 5 }, content });
    text += `${source}${SAID}${words}.\n\n`;
  }
  const url = `https://example.org/${outlet}/${number}`;
  const article: Article = {
    id: identifier('Article', url),
    name: url,
    locations: [url],
    url,
    title: `Report ${number}`,
    byline: null,
    outletName: generatedOutlet(outlet).name,
    language: 'en',
    publishedAt: day(number),
    text,
    sha256: sha256(url),
    encoding: 'utf-8',
    body: [{ start: 0, end: text.length }],
    boilerplate: [],
  };
  return { article, spans };
}

export function generatedStatement(
  article: Article,
  { source, cue, content }: StatementSpans,
  speaker: Person,
): Statement {
  return {
    id: identifier('Statement', article.id, content.start, content.end),
    articleId: article.id,
    kind: 'INDIRECT',
    text: article.text.slice(content.start, content.end),
    content: [content],
    cue: [cue],
    source: [source],
    context: { start: source.start, end: content.end + 1 },
    speakerId: speaker.id,
    speakerLabel: 'Person',
    speakerName: speaker.name,
    saidAt: article.publishedAt,
    confidence: 0.5 + (content.end % 50) / 100,
    method: 'generated@1',
    rules: [],
    speakerCandidates: [],
  };
}

export function generatedPerson(number: number): Person {
  const id = identifier('Person', number);
  return { id, name: generatedName(number), aliases: [], gazetteerKey: null, mentionCount: 0, statementCount: 0 };
}

export function generatedOutlet(number: number): Organization {
  return {
    id: identifier('Organization', number),
    name: `${generatedName(number)} Post`,
    aliases: [],
    kind: 'OUTLET',
    gazetteerKey: null,
    mentionCount: 0,
    statementCount: 0,
  };
}

export function generatedEvent(number: number): Event {
  return {
    id: identifier('Event', number),
    type: 'MEETING',
    name: `meeting in ${generatedName(number)}`,
    aliases: [],
    date: day(number),
    endDate: null,
    status: 'OCCURRED',
    mentionCount: 0,
    statementCount: 0,
  };
}

function day(number: number): string {
  return new Date(FIRST_DAY + (number % DAYS) * DAY).toISOString().slice(0, 10);
}
