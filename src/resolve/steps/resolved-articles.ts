import { type Article } from '../../model/article.ts';
import { type ExtractedArticle } from '../../model/extracted-article.ts';
import { identifier } from '../../model/identifier.ts';
import { type MentionableLabel } from '../../model/mention.ts';

import { OUTLET_KEY } from '../entities/local-entities.ts';
import { groupBy } from '../group-by.ts';
import { type EntityRecord, type RecordedMention } from '../records/entity-record.ts';
import { type EventRecord } from '../records/event-record.ts';
import { recordsOfKind, type ResolvingRecord } from '../records/record-overlay.ts';
import { type Resolution, type ResolvedArticle, type ResolvedMention } from '../resolution.ts';
import { resolvedStatement } from '../statements/resolved-statement.ts';
import { localKey } from './article-links.ts';
import { type Step } from './step.ts';

/** The links of every article that is new or to be linked anew, and the unnamed sources of the new ones. */
export async function resolvedArticles(
  step: Step,
  added: readonly ExtractedArticle[],
): Promise<Pick<Resolution, 'articles' | 'entities'>> {
  const articles = new Map(added.map(({ article }) => [article.id, article]));
  const relinked = await step.records.ofArticles(new Set([...step.added, ...step.relinked]));
  const byArticle = groupBy(relinked, (record) => record.articleId);
  for (const id of articles.keys()) if (!byArticle.has(id)) byArticle.set(id, []);
  const resolved = [...byArticle].map(([id, records]) => resolvedArticle(id, articles.get(id) ?? null, records));
  const unnamed = recordsOfKind(relinked, 'ENTITY').filter(
    ({ articleId, data }) => data.type === 'UNNAMED_SOURCE' && articles.has(articleId),
  );
  return { articles: resolved, entities: unnamedSources(unnamed) };
}

function resolvedArticle(
  articleId: string,
  article: Article | null,
  records: readonly ResolvingRecord[],
): ResolvedArticle {
  const entities = recordsOfKind(records, 'ENTITY');
  const events = recordsOfKind(records, 'EVENT');
  const mentions = [
    ...entities.flatMap(({ data }) => resolvedMentions(articleId, data.mentions, data.ref.id, data.ref.label)),
    ...events.flatMap(({ data }) => resolvedMentions(articleId, data.mentions, data.eventId, 'Event')),
  ];
  return {
    articleId,
    article,
    outlet: entities.find((record) => localKey(record) === OUTLET_KEY)?.data.ref ?? null,
    mentions: [...new Map(mentions.map((one) => [one.mention.id, one])).values()],
    statements: recordsOfKind(records, 'STATEMENT').map(resolvedStatement),
    covers: coverage(events),
    affiliations: entities.flatMap(({ data }) =>
      data.affiliation === null ? [] : [{ unnamedSourceId: data.ref.id, target: data.affiliation }],
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
      id: identifier('Mention', articleId, start, end, refersToLabel),
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

/** One node for each description; an article's local entities with the same description are one source. */
function unnamedSources(records: readonly EntityRecord[]): Resolution['entities'] {
  return [...groupBy(records, ({ data }) => data.ref.id)].map(([id, alike]) => {
    const { articleId, data } = alike[0]!;
    const names = alike.flatMap((record) => [record.data.name, ...record.data.aliases]);
    const aliases = [...new Set(names)].filter((alias) => alias !== data.name).sort();
    const isPlural = alike.some((record) => record.data.isPlural);
    return {
      label: 'UnnamedSource',
      node: { id, articleId, name: data.name, aliases, isPlural, mentionCount: 0, statementCount: 0 },
    };
  });
}
