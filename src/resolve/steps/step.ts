import { type GazetteerIndex } from '../../extract/names/gazetteer-index.ts';

import { GazetteerGraph } from '../entities/gazetteer-graph.ts';
import { RecordOverlay, type ResolvingRecord, resolvingRecords } from '../records/record-overlay.ts';
import { type ResolutionRecords } from '../resolution-record.ts';
import { type ResolveInput } from '../resolve-input.ts';
import { StatementReader } from '../statements/read-statement.ts';

/** What the parts of one resolving step share. */
export interface Step {
  gazetteer: GazetteerGraph;
  records: RecordOverlay;
  statements: StatementReader;
  /** Articles that are new or replaced. */
  added: ReadonlySet<string>;
  /** Known articles that go, for good or to be replaced; ascending. */
  replacedArticleIds: string[];
  /** The records of those. */
  former: ResolvingRecord[];
  /** Articles whose links another article changed; grows while entities and events are resolved. */
  relinked: Set<string>;
}

/** Reads what is known of the articles that go, and sets it aside. */
export async function startStep(
  input: ResolveInput,
  known: ResolutionRecords,
  gazetteer: GazetteerIndex,
): Promise<Step> {
  const added = new Set(input.added.map(({ article }) => article.id));
  const gone = new Set([...input.removedArticleIds, ...added]);
  const former = resolvingRecords(await known.ofArticles([...gone].sort()));
  const replaced = new Set([...input.removedArticleIds, ...former.map((record) => record.articleId)]);
  return {
    gazetteer: new GazetteerGraph(gazetteer),
    records: new RecordOverlay(known, gone),
    statements: new StatementReader(),
    added,
    replacedArticleIds: [...replaced].sort(),
    former,
    relinked: new Set(),
  };
}
