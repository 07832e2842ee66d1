import { findContradictions } from '../contradictions/find-contradictions.ts';
import { type Resolution } from '../resolution.ts';
import { aboutBlock } from '../statements/link-statement.ts';
import { type ChangedStatements } from './link-statements.ts';
import { type Step } from './step.ts';

/** Finds the contradiction candidates of every statement that changed; those of other pairs stay as they are. */
export async function findContradictionCandidates(
  step: Step,
  { current }: ChangedStatements,
): Promise<Pick<Resolution, 'contradictions' | 'contradictionsReplaced'>> {
  const events = current.flatMap(({ data }) => data.about.flatMap(({ label, id }) => (label === 'Event' ? [id] : [])));
  const statements = await step.records.inBlocks('STATEMENT', new Set(events.map(aboutBlock)));
  const changed = new Set(current.map((record) => record.id));
  return {
    contradictions: findContradictions(step.statements.read(statements), changed),
    contradictionsReplaced: current.map((record) => record.data.statementId).sort(),
  };
}
