import { findContradictions } from '../contradictions/find-contradictions.ts';
import { recordsOfKind } from '../records/record-overlay.ts';
import { type Resolution } from '../resolution.ts';
import { isClaimBlock } from '../statements/claim-blocks.ts';
import { isAboutBlock } from '../statements/link-statement.ts';
import { type ChangedStatements } from './link-statements.ts';
import { type Step } from './step.ts';

/**
 * Finds the contradiction candidates of every statement that changed, among those of its article, of the events it is about
 * and of what it claims; those of other pairs stay as they are.
 */
export async function findContradictionCandidates(
  step: Step,
  { current }: ChangedStatements,
): Promise<Pick<Resolution, 'contradictions' | 'contradictionsReplaced'>> {
  const blocks = current.flatMap((record) =>
    record.blocks.filter((block) => isClaimBlock(block) || isAboutBlock(block)),
  );
  const meeting = await step.records.inBlocks('STATEMENT', new Set(blocks));
  const articles = await step.records.ofArticles(new Set(current.map((record) => record.articleId)));
  const ofArticles = recordsOfKind(articles, 'STATEMENT').filter(({ data }) => data.isHidden !== true);
  const statements = [...meeting, ...ofArticles];
  const changed = new Set(current.map((record) => record.id));
  return {
    contradictions: findContradictions(
      step.statements.read([...new Map(statements.map((record) => [record.id, record])).values()]),
      changed,
    ).map((pair) => ({ ...pair, status: step.curation.contradictionStatus(pair.from, pair.to) })),
    contradictionsReplaced: current.map((record) => record.data.statementId).sort(),
  };
}
