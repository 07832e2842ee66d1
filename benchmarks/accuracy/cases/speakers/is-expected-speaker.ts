import { type LocalEntityType } from '../../../../src/model/extracted-article.ts';

import { foldText } from '../../../../src/extract/names/fold-text.ts';
import { nameKey } from '../../../../src/extract/names/name-key.ts';

import { type ExpectedSpeaker } from './speaker-case.ts';

/** A speaker as extraction found it. */
export interface FoundSpeaker {
  type: LocalEntityType;
  name: string;
  /** The name of whom an unnamed source belongs to. */
  affiliation: string | null;
}

/** Whether the speakers that were found are those that a case expects. */
export function isExpectedSpeaker(expected: ExpectedSpeaker, found: readonly FoundSpeaker[]): boolean {
  if (expected === null) return found.length === 0;
  if (Array.isArray(expected)) {
    return expected.length === found.length && expected.every((name) => found.some((one) => isNamed(one, name)));
  }
  const [speaker, ...others] = found;
  if (speaker === undefined || others.length > 0) return false;
  if (typeof expected === 'string') return isNamed(speaker, expected);
  return (
    speaker.type === 'UNNAMED_SOURCE' &&
    foldText(speaker.name).includes(foldText(expected.unnamed)) &&
    (expected.of === undefined || nameKey(expected.of) === nameKey(speaker.affiliation ?? ''))
  );
}

/** The expected speaker in words. */
export function wordsOfExpected(expected: ExpectedSpeaker): string {
  if (expected === null) return 'unknown';
  if (typeof expected === 'string') return expected;
  if (Array.isArray(expected)) return expected.join(' and ');
  return wordsOfUnnamed(expected.unnamed, expected.of ?? null);
}

/** The speakers that were found in words. */
export function wordsOfFound(found: readonly FoundSpeaker[]): string {
  if (found.length === 0) return 'unknown';
  return found
    .map(({ type, name, affiliation }) => (type === 'UNNAMED_SOURCE' ? wordsOfUnnamed(name, affiliation) : name))
    .join(' and ');
}

function wordsOfUnnamed(description: string, of: string | null): string {
  return `unnamed "${description}"${of === null ? '' : ` of ${of}`}`;
}

function isNamed(speaker: FoundSpeaker, name: string): boolean {
  return speaker.type !== 'UNNAMED_SOURCE' && nameKey(speaker.name) === nameKey(name);
}
