import { type Curation, NO_CURATION } from '../../curate/curation.ts';

import { judgedEntityData } from '../curated/judged-entity-data.ts';
import { type EntityData } from '../records/entity-record.ts';
import { type EventData } from '../records/event-record.ts';
import { recordsOfKind, type ResolvingRecord } from '../records/record-overlay.ts';

/** What each local key of one article is resolved to. */
export interface ArticleLinks {
  entities: Map<string, EntityData>;
  events: Map<string, EventData>;
}

/** The local key of a record: what stands after the article's identifier. */
export function localKey(record: ResolvingRecord): string {
  return record.id.slice(record.articleId.length + 1);
}

/**
 * The links that the records of one article hold.
 *
 * @param curation what curators decided of the entities; by default nothing
 */
export function articleLinks(records: readonly ResolvingRecord[], curation: Curation = NO_CURATION): ArticleLinks {
  const entities = recordsOfKind(records, 'ENTITY');
  return {
    entities: new Map(entities.map((record) => [localKey(record), judgedEntityData(record.data, curation)])),
    events: new Map(recordsOfKind(records, 'EVENT').map((record) => [localKey(record), record.data])),
  };
}
