import { type GazetteerIndex } from '../extract/names/gazetteer-index.ts';

import { type Resolution } from './resolution.ts';
import { type ResolutionRecords } from './resolution-record.ts';
import { type ResolveInput } from './resolve-input.ts';
import { addArticles } from './steps/add-articles.ts';
import { findContradictionCandidates } from './steps/find-contradiction-candidates.ts';
import { judgedEntities } from './steps/judged-entities.ts';
import { linkStatements } from './steps/link-statements.ts';
import { idsIn, withPublicFacts } from './steps/public-facts.ts';
import { resolveEntities } from './steps/resolve-entities.ts';
import { resolveEvents } from './steps/resolve-events.ts';
import { resolveUtterances } from './steps/resolve-utterances.ts';
import { resolvedArticles } from './steps/resolved-articles.ts';
import { startStep } from './steps/step.ts';

/**
 * Works out what adding and removing some articles changes: who is who, which events, utterances and contradiction
 * candidates there are. Only the blocks that the articles touch are read. Where another article's links change through
 * them, that article is linked anew from its records.
 *
 * What the graph is after a step depends on the set of articles and on what curators decided of them alone: not on their
 * order, nor on what was there before.
 *
 * @param known the records of the graph as it is
 */
export async function resolveArticles(
  input: ResolveInput,
  known: ResolutionRecords,
  gazetteer: GazetteerIndex,
): Promise<Resolution> {
  const step = await startStep(input, known, gazetteer);
  const { added, renewed = [], judged = [], factsOf = [] } = input;
  addArticles(step, added, renewed);
  const entities = await resolveEntities(step);
  const events = await resolveEvents(step);
  const statements = await linkStatements(step);
  const utterances = await resolveUtterances(step, statements);
  const contradictions = await findContradictionCandidates(step, statements);
  const { articles, entities: unnamedSources } = await resolvedArticles(step, added, renewed);
  const resolution = withPublicFacts(
    {
      removedArticleIds: step.replacedArticleIds,
      articles,
      ...entities,
      entities: [...entities.entities, ...unnamedSources],
      ...events,
      ...utterances,
      ...contradictions,
      placesWithin: [],
      records: step.records.changes(),
      toRenew: [...step.toRenew].sort(),
    },
    step,
    [...factsOf, ...judged.map(({ id }) => id)],
  );
  return { ...resolution, entities: await judgedEntities(step, resolution.entities, idsIn(resolution), judged) };
}
