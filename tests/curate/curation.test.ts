import { describe, expect, it } from '@jest/globals';

import { type Decision } from '../../src/model/judgement.ts';

import { Curation } from '../../src/curate/curation.ts';
import { judgementsInForce } from '../../src/curate/in-force.ts';

import { judgedPerson, sampleLog } from '../support/judgement-samples.ts';

const [ADA, BEA, CLEO, DORA] = ['Ada', 'Bea', 'Cleo', 'Dora'].map(judgedPerson) as [
  ReturnType<typeof judgedPerson>,
  ReturnType<typeof judgedPerson>,
  ReturnType<typeof judgedPerson>,
  ReturnType<typeof judgedPerson>,
];
const NAMES = new Map([ADA, BEA, CLEO, DORA].map(({ id, name }) => [id, name]));

const merge = (from: typeof ADA, into: typeof ADA): Decision => ({ action: 'MERGE_ENTITIES', from, into });
const rename = (entity: typeof ADA, name: string): Decision => ({ action: 'RENAME_ENTITY', entity, name });
const statement = { id: 'stm_1', articleId: 'art_1' };
const hide: Decision = { action: 'HIDE_STATEMENT', statement };
const unhide: Decision = { action: 'UNHIDE_STATEMENT', statement };

describe('which judgements are in force', () => {
  it.each<[string, (Decision | { undo: number })[], number[]]>([
    ['none of an empty log', [], []],
    ['all, where nobody undid any', [merge(ADA, BEA), hide], [1, 2]],
    ['not one that was undone', [merge(ADA, BEA), hide, { undo: 1 }], [2]],
    ['one whose undo was undone', [merge(ADA, BEA), { undo: 1 }, { undo: 2 }], [1]],
    ['not one whose undo was undone and that was undone again', [hide, { undo: 1 }, { undo: 2 }, { undo: 1 }], []],
  ])('%s', (_what, decisions, inForce) => {
    expect(judgementsInForce(sampleLog(decisions)).map(({ sequence }) => sequence)).toEqual(inForce);
  });
});

describe('what entities are by merges', () => {
  const survivors = (decisions: (Decision | { undo: number })[]): string => {
    const curation = new Curation(sampleLog(decisions));
    return [ADA, BEA, CLEO, DORA].map(({ id }) => NAMES.get(curation.survivor(id))).join(' ');
  };

  it.each<[string, (Decision | { undo: number })[], string]>([
    ['themselves, where nobody merged any', [], 'Ada Bea Cleo Dora'],
    ['the one that was merged into', [merge(ADA, BEA)], 'Bea Bea Cleo Dora'],
    ['the end of a chain', [merge(ADA, BEA), merge(BEA, CLEO)], 'Cleo Cleo Cleo Dora'],
    ['the end of a chain that was made backwards', [merge(BEA, CLEO), merge(ADA, BEA)], 'Cleo Cleo Cleo Dora'],
    ['one, in a circle', [merge(ADA, BEA), merge(BEA, CLEO), merge(CLEO, ADA)], 'Cleo Cleo Cleo Dora'],
    ['one, where two were merged into each other', [merge(ADA, BEA), merge(BEA, ADA)], 'Bea Bea Cleo Dora'],
    ['apart again, when it is undone', [merge(ADA, BEA), { undo: 1 }], 'Ada Bea Cleo Dora'],
    ['still one, as far as later merges say', [merge(ADA, BEA), merge(BEA, CLEO), { undo: 1 }], 'Ada Cleo Cleo Dora'],
    [
      'one of two pairs that were merged',
      [merge(ADA, BEA), merge(CLEO, DORA), merge(BEA, DORA)],
      'Dora Dora Dora Dora',
    ],
  ])('%s', (_what, decisions, expected) => {
    expect(survivors(decisions)).toBe(expected);
  });
});

describe('the name of an entity', () => {
  it.each<[string, (Decision | { undo: number })[], string | null]>([
    ['is left to articles, where nobody judged it', [], null],
    ['is kept as it was when it was judged', [merge(BEA, ADA)], 'Ada'],
    ['is the one that was given last', [rename(ADA, 'A.'), rename(ADA, 'Ada L.')], 'Ada L.'],
    ['is the one before, when the last is undone', [rename(ADA, 'A.'), rename(ADA, 'Ada L.'), { undo: 2 }], 'A.'],
    ['is the given one, although it was merged into later', [rename(ADA, 'A.'), merge(BEA, ADA)], 'A.'],
  ])('%s', (_what, decisions, name) => {
    expect(new Curation(sampleLog(decisions)).nameOf(ADA.id)).toBe(name);
  });
});

describe('a hidden statement', () => {
  it.each<[string, (Decision | { undo: number })[], boolean]>([
    ['is hidden', [hide], true],
    ['is shown again', [hide, unhide], false],
    ['is hidden once more', [hide, unhide, hide], true],
    ['is hidden again, when showing it is undone', [hide, unhide, { undo: 2 }], true],
    ['is shown, when hiding it is undone', [hide, { undo: 1 }], false],
  ])('%s', (_what, decisions, isHidden) => {
    expect(new Curation(sampleLog(decisions)).isHidden(statement.id)).toBe(isHidden);
  });
});
