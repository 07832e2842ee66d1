import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { DistinctTexts } from '../../src/store/neo4j/import/distinct-texts.ts';
import { writeNeo4jImport } from '../../src/store/neo4j/import/write-import.ts';
import { openStore } from '../../src/store/open-store.ts';

import {
  relationship,
  sampleArticle,
  sampleChange,
  sampleEvent,
  samplePerson,
  sampleStatement,
  sampleUnnamedSource,
  write,
} from '../support/graph-samples.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { newsroom, newsroomChange } from './conformance/newsroom.ts';

async function room() {
  const store = await openStore('sqlite::memory:');
  await store.writer.apply(newsroomChange());
  return store;
}

describe('files for neo4j-admin', () => {
  const folder = temporaryFolder();
  const read = (name: string) => readFileSync(join(folder, 'graph', name), 'utf8');

  it('hold every label and type, with a script that names them and the schema', async () => {
    await writeNeo4jImport(await room(), join(folder, 'graph'));
    const names = readdirSync(join(folder, 'graph'));
    expect(names.filter((name) => /^nodes-\w+-header\.csv$/.test(name))).toHaveLength(10);
    for (const name of names.filter((one) => one.endsWith('-header.csv'))) {
      expect(read('import.sh')).toContain(`=./${name},./${name.replace('-header', '')}`);
    }
    expect(read('schema.cypher')).toContain('CREATE FULLTEXT INDEX');
    expect(read('ABOUT-Statement-Event-header.csv')).toBe(
      ':START_ID(Statement),:END_ID(Event),articleId:string,score:double,method:string,' +
        'to_id:string,said_at:string,speaker_id:string\n',
    );
    const { person, event } = newsroom();
    const copies = new RegExp(`"${event.id}","\\d{4}-\\d\\d-\\d\\d","${person.id}"$`, 'm');
    expect(read('ABOUT-Statement-Event.csv')).toMatch(copies);
    expect(read('MADE-Person-Statement.csv')).toMatch(new RegExp(`"${person.id}","\\d{4}-\\d\\d-\\d\\d"$`, 'm'));
    expect(read('SPOKE_ABOUT-Person-Event-header.csv')).toBe(':START_ID(Person),:END_ID(Event),statements:long\n');
    expect(read('SPOKE_ABOUT-Person-Event.csv')).toBe(`"${person.id}","${event.id}",1\n`);
    expect(read('nodes-Person-header.csv')).toBe(
      'id:ID(Person),name:string,name_folded:string,name_whole:string,aliases:string[],gazetteerKey:string,' +
        'mentionCount:long,statementCount:long,searchLabel:string,searchNames:string,searchTexts:string\n',
    );
    expect(read('nodes-Person.csv')).toContain(
      `"${person.id}","Mara Venn","mara venn",,"Ms Venn",,1,1,"Person","mara venn","ms venn"`,
    );
  });

  it('have each speaker and event once, with the number of statements that join them', async () => {
    const store = await openStore('sqlite::memory:');
    const reports = ['one', 'two'].map((name) => sampleArticle(name));
    const [mara, ilan, official] = [
      write('Person', samplePerson('Mara Venn')),
      write('Person', samplePerson('Ilan Orsk')),
      write('UnnamedSource', sampleUnnamedSource('an official', reports[0]!)),
    ];
    const event = write('Event', sampleEvent('talks'));
    const statements = ['one', 'two'].map((key) => write('Statement', sampleStatement(key, reports[0]!)));
    const [one, two] = statements;
    await store.writer.apply(
      sampleChange({
        nodes: [mara, ilan, official, event, ...statements],
        relationships: reports.flatMap(({ id: articleId }) => [
          ...[mara, ilan, official].map((speaker) => relationship('MADE', speaker, one!, { articleId })),
          relationship('MADE', mara, two!, { articleId }),
          ...statements.map((statement) => relationship('ABOUT', statement, event, { articleId })),
        ]),
      }),
    );
    await writeNeo4jImport(store, join(folder, 'counted'));
    const lines = readFileSync(join(folder, 'counted', 'SPOKE_ABOUT-Person-Event.csv'), 'utf8').split('\n');
    expect(lines.sort()).toEqual(
      ['', `"${mara.node.id}","${event.node.id}",2`, `"${ilan.node.id}","${event.node.id}",1`].sort(),
    );
  });

  it('double quotation marks, and tell an empty text from none', async () => {
    const store = await openStore('sqlite::memory:');
    const article = sampleArticle('quoted', { text: 'a "b"\n\u001f', title: '', locations: ['a\u001fb', 'c'] });
    await store.writer.apply(sampleChange({ nodes: [write('Article', article)] }));
    await writeNeo4jImport(store, join(folder, 'quoted'));
    const line = readFileSync(join(folder, 'quoted', 'nodes-Article.csv'), 'utf8');
    expect(line).toContain('"a ""b""\n\u001f"');
    expect(line).toContain('"a\ufdd0001fb\u001fc",,,"","",,');
  });

  it('go into a new or empty folder only, and nothing is left of a refused export', async () => {
    const taken = join(folder, 'taken');
    mkdirSync(taken);
    writeFileSync(join(taken, 'mine.txt'), 'mine');
    await expect(writeNeo4jImport(await room(), taken)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(writeNeo4jImport(await room(), join(taken, 'mine.txt', 'graph'))).rejects.toMatchObject({
      code: 'OUTPUT_UNWRITABLE',
    });
    expect(readdirSync(taken)).toEqual(['mine.txt']);
    expect(readdirSync(folder).filter((name) => name.includes('partial'))).toEqual([]);
  });

  it('have each block once, however often it was met', async () => {
    const texts = new DistinctTexts(folder);
    for (let number = 0; number < 1000; number++) texts.add(`block\n${number % 100}`);
    const found: string[] = [];
    for await (const text of texts.each()) found.push(text);
    expect(found.sort()).toEqual(Array.from({ length: 100 }, (_, number) => `block\n${number}`).sort());
  });
});
