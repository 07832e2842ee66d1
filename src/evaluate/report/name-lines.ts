import { type NameScore } from '../names/score-names.ts';
import { percents } from './percent.ts';

const LABEL_WIDTH = 14;

/** How names agree with silver, in percent. */
export function nameLines({ articles, byType }: NameScore): string[] {
  return [
    `names against silver, in ${articles} articles (another tool's names: where they differ, either may be wrong)`,
    `${''.padEnd(LABEL_WIDTH)}exact P  R     F1       overlapping P  R     F1    given / silver`,
    ...Object.entries(byType).map(
      ([type, one]) =>
        `${type.padEnd(LABEL_WIDTH)}${percents(one.exact)}       ${percents(one.overlapping).padStart(21)}    ${one.given} / ${one.silver}`,
    ),
  ];
}
