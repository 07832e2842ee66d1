import { describe, expect, it } from '@jest/globals';

import { dateOfValue } from '../../src/read/text/find-date.ts';
import { splitParagraphs } from '../../src/read/text/paragraph.ts';
import { findTextMetadata } from '../../src/read/text-metadata.ts';

const BODY = 'The harbour of Vik reopened on Wednesday after the worst storm in a decade, its master said.';
const TITLE = 'Harbour reopens after the storm';
const NOTHING = { title: null, byline: null, outletName: null, publishedAt: null };

describe('findTextMetadata', () => {
  const CASES: [lines: string[], facts: Partial<typeof NOTHING | Record<string, string>>][] = [
    [[BODY], {}],
    [[` date 2024-05-01 ${BODY}`], { publishedAt: '2024-05-01' }],
    [[`(CN) — ${BODY}`], { outletName: 'Courthouse News' }],
    [[`(Reuters) - ${BODY}`], { outletName: 'Reuters' }],
    [[`OSLO, May 1 (AP) — ${BODY}`], { outletName: 'Associated Press' }],
    [[`OSLO (Ada Berg) — ${BODY}`], {}],
    [[`VIK: ${BODY}`], {}],
    [['May 1, 2024', BODY], { publishedAt: '2024-05-01' }],
    [[TITLE, 'Updated 1 May, 2024', BODY], { title: TITLE, publishedAt: '2024-05-01' }],
    [[TITLE, 'Updated 2 May, 2024', 'Published 1 May, 2024', BODY], { title: TITLE, publishedAt: '2024-05-01' }],
    [
      [TITLE, 'Published: Wed, May 1, 2024, 10:30 GMT | Updated: May 2, 2024', BODY],
      { title: TITLE, publishedAt: '2024-05-01' },
    ],
    [[TITLE, 'By Ada Berg, May 1, 2024', BODY], { title: TITLE, byline: 'Ada Berg', publishedAt: '2024-05-01' }],
    [[`HomeTop NewsEurope${TITLE}`, TITLE, 'Published on', BODY], { title: TITLE }],
    [[`HomeTop NewsEurope${TITLE}`, BODY], { title: TITLE }],
    [[`Home > Europe > ${TITLE}`, BODY], { title: TITLE }],
    [['Ada Berg', TITLE, BODY], { title: TITLE }],
    [[BODY, TITLE, BODY], {}],
    [[TITLE], {}],
    [['03/04/2024', BODY], {}],
    [['February 30, 2024', BODY], {}],
    [['', '\u00a0', TITLE, BODY], { title: TITLE }],
    [[''], {}],
  ];

  it.each(CASES)('%j', (lines, facts) => {
    expect(findTextMetadata(lines.join('\n\n'))).toEqual({ ...NOTHING, ...facts });
  });
});

describe('dateOfValue', () => {
  it.each([
    ['2024-05-01T23:30:00-05:00', '2024-05-01'],
    ['Wed, 01 May 2024 10:00:00 GMT', '2024-05-01'],
    ['May 1st, 2024', '2024-05-01'],
    ['20240501', null],
    ['tomorrow', null],
    ['', null],
    [null, null],
  ])('%j is %j', (value, date) => {
    expect(dateOfValue(value)).toBe(date);
  });
});

describe('splitParagraphs', () => {
  it.each([
    ['One.\nTwo.\r\nThree.\rFour.\u2028Five.', ['One.', 'Two.', 'Three.', 'Four.', 'Five.']],
    [' \ufeffOne. \n\n\u00a0\n Two.\u200b', ['One.', 'Two.']],
    ['The harbour\nreopened.\nShips came.', ['The harbour\nreopened.', 'Ships came.']],
    ['The harbour\n\nreopened.', ['The harbour', 'reopened.']],
    ['', []],
  ])('%j', (text, expected) => {
    const paragraphs = splitParagraphs(text);
    expect(paragraphs.map((paragraph) => paragraph.text)).toEqual(expected);
    expect(paragraphs.map(({ from, to }) => text.slice(from, to))).toEqual(expected);
  });
});
