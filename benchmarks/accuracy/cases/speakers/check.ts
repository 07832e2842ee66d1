import { type ExtractedArticle } from '../../../../src/model/extracted-article.ts';

import { type CaseResult, type CheckCases } from '../case-result.ts';
import { extractText } from '../extract-text.ts';
import { findStatement } from './find-statement.ts';
import { type FoundSpeaker, isExpectedSpeaker, wordsOfExpected, wordsOfFound } from './is-expected-speaker.ts';
import { readSpeakerCases, type SpeakerCase } from './speaker-case.ts';

/** Extracts every made-up text and compares who speaks with what a careful reader would say. */
export const checkCases: CheckCases = async () => {
  const results: CaseResult[] = [];
  for (const one of [...readSpeakerCases('fit'), ...readSpeakerCases('held')]) results.push(await checkCase(one));
  return results;
};

async function checkCase({ name, part, text, statements }: SpeakerCase): Promise<CaseResult> {
  const extracted = await extractText(text);
  const outcomes = statements.map(({ says, speaker }) => {
    const statement = findStatement(extracted.statements, says);
    const found = speakersOf(statement?.speakers ?? [], extracted);
    return {
      passed: statement !== undefined && isExpectedSpeaker(speaker, found),
      expected: `"${says}": ${wordsOfExpected(speaker)}`,
      got: `"${says}": ${statement === undefined ? 'no statement' : wordsOfFound(found)}`,
    };
  });
  return {
    name,
    part,
    passed: outcomes.every(({ passed }) => passed),
    expected: outcomes.map(({ expected }) => expected).join('; '),
    got: outcomes.map(({ got }) => got).join('; '),
  };
}

function speakersOf(keys: readonly string[], { entities }: ExtractedArticle): FoundSpeaker[] {
  return keys.map((key) => {
    const { type, name, affiliation } = entities.find((entity) => entity.key === key)!;
    return { type, name, affiliation: entities.find((entity) => entity.key === affiliation)?.name ?? null };
  });
}
