import { SPEAKER_FEATURES } from '../../../../src/extract/understand/speakers/choice/speaker-features.ts';
import { type ScoredSpeaker } from '../../../../src/extract/understand/speakers/resolved-speaker.ts';

import { understandText } from '../extract-text.ts';
import { type Choice } from './conditional-logit.ts';
import { findStatement } from './find-statement.ts';
import { isExpectedSpeaker } from './is-expected-speaker.ts';
import { type ExpectedSpeaker, type SpeakerCase } from './speaker-case.ts';

/** A choice that extraction had to make: whose, and the right answer. */
export interface LabelledChoice extends Choice {
  /** The case's name. */
  text: string;
  says: string;
}

/**
 * The choices among candidates that a case's statements needed. Left out where the right speaker has a name and is no
 * candidate: then something before the choice went wrong.
 */
export async function labelledChoices({ name, text, statements }: SpeakerCase): Promise<LabelledChoice[]> {
  const understood = await understandText(text);
  const found = understood.statements.map(({ draft, candidates }) => ({
    text: draft.content.map((piece) => understood.text.slice(piece)).join(' … '),
    candidates,
  }));
  return statements.flatMap(({ says, speaker }) => {
    const candidates = findStatement(found, says)?.candidates ?? [];
    const right = candidates.findIndex((candidate) => isRight(candidate, speaker));
    const isNobody = speaker === null || (right === -1 && typeof speaker === 'object' && !Array.isArray(speaker));
    if (candidates.length === 0 || (right === -1 && !isNobody)) return [];
    return {
      text: name,
      says,
      candidates: candidates.map(({ evidence }) =>
        SPEAKER_FEATURES.map((feature) => evidence.find((one) => one.feature === feature.name)?.value ?? 0),
      ),
      right: right === -1 ? null : right,
    };
  });
}

function isRight({ entity }: ScoredSpeaker, expected: ExpectedSpeaker): boolean {
  if (expected === null) return false;
  const { type, name, affiliation } = entity;
  return isExpectedSpeaker(expected, [{ type, name, affiliation: affiliation?.name ?? null }]);
}
