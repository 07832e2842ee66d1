import { type NodeDefinition } from './definition.ts';
import { type Span } from './span.ts';

/** A range that gives no statements, and the cleaning rule that marked it. */
export interface BoilerplateRange extends Span {
  rule: string;
}

/**
 * One news text as published by one outlet (schema:NewsArticle).
 *
 * Identifier: of its URL where it has one, else of the SHA-256 of its bytes. So one text that lies in two folders is one
 * article, and the same text under two URLs is two. A file whose bytes changed supersedes what its location gave before.
 */
export interface Article {
  id: string;
  /** How people refer to it: the file's base name, or the URL of a JSON line, page or feed item. */
  name: string;
  /** Where its bytes were read: every path or URL that gave exactly this article, sorted. */
  locations: string[];
  url: string | null;
  title: string | null;
  byline: string | null;
  outletName: string | null;
  language: string | null;
  /** ISO date, or ISO instant where the source names a time. Null when the source does not say. */
  publishedAt: string | null;
  /** The raw text as decoded; every span of the graph reads from it. */
  text: string;
  /** Of the raw bytes. */
  sha256: string;
  encoding: string;
  /** The ranges that are the article's own text. */
  body: Span[];
  boilerplate: BoilerplateRange[];
}

export const articleDefinition: NodeDefinition<Article> = {
  label: 'Article',
  description: 'One news text as published by one outlet. Keeps its raw text, so that every span can be read again.',
  fields: {
    id: { type: 'id', description: 'Of the URL where it has one, else of the SHA-256 of its bytes.', filterable: true },
    name: { type: 'string', description: 'The file’s base name, or the URL.', filterable: true, sortable: true },
    locations: { type: 'strings', description: 'Every path or URL that gave these bytes.', volatile: true },
    url: { type: 'string', nullable: true, description: 'Where it was published.', filterable: true },
    title: {
      type: 'string',
      nullable: true,
      description: 'Its headline, where the source has one.',
      filterable: true,
      sortable: true,
      searchable: true,
    },
    byline: { type: 'string', nullable: true, description: 'Who wrote it, as printed.' },
    outletName: {
      type: 'string',
      nullable: true,
      description: 'The outlet’s name as the source gives it.',
      filterable: true,
      sortable: true,
    },
    language: { type: 'string', nullable: true, description: 'ISO 639-1 code.', filterable: true },
    publishedAt: {
      type: 'datetime',
      nullable: true,
      description: 'When it was published, where the source says so.',
      filterable: true,
      sortable: true,
    },
    text: { type: 'string', description: 'The raw text as decoded.', searchable: true },
    sha256: { type: 'string', description: 'SHA-256 of the raw bytes.', filterable: true },
    encoding: { type: 'string', description: 'The encoding the bytes were decoded with.' },
    body: { type: 'spans', description: 'The ranges of the raw text that are the article’s own.' },
    boilerplate: {
      type: 'json',
      description: 'The ranges that give no statements, each with the rule that marked it.',
    },
  },
  relations: {
    outlet: {
      relationship: 'PUBLISHED_BY',
      direction: 'OUT',
      to: ['Organization'],
      description: 'The outlet that published it.',
    },
    events: { relationship: 'COVERS', direction: 'OUT', to: ['Event'], description: 'The events it reports on.' },
    statements: {
      relationship: 'REPORTED_IN',
      direction: 'IN',
      to: ['Statement'],
      description: 'The statements it reports.',
    },
    mentions: { relationship: 'IN', direction: 'IN', to: ['Mention'], description: 'The mentions in its text.' },
    run: { relationship: 'EXTRACTED_BY', direction: 'OUT', to: ['Run'], description: 'The run that read it.' },
  },
};
