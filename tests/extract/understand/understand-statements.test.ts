import { describe, expect, it } from '@jest/globals';

import { extractMarked } from '../../support/extract-marked.ts';

describe('via and addressee', () => {
  it.each([
    ['{source|Petra Hale} {cue|told} the Tarn Gazette {content|it rains}.', 'Tarn Gazette', null],
    ['{source|Petra Hale} {cue|told} reporters {content|it rains}.', null, 'reporters'],
    ['{source|Petra Hale} {cue|told} Ivan Korsak {content|it rains}.', null, 'Ivan Korsak'],
    ['{source|Petra Hale} {cue|wrote} in a Twitter post {content|that it rains}.', 'Twitter', null],
    ['{source|Petra Hale} {cue|wrote} on Twitter {content|that it rains}.', 'Twitter', null],
    ['Speaking to the Tarn Gazette, {source|Petra Hale} {cue|said} {content|it rains}.', 'Tarn Gazette', null],
    ['Speaking to reporters, {source|Petra Hale} {cue|said} {content|it rains}.', null, 'reporters'],
    ['{source|Petra Hale} {cue|urged} {content|Estmark to wait}.', null, 'Government of Estmark'],
    ['{source|Petra Hale} {cue|said} {content|she told Ivan Korsak so}.', null, null],
  ])('%s', async (marked, via, addressee) => {
    expect((await extractMarked(marked)).named[0]).toMatchObject({ via, addressee });
  });
});

describe('occasion', () => {
  it.each([
    ['{source|Petra Hale} {cue|told} reporters after the talks in Velm {content|that it rains}.', 'Talks in Velm'],
    ['Petra Hale met Ivan Korsak in Velm. {source|Petra Hale} {cue|said} {content|it rains}.', 'Talks in Velm'],
    ['{source|Petra Hale} {cue|said} {content|it rains}.', null],
  ])('%s', async (marked, occasion) => {
    expect((await extractMarked(marked)).named[0]!.occasion).toBe(occasion);
  });
});

describe('the day of saying', () => {
  it.each([
    ['{source|Petra Hale} {cue|said} Wednesday {content|it rains}.', '2024-05-16', '2024-05-15'],
    ['On Tuesday, {source|Petra Hale} {cue|said} {content|it rains}.', '2024-05-16', '2024-05-14'],
    ['{source|Petra Hale} {cue|said} {content|it rained on Tuesday}.', '2024-05-16', '2024-05-16'],
    ['{source|Petra Hale} {cue|said} Wednesday {content|it rains}.', null, null],
    ['{source|Petra Hale} {cue|said} {content|it rains}.', null, null],
  ])('%s published %s', async (marked, publishedAt, saidAt) => {
    expect((await extractMarked(marked, { publishedAt })).named[0]!.saidAt).toBe(saidAt);
  });
});

describe('about', () => {
  it('names the people, organizations and places of the content, each once', async () => {
    const { named } = await extractMarked(
      '{source|Petra Hale} {cue|said} {content|Ivan Korsak left Port Loma and Korsak knew}.',
    );
    expect(named[0]!.about).toEqual(['Ivan Korsak', 'Port Loma']);
  });

  it.each([
    ['the content', '{source|Petra Hale} {cue|said} {content|the strike on the hospital in Tarn was a crime}.'],
    ['the sentence', '{source|Petra Hale} {cue|called} the strike on the hospital in Tarn {content|a crime}.'],
    ['the paragraph', 'A hospital in Tarn was hit by a strike. {source|Petra Hale} {cue|called} it {content|a crime}.'],
  ])('finds the event in %s', async (_where, marked) => {
    expect((await extractMarked(marked)).named[0]!.about[0]).toBe('Attack on hospital in Tarn');
  });

  it.each([
    [
      'a noun that takes it up',
      'A hospital in Tarn was bombed. It was dark. {source|Petra Hale} {cue|said} {content|the atrocity was planned}.',
    ],
    [
      'words of its type',
      'A hospital in Tarn was bombed.\nTalks in Velm opened.\n{source|Petra Hale} {cue|said} {content|the gunmen wore masks}.',
    ],
    [
      'the paragraph before, pointed back to',
      'A hospital in Tarn was bombed.\n{source|Petra Hale} {cue|said} {content|they came at night}.',
    ],
    [
      'what the article speaks of most',
      'A hospital in Tarn was bombed. The attack was long.\nIt was dark.\n{source|Petra Hale} {cue|said} {content|they came at night}.',
    ],
  ])('finds the event by %s', async (_by, marked) => {
    expect((await extractMarked(marked)).named[0]!.about).toEqual(['Attack on hospital in Tarn']);
  });

  it('is not about the meeting after which it was said, where it speaks of something else', async () => {
    const { named } = await extractMarked(
      'The war in Varland went on. After talks in Velm, {source|Petra Hale} {cue|said} {content|the troops must go}.',
    );
    expect(named[0]!.about[0]).toBe('War in Varland');
  });

  it('is about no event where it does not point to any', async () => {
    const { named } = await extractMarked(
      'An earthquake shook Tarn.\n{source|Petra Hale} {cue|said} {content|that colour is a kind of memory}.',
    );
    expect(named[0]!.about).toEqual([]);
  });

  it('leaves it open where nothing tells of an event', async () => {
    expect((await extractMarked('{source|Petra Hale} {cue|said} {content|it rains}.')).named[0]!.about).toEqual([]);
  });
});

it('keeps a nested statement within the outer one', async () => {
  const { named } = await extractMarked(
    '{source|The Tarn Gazette} {cue|reported} {content|that Petra Hale denied the old leak}.',
  );
  expect(named.map(({ speakers, within }) => [speakers[0], within])).toEqual([
    ['Tarn Gazette', null],
    ['Petra Hale', 'that Petra Hale denied the old leak'],
  ]);
});
