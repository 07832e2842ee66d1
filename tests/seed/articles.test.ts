import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';

const FOLDER = new URL('../../seed/articles/', import.meta.url);
const GAZETTEER = new URL('../../seed/gazetteer/organizations.json', import.meta.url);

const files = readdirSync(FOLDER).sort();
const textOf = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8');

const jsonLine = z.strictObject({
  url: z.url({ hostname: /\.example$/ }),
  title: z.string().min(1),
  outlet: z.string().min(1),
  publishedAt: z.iso.date(),
  language: z.literal('en'),
  text: z.string().min(600),
});
const lines = files
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => textOf(name).trimEnd().split('\n'))
  .map((line) => jsonLine.parse(JSON.parse(line)));
const pages = files.filter((name) => name.endsWith('.html')).map(textOf);

describe('the seed articles', () => {
  it('come as text, HTML and JSON Lines, eight reports in all', () => {
    const texts = files.filter((name) => name.endsWith('.txt'));
    expect([texts.length, pages.length, lines.length]).toEqual([2, 2, 4]);
    expect(texts.length + pages.length + 2).toBe(files.length);
  });

  it.each(lines.map((line) => [line.url, line] as const))('%s stands once', (url, line) => {
    expect(lines.filter((other) => other.url === url || other.text === line.text)).toHaveLength(1);
  });

  it('have pages that state title, outlet, date and address', () => {
    for (const page of pages) {
      expect(page).toMatch(/<meta property="og:title" content="[^"]+"/);
      expect(page).toMatch(/<meta property="og:site_name" content="[^"]+"/);
      expect(page).toMatch(/<meta property="article:published_time" content="2022-03-\d\d/);
      expect(page).toMatch(/<link rel="canonical" href="https:\/\/[a-z-]+\.example\//);
    }
  });

  it('come from invented outlets that the gazetteer of real ones does not know', () => {
    const outlets = [...lines.map((line) => line.outlet), 'The Meridian Ledger', 'Thimble Hollow Gazette'];
    const known = readFileSync(GAZETTEER, 'utf8').toLowerCase();
    expect(outlets.filter((outlet) => known.includes(outlet.toLowerCase()))).toEqual([]);
  });

  it('put no more than a few words into the mouth of a real person', () => {
    const about2022 = [
      ...files.filter((name) => name.endsWith('.txt') || name === 'hospital-strike.html').map(textOf),
      ...lines.filter((line) => !line.url.includes('otter-weir')).map((line) => line.text),
    ];
    const quotations = about2022.flatMap((text) => [...text.matchAll(/“([^”]+)”/g)].map((match) => match[1]!));
    expect(quotations.length).toBeGreaterThan(5);
    expect(quotations.filter((quotation) => quotation.split(/\s+/).length > 10)).toEqual([]);
  });
});
