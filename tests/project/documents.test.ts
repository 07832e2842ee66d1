import { existsSync, readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';

import { PAGES, readPage } from '../support/pages.ts';
import { QUESTION_PAGE, questionPart, questionsOf } from '../support/questions/question-page.ts';
import { QUESTION_TABLES } from '../support/questions/question-tables.ts';
import { EXAMPLES, QUERIES_OF_PAGES } from '../support/shown-queries.ts';

const ROOT = new URL('../../', import.meta.url);

const links = PAGES.flatMap(({ path, text }) =>
  [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map((match) => match[1]!)
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => [path, target.split('#')[0]!] as const),
);

const queries = QUERIES_OF_PAGES.map(({ from, name, query }) => [from, name, query] as const);

describe('the documents', () => {
  it.each(links)('%s links to %s, which is there', (path, target) => {
    expect(existsSync(new URL(target, new URL(path, ROOT)))).toBe(true);
  });

  it.each(queries)('%s asks %s, which the schema answers', (_path, _name, document) => {
    const schema = buildSchema(readFileSync(new URL('schema/schema.graphql', ROOT), 'utf8'));
    expect(validate(schema, parse(document)).map((error) => error.message)).toEqual([]);
  });

  it('asks the question on the first page', () => {
    expect(queries.filter(([path]) => path === 'README.md')).toHaveLength(1);
  });

  it('lists every page of docs/ in docs/README.md', () => {
    const index = PAGES.find(({ path }) => path === 'docs/README.md')!.text;
    const unlisted = PAGES.filter(({ path }) => path.startsWith('docs/') && path !== 'docs/README.md').filter(
      ({ path }) => !index.includes(`(${path.slice('docs/'.length)})`),
    );
    expect(unlisted.map(({ path }) => path)).toEqual([]);
  });
});

describe('the page of questions', () => {
  const shown = questionsOf(readPage(QUESTION_PAGE).text);

  it('has twenty or more, all of the playground’s', () => {
    expect(shown.length).toBeGreaterThanOrEqual(20);
    expect(shown).toHaveLength(EXAMPLES.length);
    expect(Object.keys(QUESTION_TABLES).sort()).toEqual(EXAMPLES.map(({ name }) => name).sort());
  });

  it.each(EXAMPLES.map((example, at) => [at, example.name, example] as const))(
    'asks number %d, %s, as the playground does',
    (at, _name, example) => {
      const { answer } = shown[at]!;
      expect(answer).toMatch(/\n\|[^\n]+\|\n$/);
      expect(shown[at]).toEqual(questionPart(example, at, answer));
    },
  );
});

describe('.env.example', () => {
  it('names every setting that the command reads', () => {
    const environment = ['environment.ts', 'access-environment.ts']
      .map((file) => readFileSync(new URL(`src/cli/${file}`, ROOT), 'utf8'))
      .join('\n');
    const example = readFileSync(new URL('.env.example', ROOT), 'utf8');
    const read = [...environment.matchAll(/^ {2}([A-Z][A-Z0-9_]+):/gm)].map((match) => match[1]!);
    const named = [...example.matchAll(/^([A-Z][A-Z0-9_]+)=/gm)].map((match) => match[1]!);
    expect(read.length).toBeGreaterThan(0);
    // What is OpenTelemetry's own is read by its packages.
    const ours = named.filter((name) => !name.startsWith('OTEL_'));
    expect(ours.sort()).toEqual(read.sort());
  });
});
