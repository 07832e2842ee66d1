import { describe, expect, it } from '@jest/globals';

import { findParagraphs } from '../../../src/extract/text/paragraphs.ts';
import { findSentences } from '../../../src/extract/text/sentences.ts';

function sentencesOf(text: string): string[] {
  const paragraphs = [...findParagraphs(text, [{ from: 0, to: text.length }])];
  return findSentences(text, paragraphs).map(({ from, to }) => text.slice(from, to));
}

describe('findSentences', () => {
  it.each([
    ['The dam held. | Nobody was hurt.'],
    ['Gen. Ilse Marr met Mr. Pell on Feb. 3 in the hall.'],
    ['The U.S. delegation left at noon.'],
    ['They moved to the U.S. | The weather was fine.'],
    ['J. P. Marr spoke first.'],
    ['It rose by 3.5 percent. | Then it fell.'],
    ['"Get out!" he said. | Everyone ran.'],
    ['"Why?" she asked.'],
    ['“Get out!” | “Never!”'],
    ['"We wait." | She left.'],
    ['“It is over…” he said.'],
    ['It was over... | Then it rained.'],
    ['Really?! | Yes.'],
    ['(It was late.) | They slept.'],
    ['The word "safe." stood there'],
    ['No stop at the end'],
    ['The Harbour Trust Inc. said so.'],
    ['Was it 1998? | 2,000 people knew.'],
  ])('%s', (marked) => {
    expect(sentencesOf(marked.replaceAll(' | ', ' '))).toEqual(marked.split(' | '));
  });

  it('ends a sentence with its paragraph, whatever stands there', () => {
    const text = 'A headline without a stop\nThe dam held, Mr.\nPell said.';
    const paragraphs = [...findParagraphs(text, [{ from: 0, to: text.length }])];
    expect(findSentences(text, paragraphs).map(({ paragraph }) => paragraph)).toEqual([0, 1, 2]);
  });
});
