import { type CandidateExplanation, type StatementExplanation } from '../extract/explain-statements.ts';

/** How many of those who were weighed are shown. */
const MOST_CANDIDATES = 3;
/** What adds less is not shown, as it decides nothing. */
const LEAST_SHOWN = 0.05;

/** One statement's explanation in plain text: who and why, then the candidates with what counted for and against each. */
export function describeExplanation(explanation: StatementExplanation): string {
  const { number, text, source, speakers, because, candidates } = explanation;
  const who = speakers.length === 0 ? 'unknown' : speakers.join(' and ');
  const words = source === null ? '' : ` (${oneLine(source)})`;
  return [
    `${number}. ${oneLine(text)}`,
    `   ${who}: ${because}${words}`,
    ...candidates.slice(0, MOST_CANDIDATES).flatMap(describeCandidate),
  ].join('\n');
}

function describeCandidate({ name, score, features }: CandidateExplanation): string[] {
  const shown = features.filter(({ adds }) => Math.abs(adds) >= LEAST_SHOWN);
  return [
    `   ${score.toFixed(2)}  ${name}`,
    ...shown.map(({ feature, adds, sees, why }) => `         ${signed(adds)}  ${feature}: ${sees}; ${why}`),
  ];
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
