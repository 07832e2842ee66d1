import { groupBy } from '../../util/group-by.ts';

import { type Article } from '../../model/article.ts';
import { type ExtractedArticle } from '../../model/extracted-article.ts';
import { type MentionableLabel } from '../../model/mention.ts';

import { judgedMention } from '../curated/judged-mention.ts';
import { OUTLET_KEY } from '../entities/local-entities.ts';
import { unnamedSources } from '../entities/unnamed-sources.ts';
import { type RecordedMention } from '../records/entity-record.ts';
import { type EventRecord } from '../records/event-record.ts';
import { mentionId } from '../records/mention-id.ts';
import { recordsOfKind, type ResolvingRecord } from '../records/record-overlay.ts';
import { type Resolution, type ResolvedArticle, type ResolvedMention } from '../resolution.ts';
import { type RenewedArticle } from '../resolve-input.ts';
import { resolvedStatement } from '../statements/resolved-statement.ts';
import { localKey } from './article-links.ts';
import { type Step } from './step.ts';

/** An article to put whole. */
type PutArticle = { article: Article; readBy?: string | null };

/** The links of every article that is new, renewed or to be linked anew, and the unnamed sources of those put whole. */
export async function resolvedArticles(
  step: Step,
  added: readonly ExtractedArticle[],
  renewed: readonly RenewedArticle[],
): Promise<Pick<Resolution, 'articles' | 'entities'>> {
  const articles = new Map<string, PutArticle>(
    [...added.map(({ article }) => ({ article })), ...renewed].map((put) => [put.article.id, put]),
  );
  const relinked = await step.records.ofArticles(new Set([...step.added, ...step.relinked]));
  const byArticle = groupBy(relinked, (record) => record.articleId);
  for (const id of articles.keys()) if (!byArticle.has(id)) byArticle.set(id, []);
  const resolved = [...byArticle].map(([id, records]) => resolvedArticle(id, articles.get(id) ?? null, records, step));
  const unnamed = recordsOfKind(relinked, 'ENTITY').filter(
    ({ articleId, data }) => data.type === 'UNNAMED_SOURCE' && articles.has(articleId),
  );
  return { articles: resolved, entities: unnamedSources(unnamed) };
}

function resolvedArticle(
  articleId: string,
  put: PutArticle | null,
  records: readonly ResolvingRecord[],
  { curation }: Step,
): ResolvedArticle {
  const entities = recordsOfKind(records, 'ENTITY');
  const events = recordsOfKind(records, 'EVENT');
  const mentions = [
    ...entities.flatMap(({ data }) => resolvedMentions(articleId, data.mentions, data.ref.id, data.ref.label)),
    ...events.flatMap(({ data }) => resolvedMentions(articleId, data.mentions, data.eventId, 'Event')),
  ];
  const outlet = entities.find((record) => localKey(record) === OUTLET_KEY);
  const statements = recordsOfKind(records, 'STATEMENT');
  const shown = statements.filter(({ data }) => data.isHidden !== true);
  const hidden = new Set(statements.flatMap(({ data }) => (data.isHidden === true ? [data.statementId] : [])));
  return {
    articleId,
    article: put?.article ?? null,
    ...(put?.readBy !== undefined && { readBy: put.readBy }),
    outlet: outlet === undefined ? null : curation.point(outlet.data.ref),
    mentions: [...new Map(mentions.map((one) => [one.mention.id, judgedMention(one, curation)])).values()],
    statements: shown.map((record) => resolvedStatement(record, hidden)),
    covers: coverage(events),
    affiliations: entities.flatMap(({ data }) =>
      data.affiliation === null ? [] : [{ unnamedSourceId: data.ref.id, target: curation.point(data.affiliation) }],
    ),
  };
}

function resolvedMentions(
  articleId: string,
  mentions: readonly RecordedMention[],
  refersToId: string,
  refersToLabel: MentionableLabel,
): ResolvedMention[] {
  return mentions.map(({ start, end, text, form, method, score }) => ({
    mention: {
      id: mentionId(articleId, { start, end }, refersToLabel),
      articleId,
      start,
      end,
      text,
      form,
      refersToId,
      refersToLabel,
    },
    method,
    score,
  }));
}

function coverage(events: readonly EventRecord[]): ResolvedArticle['covers'] {
  return [...groupBy(events, ({ data }) => data.eventId)].map(([eventId, records]) => ({
    eventId,
    mentionCount: records.reduce((sum, { data }) => sum + data.mentions.length, 0),
  }));
}
