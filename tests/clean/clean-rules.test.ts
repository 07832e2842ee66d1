import { describe, expect, it } from '@jest/globals';

import { CLEAN_RULES } from '../../src/clean/clean-rules.ts';

import { cleanedParts } from './cleaned-parts.ts';

const FIRST = 'The harbour of Vik reopened on Wednesday after the worst storm in a decade, its master said.';
const SECOND = '“We lost the pier, but nobody was hurt,” Ada Nilsen told reporters. “We will build it again.”';
const THIRD = 'Ferries to the islands will sail again on Friday, according to the shipping line.';
const FOURTH = 'The mayor has asked the government in Oslo for help with the costs of the repair.';

/** [what is tried, paragraphs before the body, a paragraph in the middle of it, paragraphs behind it, rule, words it marks] */
const MIDDLE: [rule: string, paragraph: string][] = [
  ['caption', 'Boats wait outside the harbour on Monday. (Ada Berg / Associated Press)'],
  ['caption', 'Boats wait outside the harbour on Monday. (Ada Berg/AFP via Getty Images)'],
  ['caption', 'Boats wait outside the harbour on Monday. [Ada Berg/Reuters]'],
  ['caption', 'Boats wait outside the harbour on Monday. (AP Photo/Ada Berg, File)'],
  ['image-credit', 'Image Credit: Ada Berg'],
  ['image-credit', 'Photo: Ada Berg'],
  ['image-credit', 'Getty/Instagram'],
  ['related-headline', 'Minister accuses shipping line of negligence after storm'],
  ['related-headline', "Mayor to urge government to 'pay at once'"],
  ['related-headline', '‘We were afraid’: islanders look back on a week without ferries'],
  ['sub-head', 'Ferry service'],
  ['sub-head', 'Costly repairs'],
  ['interface-label', 'Share this article'],
  ['interface-label', 'Story continues below advertisement'],
  ['related-link', 'READ MORE: Harbour closes before the storm'],
  ['related-link', 'Also read | Harbour closes before the storm'],
  ['sign-up', 'Sign up for our daily newsletter and never miss a story.'],
  ['fund-raising', 'Our reporting is reader-supported. Can you chip in?'],
  ['licence', 'Our work is licensed under Creative Commons. Feel free to republish it.'],
  ['developing-notice', 'This is a developing story. Check back for updates.'],
  ['date-line', 'Updated 1 May, 2024'],
  ['date-line', 'Published: Wednesday, May 1, 2024 at 10:30 a.m. EDT'],
  ['empty-field', 'Published on'],
  ['reading-time', '4 min read'],
  ['navigation', 'Home | Islands | Ferries | Weather'],
  ['breadcrumb', 'HomeTop NewsEuropeHarbour reopens after the storm'],
  ['reporting-credit', '(Reporting by Ada Berg; Editing by Jon Dahl)'],
  ['pull-quote', '“We lost the pier. We will build it again.”'],
];

const KEPT = [
  '“The storm came at night,” she said. “Nobody slept.”',
  '“The storm came at night and nobody slept.”',
  'How did the storm begin?',
  'The pier had stood there since 1911.',
  '“Can you chip in?” the mayor asked the islanders, who had little to give.',
  'He praised those who donate. “Please donate,” he said, “and sign up for our meeting in the town hall tomorrow.”',
  'The photo (taken by a fisherman / amateur painter) was shared widely.',
  'OSLO, May 1 (AP) — The government will answer on Monday, a spokesman said.',
  'VIK: The government will answer on Monday, a spokesman said.',
  '“The pier was the heart of this town.” — Jon Dahl, fisherman',
  '- a new pier for the ferries',
];

describe('a paragraph in the middle of an article', () => {
  it.each(MIDDLE)('is marked %s: %s', (rule, paragraph) => {
    expect(cleanedParts([FIRST, SECOND, paragraph, THIRD, FOURTH].join('\n\n'))).toEqual({
      body: [FIRST, SECOND, THIRD, FOURTH],
      marked: [[rule, paragraph]],
    });
  });

  it.each(KEPT)('stays: %s', (paragraph) => {
    expect(cleanedParts([FIRST, SECOND, paragraph, THIRD, FOURTH].join('\n\n')).marked).toEqual([]);
  });
});

describe('the lines above an article', () => {
  const HEADS: [name: string, head: string[], marked: [string, string][]][] = [
    ['a headline', ['Harbour reopens after the storm'], [['title', 'Harbour reopens after the storm']]],
    [
      'a breadcrumb fused with the headline, the headline and an empty field',
      ['HomeTop NewsEuropeHarbour reopens after the storm', 'Harbour reopens after the storm', 'Published on'],
      [
        ['breadcrumb', 'HomeTop NewsEuropeHarbour reopens after the storm'],
        ['title', 'Harbour reopens after the storm'],
        ['empty-field', 'Published on'],
      ],
    ],
    [
      'headline, author and date',
      ['Harbour reopens after the storm', 'By Ada Berg', 'May 1, 2024'],
      [
        ['title', 'Harbour reopens after the storm'],
        ['byline', 'By Ada Berg'],
        ['date-line', 'May 1, 2024'],
      ],
    ],
  ];

  it.each(HEADS)('%s', (_, head, marked) => {
    expect(cleanedParts([...head, FIRST, SECOND].join('\n'))).toEqual({ body: [FIRST, SECOND], marked });
  });

  it('a headline that is the one the source states, with end punctuation', () => {
    const headline = 'Will the harbour reopen after the storm?';
    expect(cleanedParts([headline, FIRST].join('\n'), headline).marked).toEqual([['title', headline]]);
    expect(cleanedParts([headline, FIRST].join('\n')).marked).toEqual([]);
  });
});

describe('a part of a paragraph', () => {
  it('a date glued to the first paragraph', () => {
    expect(cleanedParts(` date 2024-05-01 ${FIRST}\n\n${SECOND}`)).toEqual({
      body: [FIRST, SECOND],
      marked: [['date-prefix', 'date 2024-05-01']],
    });
  });

  it('an agency’s tag before the first sentence', () => {
    expect(cleanedParts(`(AP) — ${FIRST}\n${SECOND}`)).toEqual({
      body: [FIRST, SECOND],
      marked: [['agency-tag', '(AP) —']],
    });
  });

  it('a caption glued to the paragraph behind it', () => {
    const caption = 'Boats wait outside the harbour on Monday. (Ada Berg / Associated Press)';
    expect(cleanedParts(`${FIRST}\n\n${caption} ${SECOND}`)).toEqual({
      body: [FIRST, SECOND],
      marked: [['caption', caption]],
    });
  });

  it('an invitation as the last sentence of a long paragraph', () => {
    const long = `${FIRST} ${THIRD} ${FOURTH} ${THIRD}`;
    expect(cleanedParts(`${long} Subscribe to our newsletter here.`)).toEqual({
      body: [long],
      marked: [['sign-up', 'Subscribe to our newsletter here.']],
    });
  });
});

describe('the end of an article', () => {
  it('lists of other articles with their teasers', () => {
    const tail = [
      'You were reading: Harbour reopens',
      'Latest articles',
      'Bridge closes',
      'The old bridge closes for a...',
      'More like this',
      'Road opens',
    ];
    const { body, marked } = cleanedParts([FIRST, SECOND, THIRD, ...tail].join('\n\n'));
    expect(body).toEqual([FIRST, SECOND, THIRD]);
    expect(marked).toEqual(tail.map((line) => ['link-list', line]));
  });

  it('a list in the middle ends where running text goes on', () => {
    const { body, marked } = cleanedParts(
      [FIRST, 'Related articles', 'Bridge closes for the winter', SECOND, THIRD].join('\n\n'),
    );
    expect(body).toEqual([FIRST, SECOND, THIRD]);
    expect(marked.map(([rule]) => rule)).toEqual(['link-list', 'link-list']);
  });

  it('readers’ comments', () => {
    const { body, marked } = cleanedParts(
      [FIRST, SECOND, THIRD, 'Read Comments (2)', 'I was there and it was loud, my friends said.'].join('\n\n'),
    );
    expect(body).toEqual([FIRST, SECOND, THIRD]);
    expect(marked.map(([rule]) => rule)).toEqual(['comments', 'comments']);
  });
});

describe('copies of the whole body', () => {
  const copy = [FIRST, SECOND, THIRD, FOURTH, 'Nobody slept that night.'];

  it('keeps the first and marks what stands between them', () => {
    const between = 'Thank you for reading the Vik Post!';
    const { body, marked } = cleanedParts([...copy, between, ...copy, ...copy].join('\n'));
    expect(body).toEqual(copy);
    expect(marked).toEqual([
      ['between-copies', between],
      ...[...copy, ...copy].map((words) => ['repeated-body', words]),
    ]);
  });

  it('a short line that comes again is no copy', () => {
    expect(cleanedParts([FIRST, 'Nobody slept.', SECOND, 'Nobody slept.', THIRD].join('\n')).marked).toEqual([]);
  });

  it('finds a copy in other quotation marks', () => {
    const straight = SECOND.replace(/[“”]/g, '"');
    expect(cleanedParts([FIRST, SECOND, THIRD, straight].join('\n')).marked).toEqual([['repeated-body', straight]]);
  });
});

describe('text in another shape', () => {
  it('hard-wrapped lines are one paragraph and never headlines', () => {
    const wrapped =
      'The harbour of Vik reopened on Wednesday after\nthe worst storm in a decade, its master said\nto reporters who had come from Oslo to see\nthe pier and the boats\n\nFerries to the islands will sail again on\nFriday, according to the shipping line, which\nhas lost one ship';
    expect(cleanedParts(wrapped)).toEqual({ body: wrapped.split('\n\n'), marked: [] });
  });

  it('the items of a list that a colon announces stay', () => {
    const list = [
      'The mayor asks for three things:',
      'A new pier',
      'A stronger breakwater for the outer harbour',
      'Money',
    ];
    expect(cleanedParts([FIRST, ...list, SECOND].join('\n\n')).marked).toEqual([]);
  });

  it('a text without end punctuation keeps all its lines', () => {
    const poem = [
      'The harbour lies in silence under the snow of the long winter',
      'No boat',
      'No bell is heard from the sea when the wind comes from north',
      'Only snow',
    ];
    expect(cleanedParts(poem.join('\n')).body).toEqual(poem);
  });

  it.each([
    ['nothing', '', 0],
    ['blank lines', ' \n\r\n\t\u00a0\n', 0],
    ['an odd quotation mark', '“We lost the pier, she said.', 1],
    ['NULs and bidirectional marks', '\0\u202bThe pier\0 is \u202elost.\u200f\0', 1],
    ['lone surrogates', '\ud83d The pier is lost \udc00.', 1],
  ])('%s', (_, text, paragraphs) => {
    expect(cleanedParts(text).body).toHaveLength(paragraphs);
  });

  it('CRLF and astral characters keep UTF-16 offsets exact', () => {
    expect(cleanedParts(`${FIRST} 😀\r\n\r\nFerry service\r\n\r\n${SECOND}`)).toEqual({
      body: [`${FIRST} 😀`, SECOND],
      marked: [['sub-head', 'Ferry service']],
    });
  });
});

describe('time', () => {
  const MEGABYTES_10 = 10_000_000;

  it.each([
    ['one line of 10 MB', `${FIRST} `.repeat(MEGABYTES_10 / FIRST.length)],
    ['one line of 10 MB of quotation marks', '"'.repeat(MEGABYTES_10)],
    ['10 MB of white space', ' '.repeat(MEGABYTES_10)],
  ])('%s takes less than two seconds', (_, text) => {
    const start = performance.now();
    cleanedParts(text);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('the table of rules', () => {
  it('names each rule once, with a description and a sample', () => {
    expect(new Set(CLEAN_RULES.map(({ name }) => name)).size).toBe(CLEAN_RULES.length);
    expect(CLEAN_RULES.filter(({ description, example }) => description === '' || example === '')).toEqual([]);
  });
});
