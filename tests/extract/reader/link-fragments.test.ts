import { describe, expect, it } from '@jest/globals';

import { type Fragment } from '../../../src/extract/reader/fragment.ts';
import { type Pointer } from '../../../src/extract/reader/fragment-pointer.ts';
import { linkFragments } from '../../../src/extract/reader/link-fragments.ts';
import { UnmarkedSources } from '../../../src/extract/reader/unmarked-sources.ts';

import { type TaggedText, tagText } from './tagged-text.ts';

/** For the first words of a fragment, how surely it points to the fragment that begins with others. */
type Pointed = Record<string, Record<string, number>>;

function pointerOf({ wordOf }: TaggedText, candidates: readonly Fragment[], pointed: Pointed): Pointer {
  const ofFragment = new Map(
    Object.entries(pointed).map(([from, to]) => [
      wordOf(from),
      new Map(Object.entries(to).map(([at, p]) => [candidates.find(({ from }) => from === wordOf(at))!, p])),
    ]),
  );
  return {
    probabilities: ({ from }) =>
      new Map(candidates.map((candidate) => [candidate, ofFragment.get(from)?.get(candidate) ?? 0])),
  };
}

function link(tagged: TaggedText, toCue: Pointed, toSource: Pointed): string[] {
  const { fragments, article, scores, text, wordsOf } = tagged;
  const unmarked = new UnmarkedSources(fragments, article, scores, text);
  const ofKind = (kind: string): Fragment[] => fragments.filter((fragment) => fragment.kind === kind);
  const pointers = {
    toCue: pointerOf(tagged, ofKind('CUE'), toCue),
    toSource: pointerOf(tagged, [...ofKind('SRC'), ...unmarked.words], toSource),
  };
  return linkFragments(fragments, article.words, pointers, unmarked).map(({ source, cue, content }) =>
    [source && wordsOf(source), cue && wordsOf(cue), ...content.map(wordsOf)].join(' | '),
  );
}

describe('the source of a cue', () => {
  const relative = tagText(
    'Ana Brod, who once led the port, warned of storms',
    { SRC: ['Ana Brod', 'who'], CUE: ['warned'], CON: ['storms'] },
    {},
  );
  const bothPoint = { Ana: { warned: 0.9 }, who: { warned: 0.6 }, storms: { warned: 0.9 } };

  it('of two that point to it, is the nearest', () => {
    expect(link(relative, bothPoint, { warned: { Ana: 0.5, who: 0.4 } })).toEqual(['who | warned | storms']);
  });

  it('is the farther one, where it points there far more surely', () => {
    expect(link(relative, bothPoint, { warned: { Ana: 0.8, who: 0.15 } })).toEqual(['Ana Brod | warned | storms']);
  });

  it('is an unmarked word to which it points', () => {
    const tagged = tagText('the engineer who doubts the plan', { CUE: ['doubts'], CON: ['the plan'] }, { who: 0.4 });
    expect(link(tagged, { 'the plan': { doubts: 0.9 } }, { doubts: { who: 0.7, the: 0.2 } })).toEqual([
      'who | doubts | the plan',
    ]);
  });

  it('is an unmarked one rather than one that it would share with the cue before it', () => {
    const tagged = tagText(
      'She said no. The scheme promises jobs',
      { SRC: ['She'], CUE: ['said', 'promises'], CON: ['no', 'jobs'] },
      { The: 0.4, scheme: 0.4 },
    );
    const toCue = { She: { said: 0.9 }, no: { said: 0.9 }, jobs: { promises: 0.9 } };
    expect(link(tagged, toCue, { said: { She: 1 }, promises: { She: 0.1, The: 0.8 } })).toEqual([
      'She | said | no',
      'The scheme | promises | jobs',
    ]);
    expect(link(tagged, toCue, { said: { She: 1 }, promises: { She: 0.3, The: 0.6 } })).toEqual([
      'She | said | no',
      'She | promises | jobs',
    ]);
  });

  it('is none where it points to none', () => {
    const tagged = tagText('She left. It is feared that', { SRC: ['She'], CUE: ['is feared'], CON: ['that'] });
    const toCue = { that: { 'is feared': 0.9 } };
    expect(link(tagged, toCue, { 'is feared': { She: 0.1, It: 0.2 } })).toEqual([' | is feared | that']);
    expect(link(tagged, toCue, { 'is feared': { She: 0.4 } })).toEqual(['She | is feared | that']);
  });

  it('that it cannot see but that points to it', () => {
    const tagged = tagText('Ana Brod said no', { SRC: ['Ana Brod'], CUE: ['said'], CON: ['no'] });
    const [source, cue] = tagged.fragments;
    const unmarked = new UnmarkedSources(tagged.fragments, tagged.article, tagged.scores, tagged.text);
    const pointers = {
      toCue: { probabilities: () => new Map([[cue!, 0.9]]) },
      toSource: { probabilities: () => new Map<Fragment, number>() },
    };
    const [linked] = linkFragments(tagged.fragments, tagged.article.words, pointers, unmarked);
    expect(linked!.source).toBe(source);
  });
});
