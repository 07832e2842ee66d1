import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { type Newsroom, openNewsroom } from '../support/graphql-newsroom.ts';
import { STATEMENTS } from '../support/newsroom-statements.ts';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.store.close());

const wordingOf = async (id: string) =>
  (await newsroom.data(`{ statement(id: "${id}") { text utterance { text } wording { kind fullest here } } }`))[
    'statement'
  ];

describe('how a statement differs from the fullest wording of its utterance', () => {
  it('is told word by word', async () => {
    expect(await wordingOf(STATEMENTS.fuller.id)).toMatchObject({
      utterance: { text: expect.stringContaining('The wards were full') },
      wording: expect.arrayContaining([expect.objectContaining({ kind: 'EQUAL' })]),
    });
    const { text, utterance, wording } = (await wordingOf(STATEMENTS.full.id)) as {
      text: string;
      utterance: { text: string };
      wording: { kind: string; fullest: string; here: string }[];
    };
    const words = (parts: string[]): string => parts.filter((part) => part !== '').join(' ');
    const bare = (quotation: string): string => quotation.replace(/[“”,]/g, '');
    expect(words(wording.map(({ here }) => here))).toBe(bare(text));
    expect(words(wording.map(({ fullest }) => fullest))).toBe(bare(utterance.text));
  });
});
