import { groupBy } from '../../util/group-by.ts';

import { type Article } from '../../model/article.ts';
import { type ExtractedArticle } from '../../model/extracted-article.ts';

import { judgedStatement } from '../curated/judged-statement.ts';
import { localEntities, OUTLET_KEY } from '../entities/local-entities.ts';
import { localEvents } from '../events/local-events.ts';
import { type ResolvingRecord } from '../records/record-overlay.ts';
import { recordedMentions } from '../records/recorded-mentions.ts';
import { type RenewedArticle } from '../resolve-input.ts';
import { localStatements } from '../statements/local-statements.ts';
import { articleLinks } from './article-links.ts';
import { type Step } from './step.ts';

/**
 * Puts the records of new articles, each resolved as far as its own text and the gazetteer go, and those of renewed ones as
 * they are known.
 */
export function addArticles(step: Step, added: readonly ExtractedArticle[], renewed: readonly RenewedArticle[]): void {
  for (const extracted of added) {
    const mentions = recordedMentions(extracted);
    const entityRecords = localEntities(extracted, mentions, step.gazetteer);
    const { entities } = articleLinks(entityRecords);
    const eventRecords = localEvents(extracted, mentions, entities, step.gazetteer);
    const statementRecords = localStatements(extracted, entities.get(OUTLET_KEY)?.ref.id ?? null, step.statements);
    putRecords(step, extracted.article, [...entityRecords, ...eventRecords, ...statementRecords]);
  }
  const known = groupBy(step.former, (record) => record.articleId);
  for (const { article } of renewed) putRecords(step, article, known.get(article.id) ?? []);
}

function putRecords(step: Step, article: Article, records: readonly ResolvingRecord[]): void {
  for (const record of records) {
    step.records.put(record.kind === 'STATEMENT' ? judgedStatement(record, article, step) : record);
  }
}
