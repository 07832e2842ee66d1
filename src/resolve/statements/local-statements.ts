import { CodePointIndex } from '../../util/code-point-index.ts';
import { textOf } from '../../util/text-range.ts';

import { type ExtractedArticle, type LocalStatement } from '../../model/extracted-article.ts';
import { identifier } from '../../model/identifier.ts';

import { articleSketch } from '../records/article-sketch.ts';
import { type StatementRecord } from '../records/statement-record.ts';
import { claimBlocks } from './claim-blocks.ts';
import { type StatementReader } from './read-statement.ts';
import { topicTermsOf } from './topic-terms.ts';

/**
 * One record per statement with what no other article can change: its identifier, the statement around it and what counts
 * as its source. `linkStatement` adds the rest.
 *
 * @param outletId canonical identifier of the outlet, null when unknown
 */
export function localStatements(
  extracted: ExtractedArticle,
  outletId: string | null,
  reader: StatementReader,
): StatementRecord[] {
  const { article, statements } = extracted;
  const ids = statementIds(article.id, statements);
  const holdsAnother = new Set(statements.map((statement) => statement.within));
  const sketch = articleSketch(bodyText(extracted));
  const topicTerms = topicTermsOf(statements.map((local) => reader.contentOf(local)));
  return statements.map((local, index) => {
    const statementId = ids.get(local.key)!;
    const withinId = local.within === null ? null : (ids.get(local.within) ?? null);
    return {
      id: `${article.id}#${local.key}`,
      kind: 'STATEMENT',
      articleId: article.id,
      blocks: claimBlocks(local, reader.contentOf(local), article.publishedAt),
      data: {
        local,
        statementId,
        withinId: withinId === statementId ? null : withinId,
        isReport: holdsAnother.has(local.key),
        publishedAt: article.publishedAt,
        sourceId: outletId ?? article.id,
        sketch,
        topicTerms: topicTerms[index]!,
        speakers: [],
        candidates: [],
        via: null,
        addressee: null,
        occasionId: null,
        about: [],
        utteranceId: '',
      },
    };
  });
}

/** By local key. Where two statements have the same content, the later ones are numbered. */
function statementIds(articleId: string, statements: readonly LocalStatement[]): Map<string, string> {
  const timesSeen = new Map<string, number>();
  return new Map(
    statements.map((statement) => {
      const spans = statement.content.map(({ start, end }) => `${start}-${end}`).join(',');
      const times = (timesSeen.get(spans) ?? 0) + 1;
      timesSeen.set(spans, times);
      const key = times === 1 ? [spans] : [spans, times];
      return [statement.key, identifier('Statement', articleId, ...key)];
    }),
  );
}

function bodyText({ article }: ExtractedArticle): string {
  if (article.body.length === 0) return article.text;
  const offsets = new CodePointIndex(article.text);
  return article.body.map((span) => textOf(article.text, offsets.toRange(span))).join(' ');
}
