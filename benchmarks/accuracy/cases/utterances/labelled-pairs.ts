import { type StatementRecord } from '../../../../src/resolve/records/statement-record.ts';
import { type ReadStatement, StatementReader } from '../../../../src/resolve/statements/read-statement.ts';
import { comparablePair } from '../../../../src/resolve/utterances/score-utterance-pair.ts';
import { UTTERANCE_FEATURES } from '../../../../src/resolve/utterances/utterance-features.ts';

import { findStatement } from '../several-articles/find-statement.ts';
import { resolveStory } from '../several-articles/resolve-story.ts';
import { type StoryCase } from '../several-articles/story-case.ts';
import { type Choice } from '../speakers/conditional-logit.ts';

/** Two statements that had to be compared, and whether they are one utterance: a choice between this pair and none. */
export interface LabelledPair extends Choice {
  /** The case's name. */
  story: string;
  says: [string, string];
}

/**
 * The pairs of a case that resolving compares. Whoever names statements of a case names all that report the same: a named
 * one is another utterance than each statement that is not named with it. Pairs without a named statement are left out.
 */
export async function labelledPairs(story: StoryCase): Promise<LabelledPair[]> {
  const { statements, records } = await resolveStory(story);
  const groups = [...story.same, ...story.different.flat().map((name) => [name])].map((names) =>
    names.flatMap((name) => findStatement(name, statements)?.id ?? []),
  );
  const named = new Set(groups.flat());
  const read = new StatementReader().read(records.filter((record) => record.kind === 'STATEMENT') as StatementRecord[]);
  return read.flatMap((one, i) =>
    read.slice(i + 1).flatMap((other) => {
      const ids = [one, other].map(({ record }) => record.data.statementId);
      const pair = ids.some((id) => named.has(id)) ? comparablePair(one, other) : null;
      if (pair === null) return [];
      const isSame = groups.some((group) => ids.every((id) => group.includes(id)));
      return {
        story: story.name,
        says: [textOf(one), textOf(other)] as [string, string],
        candidates: [UTTERANCE_FEATURES.map(({ value }) => value(pair))],
        right: isSame ? 0 : null,
      };
    }),
  );
}

function textOf({ record }: ReadStatement): string {
  return record.data.local.text;
}
