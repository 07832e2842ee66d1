import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { cleanText } from '../../src/clean/clean-text.ts';

import { sharedFolder } from '../support/shared-folder.ts';
import { cleanedParts } from './cleaned-parts.ts';

/** Per article of ../shared/seeds: how many body ranges, the UTF-16 range they lie in, and how often each rule marks. */
const SEEDS: Record<string, { body: number; from: number; to: number; rules: Record<string, number> }> = {
  '000_67a451fd4f8d4dc7.txt': { body: 19, from: 17, to: 5684, rules: { 'date-prefix': 1, caption: 2 } },
  '001_897d0385e72439c1.txt': { body: 14, from: 7, to: 3324, rules: { 'agency-tag': 1 } },
  '002_3cc1b8cbaa54f95a.txt': {
    body: 14,
    from: 83,
    to: 3509,
    rules: {
      'date-line': 1,
      'developing-notice': 3,
      'pull-quote': 1,
      'sign-up': 1,
      'fund-raising': 2,
      licence: 1,
      'repeated-body': 30,
    },
  },
  '003_44fad3a0dae9771d.txt': {
    body: 27,
    from: 151,
    to: 6197,
    rules: { breadcrumb: 1, title: 1, 'empty-field': 1, 'image-credit': 1, 'link-list': 17 },
  },
  '004_caab3cd8392e2357.txt': {
    body: 26,
    from: 89,
    to: 4354,
    rules: { title: 1, 'date-line': 1, 'related-headline': 3, 'sub-head': 2, comments: 1 },
  },
};

const seeds = sharedFolder('seeds');
const polnear = sharedFolder('corpora/polnear/dev');

describe('the five real articles', () => {
  for (const [name, expected] of seeds === null ? [] : Object.entries(SEEDS)) {
    it(`${name}: nothing of the body is marked, and all that is not body is`, () => {
      const text = readFileSync(join(seeds!, name), 'utf8');
      const { body, boilerplate } = cleanText(text);
      const rules: Record<string, number> = {};
      for (const { rule } of boilerplate) rules[rule] = (rules[rule] ?? 0) + 1;
      expect({ body: body.length, from: body[0]!.from, to: body.at(-1)!.to, rules }).toEqual(expected);
    });
  }

  it('lie where they are looked for, or stderr says that they do not', () => {
    expect(seeds === null || readdirSync(seeds).length === Object.keys(SEEDS).length).toBe(true);
  });
});

describe('84 articles without boilerplate (PolNeAR dev)', () => {
  it('lose no annotated content', () => {
    expect(polnear === null ? [] : markedContents(polnear)).toEqual([]);
  });
});

/** The gold contents that a mark touches, as `article: rule`; these texts have no astral characters, so both offsets agree. */
function markedContents(folder: string): string[] {
  const found: string[] = [];
  const annotations = readdirSync(join(folder, 'attributions'));
  for (const name of readdirSync(join(folder, 'text'))) {
    const text = readFileSync(join(folder, 'text', name), 'utf8');
    const { boilerplate } = cleanText(text);
    cleanedParts(text);
    const stem = name.slice(0, -'.txt'.length);
    for (const annotation of annotations.filter((file) => file.startsWith(stem))) {
      for (const [from, to] of contentSpans(readFileSync(join(folder, 'attributions', annotation), 'utf8'))) {
        const mark = boilerplate.find((range) => range.from < to && from < range.to);
        if (mark) found.push(`${annotation}: ${mark.rule}`);
      }
    }
  }
  return found;
}

function contentSpans(brat: string): [number, number][] {
  return [...brat.matchAll(/^T\d+\tContent ([\d ;]+)\t/gm)].flatMap((line) =>
    line[1]!.split(';').map((span) => span.split(' ').map(Number) as [number, number]),
  );
}
