import { type GazetteerIndex } from '../../extract/names/gazetteer-index.ts';

import { type Curation, NO_CURATION } from '../../curate/curation.ts';

import { GazetteerGraph } from '../entities/gazetteer-graph.ts';
import { RecordOverlay, type ResolvingRecord, resolvingRecords } from '../records/record-overlay.ts';
import { type ResolutionRecords } from '../resolution-record.ts';
import { type ResolveInput } from '../resolve-input.ts';
import { StatementReader } from '../statements/read-statement.ts';

/** What the parts of one resolving step share. */
export interface Step {
  curation: Curation;
  gazetteer: GazetteerGraph;
  records: RecordOverlay;
  statements: StatementReader;
  /** Articles that are new, replaced or renewed. */
  added: ReadonlySet<string>;
  /** Known articles that go, for good or to be replaced; ascending. */
  replacedArticleIds: string[];
  /** The records of those. */
  former: ResolvingRecord[];
  /** Articles whose links another article changed; grows while entities and events are resolved. */
  relinked: Set<string>;
  /** See `Resolution`; grows while entities are resolved. */
  toRenew: Set<string>;
  /** Entities, before judgements, whose records were touched. */
  touchedEntities: Set<string>;
}

/** Reads what is known of the articles that go, and sets it aside. */
export async function startStep(
  input: ResolveInput,
  known: ResolutionRecords,
  gazetteer: GazetteerIndex,
): Promise<Step> {
  const { curation = NO_CURATION, renewed = [] } = input;
  const added = new Set([...input.added, ...renewed].map(({ article }) => article.id));
  const gone = new Set([...input.removedArticleIds, ...added]);
  const former = resolvingRecords(await known.ofArticles([...gone].sort()));
  const replaced = new Set([...input.removedArticleIds, ...former.map((record) => record.articleId)]);
  return {
    curation,
    gazetteer: GazetteerGraph.of(gazetteer),
    records: new RecordOverlay(known, gone),
    statements: new StatementReader(),
    added,
    replacedArticleIds: [...replaced].sort(),
    former,
    relinked: new Set(),
    toRenew: new Set(),
    touchedEntities: new Set(),
  };
}
