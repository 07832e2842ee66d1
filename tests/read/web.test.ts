import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { isPrivateAddress } from '../../src/read/web/is-private-address.ts';

import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';
import { readAll } from './read-all.ts';

const SENTENCE =
  'The harbour of Vik reopened on Wednesday after the worst storm in a decade, its master said to reporters.';
const LOCAL = { allowPrivateAddresses: true, fetchTimeoutMs: 10_000 };
const HURRIED = { ...LOCAL, fetchTimeoutMs: 1000 };

const PAGE = `<!doctype html><html lang="en-GB"><head><title>Harbour reopens | Vik Post</title>
<meta property="og:site_name" content="Vik Post"><meta property="og:title" content="Harbour reopens | Vik Post">
<meta name="author" content="Ada Berg"><meta property="article:published_time" content="2024-05-01T08:30:00Z">
<link rel="canonical" href="https://vik-post.example/harbour"></head>
<body><nav><a href="/">Home</a></nav><article><h1>Harbour reopens</h1><p>${SENTENCE} ${SENTENCE}</p>
<figure><img src="a.jpg"><figcaption>Boats wait.</figcaption></figure><p>“We lost the pier,” <b>she</b> said.<br><br>${SENTENCE}</p>
</article><footer>© Vik Post</footer></body></html>`;

const JSON_LD_PAGE = `<html><head><script type="application/ld+json">{ broken</script><script type="application/ld+json">
{"@graph":[{"@type":"WebSite","name":"x"},{"@type":["NewsArticle"],"headline":"Harbour reopens","author":[{"name":"Ada Berg"},{"name":"Jon Dahl"}],
"publisher":{"name":"Vik Post"},"datePublished":"2024-05-01","inLanguage":"en","url":"https://vik-post.example/ld"}]}</script></head>
<body><article><p>${SENTENCE} ${SENTENCE}</p><p>${SENTENCE}</p></article></body></html>`;

const feed = (items: string): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
  `<channel><title>Vik Post</title><link>https://vik-post.example</link><language>en</language>${items}</channel></rss>`;

const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Vik Post</title><entry><title>Harbour reopens</title>
<link href="https://vik-post.example/atom"/><published>2024-05-01T00:00:00Z</published><author><name>Ada Berg</name></author>
<content type="html">&lt;p&gt;${SENTENCE}&lt;/p&gt;</content></entry></feed>`;

let server: Server;
let origin: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const answer = (type: string, body: string | Uint8Array, status = 200): void => {
      response.writeHead(status, type === '' ? {} : { 'content-type': type }).end(body);
    };
    const redirect = (to: string): void => void response.writeHead(302, { location: to }).end();
    const { pathname } = new URL(request.url!, 'http://localhost');
    if (pathname === '/page') return answer('text/html; charset=utf-8', PAGE);
    if (pathname === '/latin1')
      return answer(
        'text/html; charset=iso-8859-1',
        Buffer.from(`<html><body><p>Café. ${SENTENCE}</p></body></html>`, 'latin1'),
      );
    if (pathname === '/text') return answer('text/plain', SENTENCE);
    if (pathname === '/image') return answer('image/png', 'PNG');
    if (pathname === '/empty') return answer('text/html', '');
    if (pathname === '/large') return answer('text/html', 'x'.repeat(6 * 1024 * 1024));
    if (pathname === '/moved') return redirect('/page');
    if (pathname === '/loop') return redirect('/loop');
    if (pathname === '/to-file') return redirect('file:///etc/hosts');
    if (pathname === '/slow') return;
    if (pathname === '/feed')
      return answer('text/xml', feed(`<item><title>Linked</title><link>${origin}/page</link></item>`));
    if (pathname === '/atom') return answer('application/atom+xml', ATOM);
    return answer('text/html', 'gone', 404);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('a URL', () => {
  it('of a page gives its readable text and what it states', async () => {
    expect(await readAll([`${origin}/moved`], LOCAL)).toMatchObject([
      {
        kind: 'ARTICLE',
        name: 'https://vik-post.example/harbour',
        location: `${origin}/page`,
        url: 'https://vik-post.example/harbour',
        title: 'Harbour reopens',
        byline: 'Ada Berg',
        outletName: 'Vik Post',
        language: 'en',
        publishedAt: '2024-05-01',
        text: `${SENTENCE} ${SENTENCE}\n\n“We lost the pier,” she said.\n\n${SENTENCE}`,
      },
    ]);
  });

  it('of a page in another encoding, or of a plain text', async () => {
    expect(await readAll([`${origin}/latin1`, `${origin}/text`], LOCAL)).toMatchObject([
      { text: `Café. ${SENTENCE}`, encoding: 'windows-1252' },
      { text: SENTENCE, name: `${origin}/text` },
    ]);
  });

  it('of a feed gives its items', async () => {
    expect(await readAll([`${origin}/feed`, `${origin}/atom`], LOCAL)).toMatchObject([
      { kind: 'ARTICLE', title: 'Harbour reopens', location: `${origin}/page` },
      { kind: 'ARTICLE', title: 'Harbour reopens', byline: 'Ada Berg', publishedAt: '2024-05-01', text: SENTENCE },
    ]);
  });

  it.each([
    ['/missing', 'FETCH_FAILED', '404'],
    ['/image', 'FETCH_FAILED', 'image/png'],
    ['/empty', 'FETCH_FAILED', 'empty'],
    ['/large', 'FETCH_FAILED', 'larger'],
    ['/loop', 'FETCH_FAILED', 'redirects'],
    ['/slow', 'FETCH_FAILED', '1 s'],
    ['/to-file', 'URL_FORBIDDEN', 'file:'],
  ])('%s is a problem: %s', async (path, code, word) => {
    const [result] = await readAll([origin + path], path === '/slow' ? HURRIED : LOCAL);
    expect(result).toMatchObject({ kind: 'PROBLEM', problem: { code, message: expect.stringContaining(word) } });
  });

  it('where nobody listens', async () => {
    expect(await readAll(['http://127.0.0.1:9/'], LOCAL)).toMatchObject([{ problem: { code: 'FETCH_FAILED' } }]);
  });

  it.each([
    'http://127.0.0.1:80/',
    'http://localhost:80/',
    'http://[::1]/',
    'http://2130706433/',
    'http://[::ffff:10.0.0.1]/',
    'ftp://vik-post.example/a',
  ])('%s is forbidden', async (url) => {
    expect(await readAll([url])).toMatchObject([{ kind: 'PROBLEM', problem: { code: 'URL_FORBIDDEN', where: url } }]);
  });
});

describe('isPrivateAddress', () => {
  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.31.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '::1',
    '::',
    'fe80::1',
    'fd00::1',
    '::ffff:192.168.0.1',
  ])('%s is', (address) => {
    expect(isPrivateAddress(address)).toBe(true);
  });

  it.each(['1.1.1.1', '172.32.0.1', '2606:4700::1111', '::ffff:1.1.1.1'])('%s is not', (address) => {
    expect(isPrivateAddress(address)).toBe(false);
  });
});

describe('a saved file', () => {
  const folder = temporaryFolder();

  it('of a page keeps the file’s name; structured data tells what the head does not', async () => {
    writeFiles(folder, { 'page.html': JSON_LD_PAGE });
    expect(await readAll([join(folder, 'page.html')])).toMatchObject([
      {
        name: 'page.html',
        url: 'https://vik-post.example/ld',
        title: 'Harbour reopens',
        byline: 'Ada Berg, Jon Dahl',
        outletName: 'Vik Post',
        publishedAt: '2024-05-01',
        language: 'en',
      },
    ]);
  });

  it('of a feed: content, link, summary; a broken item is one problem and the rest goes on', async () => {
    const items = [
      `<item><title>Whole</title><link>https://vik-post.example/1</link><dc:creator>Ada Berg</dc:creator><pubDate>Wed, 01 May 2024 10:00:00 GMT</pubDate><description>Short.</description><content:encoded><![CDATA[<p>${SENTENCE}</p><p>She <i>left</i>.</p>]]></content:encoded></item>`,
      `<item><title>Linked</title><link>${origin}/page</link><description>${SENTENCE}</description></item>`,
      `<item><title>Dead</title><link>${origin}/missing</link></item>`,
      '<item><title>Hollow</title></item>',
      `<item><title>Summary</title><description>${SENTENCE}</description></item>`,
    ];
    writeFiles(folder, { 'feed.rss': feed(items.join('')) });
    const path = join(folder, 'feed.rss');
    expect(await readAll([path], LOCAL)).toMatchObject([
      {
        kind: 'ARTICLE',
        name: 'https://vik-post.example/1',
        title: 'Whole',
        byline: 'Ada Berg',
        outletName: 'Vik Post',
        publishedAt: '2024-05-01',
        text: `${SENTENCE}\n\nShe left.`,
      },
      { kind: 'ARTICLE', title: 'Harbour reopens' },
      { kind: 'PROBLEM', problem: { code: 'FETCH_FAILED' }, location: `${origin}/missing` },
      { kind: 'PROBLEM', problem: { code: 'FEED_INVALID' }, location: `${path}#4` },
      { kind: 'ARTICLE', title: 'Summary', name: `${path}#5`, text: SENTENCE },
    ]);
  });
});
