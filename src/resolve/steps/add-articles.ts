import { type ExtractedArticle } from '../../model/extracted-article.ts';

import { localEntities, OUTLET_KEY } from '../entities/local-entities.ts';
import { localEvents } from '../events/local-events.ts';
import { recordedMentions } from '../records/recorded-mentions.ts';
import { localStatements } from '../statements/local-statements.ts';
import { articleLinks } from './article-links.ts';
import { type Step } from './step.ts';

/** Puts the records of new articles, each resolved as far as its own text and the gazetteer go. */
export function addArticles(step: Step, added: readonly ExtractedArticle[]): void {
  for (const extracted of added) {
    const mentions = recordedMentions(extracted);
    const entityRecords = localEntities(extracted, mentions, step.gazetteer);
    const { entities } = articleLinks(entityRecords);
    const eventRecords = localEvents(extracted, mentions, entities, step.gazetteer);
    const statementRecords = localStatements(extracted, entities.get(OUTLET_KEY)?.ref.id ?? null, step.statements);
    for (const record of [...entityRecords, ...eventRecords, ...statementRecords]) step.records.put(record);
  }
}
