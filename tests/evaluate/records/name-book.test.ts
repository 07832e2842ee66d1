import { describe, expect, it } from '@jest/globals';

import { type GoldStatement } from '../../../src/evaluate/records/gold-article.ts';
import { NameBook, normaliseName } from '../../../src/evaluate/records/name-book.ts';

import { madeUpGold } from './made-up-records.ts';

const book = new NameBook(madeUpGold().names);
const [byLind, byEngineers] = madeUpGold().articles[0]!.statements as [GoldStatement, GoldStatement];
const byNobody: GoldStatement = { ...byLind, speaker: { name: null, type: null } };

describe('normaliseName', () => {
  it.each([
    ['The U.N.', 'un'],
    ['António Guterres', 'antonio guterres'],
    ['the city’s deputy mayor', 'city deputy mayor'],
  ])('%s is %s', (name, normal) => {
    expect(normaliseName(name)).toBe(normal);
  });
});

describe('isSpeaker', () => {
  it.each<[string, GoldStatement, string[], boolean]>([
    ['the full name', byLind, ['Ada Lind'], true],
    ['a known form', byLind, ['Mayor Lind'], true],
    ['an entity that has the full name among its aliases', byLind, ['A. Lind', 'Ada Lind'], true],
    ['an entity that shares only a short form', byLind, ['Bo Lind', 'Lind'], false],
    ['nobody', byLind, [], false],
    ['a shorter description of the same source', byEngineers, ['engineers'], true],
    ['a longer description of the same source', byEngineers, ['some local engineers and builders'], true],
    ['another source', byEngineers, ['local teachers'], false],
    ['nobody where the gold has nobody', byNobody, [], true],
    ['somebody where the gold has nobody', byNobody, ['Ada Lind'], false],
  ])('%s', (_, statement, given, expected) => {
    expect(book.isSpeaker(statement, given)).toBe(expected);
  });
});
