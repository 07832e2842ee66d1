import { describe, expect, it } from '@jest/globals';

import { cueLemma } from '../../../src/extract/understand/statements/cue-lemma.ts';

describe('cueLemma', () => {
  it.each([
    ['said', 'say'],
    ['has repeatedly said', 'say'],
    ['have accused', 'accuse'],
    ['According to', 'according to'],
    ['denied', 'deny'],
    ['warned', 'warn'],
    ['insisted', 'insist'],
    ['added', 'add'],
    ['claims', 'claim'],
    ['claiming', 'claim'],
    ['declared', 'declare'],
    ['acknowledged', 'acknowledge'],
    ['planned', 'plan'],
    ['called', 'call'],
    ['announced', 'announce'],
    ['criticised', 'criticise'],
    ['testified', 'testify'],
    ['suggested', 'suggest'],
    ['confirmed', 'confirm'],
    ['reported', 'report'],
    ['stressed', 'stress'],
    ['asked', 'ask'],
    ['ordered', 'order'],
    ['proposed', 'propose'],
    ['demanded', 'demand'],
    ['predicted', 'predict'],
    ['expressed', 'express'],
    ['recalled', 'recall'],
    ['explained', 'explain'],
    ['revealed', 'reveal'],
    ['tweeted', 'tweet'],
    ['hoped', 'hope'],
    ['decided', 'decide'],
    ['quoted', 'quote'],
    [':', null],
    ['', null],
  ])('%s → %s', (cue, lemma) => {
    expect(cueLemma(cue)).toBe(lemma);
  });
});
