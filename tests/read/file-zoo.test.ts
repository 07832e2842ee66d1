import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { readSources } from '../../src/read/read-sources.ts';

import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';
import { readAll } from './read-all.ts';

const SENTENCE = 'The harbour of Vik reopened on Wednesday after the worst storm in a decade, its master said.';
const TEXT = `Harbour reopens after the storm\r\n\r\nMay 1, 2024\r\n\r\n${SENTENCE}\r\n`;
const RUSSIAN =
  'Гавань открылась в среду после самого сильного шторма за десять лет, сообщил её начальник журналистам. ';

const folder = temporaryFolder();
const path = (name: string): string => join(folder, name);

/** Windows-1251 puts А to я at 0xC0 to 0xFF and ё at 0xB8. */
function windows1251(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => {
    const code = character.codePointAt(0)!;
    if (character === 'ё') return 0xb8;
    return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
  });
}

function utf16be(text: string): Uint8Array {
  return Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
}

describe('an encoding', () => {
  const CAFE = 'The café “Señor” reopened on Wednesday after the storm, its owner said.';
  const latin1 = CAFE.replace(/[“”]/g, "'");
  const RUSSIAN_TEXT = RUSSIAN.repeat(3);
  const ENCODED: [name: string, bytes: Uint8Array, encoding: string, text: string][] = [
    ['UTF-8', Buffer.from(CAFE), 'utf-8', CAFE],
    ['UTF-8 with byte order mark', Buffer.from(`\ufeff${CAFE}`), 'utf-8', CAFE],
    ['UTF-16 little endian', Buffer.from(`\ufeff${CAFE}`, 'utf16le'), 'utf-16le', CAFE],
    ['UTF-16 big endian', utf16be(CAFE), 'utf-16be', CAFE],
    ['UTF-16 without byte order mark', Buffer.from(CAFE, 'utf16le'), 'utf-16le', CAFE],
    ['Latin-1', Buffer.from(latin1, 'latin1'), 'windows-1252', latin1],
    ['Windows-1251', windows1251(RUSSIAN_TEXT), 'windows-1251', RUSSIAN_TEXT],
  ];

  it.each(ENCODED)('is detected and named: %s', async (name, bytes, encoding, text) => {
    writeFiles(folder, { [`${name}.txt`]: bytes });
    expect(await readAll([path(`${name}.txt`)])).toMatchObject([{ text, encoding }]);
  });
});

describe('a file that cannot be read', () => {
  const damaged = Buffer.concat([Buffer.from(RUSSIAN), Buffer.from([0xd0, 0x20, 0xff]), Buffer.from(RUSSIAN)]);
  const BAD: [name: string, content: string | Uint8Array, code: string][] = [
    ['empty.txt', '', 'FILE_EMPTY'],
    ['blank.txt', ' \n\t\r\n', 'FILE_EMPTY'],
    ['binary.bin', Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256), 'FILE_BINARY'],
    ['nul.txt', `${SENTENCE}\0${SENTENCE}`, 'FILE_BINARY'],
    ['only-nuls.txt', '\0'.repeat(1001), 'FILE_BINARY'],
    ['controls.txt', '\u0001\u0002\u0003'.repeat(50), 'FILE_BINARY'],
    ['picture.jpg', 'JFIF', 'FILE_BINARY'],
    ['paper.pdf', '%PDF-1.7', 'FILE_BINARY'],
    ['paper.txt', '%PDF-1.7 and so on', 'FILE_BINARY'],
    ['damaged.txt', damaged, 'TEXT_UNDECODABLE'],
    ['cut-utf16.txt', Uint8Array.from([0xff, 0xfe, 0x41, 0x00, 0x42]), 'TEXT_UNDECODABLE'],
    ['large.txt', new Uint8Array(21 * 1024 * 1024).fill(0x61), 'FILE_TOO_LARGE'],
    ['empty.jsonl', '', 'FILE_EMPTY'],
    ['empty.html', '', 'FILE_EMPTY'],
    [
      'no-article.html',
      '<html><body><nav><a href="/">Home</a> <a href="/world">World</a></nav></body></html>',
      'HTML_WITHOUT_ARTICLE',
    ],
    ['deep.html', `<html><body>${'<div>'.repeat(20_000)}${SENTENCE}`, 'HTML_WITHOUT_ARTICLE'],
    ['no-markup.html', 'Home World', 'HTML_WITHOUT_ARTICLE'],
    ['unclosed.html', '<html><body><div><p>Home<div><<<a href="', 'HTML_WITHOUT_ARTICLE'],
    ['other.xml', '<?xml version="1.0"?><note>Hello</note>', 'FEED_INVALID'],
    ['cut.rss', '<rss version="2.0"><channel><title>Vik Post</title><item><tit', 'FEED_INVALID'],
    [
      'entities.rss',
      '<!DOCTYPE rss [<!ENTITY a "b">]><rss version="2.0"><channel><title>&a;</title></channel></rss>',
      'FEED_INVALID',
    ],
  ];

  it.each(BAD)('%s is one problem that names it and says what to do', async (name, content, code) => {
    writeFiles(folder, { [name]: content });
    const [result, ...more] = await readAll([path(name)]);
    expect(more).toEqual([]);
    expect(result).toMatchObject({ kind: 'PROBLEM', problem: { code } });
    const line = result!.kind === 'PROBLEM' ? result!.problem.toLine() : '';
    expect(line).toContain(path(name));
    expect(line).toMatch(/; \S/);
    expect(line).not.toMatch(/\n| {4}at /);
  });

  it('that is not there', async () => {
    expect(await readAll([path('missing.txt'), ''])).toMatchObject([
      { problem: { code: 'FILE_UNREADABLE' }, location: path('missing.txt') },
      { problem: { code: 'FILE_UNREADABLE' } },
    ]);
  });

  it('that is a pipe or a device', async () => {
    expect(await readAll(['/dev/null'])).toMatchObject([
      { problem: { code: 'FILE_UNREADABLE', message: 'this is a pipe, a socket or a device, not a file' } },
    ]);
  });

  it('of a folder without files', async () => {
    mkdirSync(path('hollow/inner'), { recursive: true });
    expect(await readAll([path('hollow')])).toMatchObject([
      { problem: { code: 'FILE_EMPTY' }, location: path('hollow') },
    ]);
  });

  it('whose name could steer a terminal is named without what would', async () => {
    writeFiles(folder, { 'red\u001b[31m\u202e.txt': '' });
    const [result] = await readAll([path('red\u001b[31m\u202e.txt')]);
    expect(result!.kind === 'PROBLEM' && result!.problem.toLine()).toContain('red\ufffd[31m\ufffd.txt: the file');
  });

  it('does not keep the others from being read', async () => {
    writeFiles(folder, { 'mixed/a.txt': '', 'mixed/b.txt': TEXT, 'mixed/c.txt': '\0' });
    const results = await readAll([path('mixed'), path('missing.txt'), path('mixed/b.txt')]);
    expect(results.map(({ kind }) => kind)).toEqual(['PROBLEM', 'ARTICLE', 'PROBLEM', 'PROBLEM', 'ARTICLE']);
  });
});

describe('a text file', () => {
  it('is kept exactly as decoded, with what its lines say', async () => {
    writeFiles(folder, { 'harbour.txt': TEXT });
    expect(await readAll([path('harbour.txt')])).toEqual([
      {
        kind: 'ARTICLE',
        name: 'harbour.txt',
        location: path('harbour.txt'),
        url: null,
        title: 'Harbour reopens after the storm',
        byline: null,
        outletName: null,
        language: 'en',
        publishedAt: '2024-05-01',
        text: TEXT,
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        encoding: 'utf-8',
      },
    ]);
  });

  it('of one line of 10 MB is told to be no article within five seconds', async () => {
    const text = `${SENTENCE} `.repeat(10_000_000 / SENTENCE.length);
    writeFiles(folder, { 'long.txt': text });
    const start = performance.now();
    const [result] = await readAll([path('long.txt')]);
    expect(result).toMatchObject({ kind: 'PROBLEM', problem: { code: 'FILE_TOO_LARGE' }, location: path('long.txt') });
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it.each([
    ['bidirectional marks', `\u202eThe harbour\u202c \u2067reopened\u2069. ${SENTENCE}`],
    ['an odd number of quotation marks', `“The harbour" reopened.“ ${SENTENCE}`],
    ['unclosed tags', `<p>The <b>harbour reopened. ${SENTENCE}`],
  ])('with %s', async (name, text) => {
    writeFiles(folder, { [`odd ${name}.txt`]: text });
    expect(await readAll([path(`odd ${name}.txt`)])).toMatchObject([{ kind: 'ARTICLE', text }]);
  });
});

describe('a folder', () => {
  it('is read with the folders in it, sorted, without hidden files, and a loop of links ends', async () => {
    writeFiles(folder, {
      'tree/b.txt': TEXT,
      'tree/a/z.txt': TEXT,
      'tree/a/deep/y.txt': TEXT,
      'tree/.hidden.txt': TEXT,
      'tree/.git/config.txt': TEXT,
      'tree/c.JSONL': `${JSON.stringify({ text: SENTENCE })}\n`,
    });
    symlinkSync(path('tree'), path('tree/a/loop'));
    symlinkSync(path('tree/a'), path('tree/again'));
    symlinkSync(path('gone.txt'), path('tree/nothing.txt'));
    symlinkSync(path('tree/self.txt'), path('tree/self.txt'));
    const results = await readAll([path('tree')]);
    expect(results.map((result) => (result.kind === 'ARTICLE' ? result.name : result.problem.toLine()))).toEqual([
      'y.txt',
      'z.txt',
      'b.txt',
      'c.JSONL#1',
      `${path('tree/nothing.txt')}: there is no such file or folder; check the path`,
      `${path('tree/self.txt')}: the link leads back to itself; remove the link`,
    ]);
  });
});

describe('JSON Lines', () => {
  const line = {
    url: 'https://vik-post.example/harbour',
    title: 'Harbour reopens',
    outlet: 'Vik Post',
    publishedAt: '2024-05-01T08:30:00+02:00',
    language: 'en-GB',
    text: SENTENCE,
    section: 'local',
  };

  it('gives an article for each line, its facts as stated', async () => {
    writeFiles(folder, {
      'wire.jsonl': `\ufeff${JSON.stringify(line)}\r\n\n${JSON.stringify({ text: `(AP) — ${SENTENCE}` })}`,
    });
    expect(await readAll([path('wire.jsonl')])).toMatchObject([
      {
        name: line.url,
        location: `${path('wire.jsonl')}#1`,
        url: line.url,
        title: line.title,
        outletName: line.outlet,
        publishedAt: '2024-05-01',
        language: 'en',
        text: SENTENCE,
      },
      { name: 'wire.jsonl#3', url: null, title: null, outletName: 'Associated Press', publishedAt: null },
    ]);
  });

  it('names the lines that are none, and goes on', async () => {
    const good = JSON.stringify(line);
    const bad = [
      good.slice(0, 80),
      '[]',
      JSON.stringify({ ...line, text: ' ' }),
      JSON.stringify({ ...line, title: 7 }),
      JSON.stringify({ ...line, publishedAt: 'yesterday' }),
    ];
    const content = Buffer.concat([Buffer.from([...bad, good, ''].join('\n')), Buffer.from([0x22, 0xff, 0x22])]);
    writeFiles(folder, { 'bad.ndjson': content });
    const results = await readAll([path('bad.ndjson')]);
    expect(
      results.map((result) => (result.kind === 'ARTICLE' ? 'ARTICLE' : [result.location, result.problem.code])),
    ).toEqual([
      ...[1, 2, 3, 4, 5].map((number) => [`${path('bad.ndjson')}#${number}`, 'JSON_LINE_INVALID']),
      'ARTICLE',
      [`${path('bad.ndjson')}#7`, 'TEXT_UNDECODABLE'],
    ]);
  });
});

describe('readSources', () => {
  it('reads one at a time: who stops early leaves the rest unread', async () => {
    writeFiles(folder, { 'first.txt': TEXT });
    for await (const result of readSources([path('first.txt'), path('missing.txt')])) {
      expect(result.kind).toBe('ARTICLE');
      break;
    }
    writeFileSync(path('first.txt'), '');
    expect(await readAll([path('first.txt')])).toMatchObject([{ kind: 'PROBLEM' }]);
  });
});
