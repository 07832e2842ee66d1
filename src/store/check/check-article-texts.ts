import { type NodeTypes } from '../../model/graph-model.ts';

import { type GraphView } from '../graph-view.ts';
import { MAX_PAGE_SIZE } from '../page-size.ts';
import {
  ARTICLE_TEXT_INVARIANTS,
  ArticleText,
  MENTION_TEXT_INVARIANTS,
  STATEMENT_TEXT_INVARIANTS,
} from './text-invariants.ts';
import { type Violation } from './violation.ts';

/** Checks what stands in each article's text, one article at a time. */
export async function checkArticleTexts(view: GraphView, violations: Violation[]): Promise<void> {
  for await (const article of view.eachNode('Article')) {
    const text = new ArticleText(article);
    check([article], ARTICLE_TEXT_INVARIANTS, text, violations);
    for await (const statements of pagesOf(view, 'Statement', article.id)) {
      check(statements, STATEMENT_TEXT_INVARIANTS, text, violations);
    }
    for await (const mentions of pagesOf(view, 'Mention', article.id)) {
      check(mentions, MENTION_TEXT_INVARIANTS, text, violations);
    }
  }
}

function check<T extends { id: string }>(
  nodes: readonly T[],
  invariants: readonly { rule: string; problem(node: T, text: ArticleText): string | null }[],
  text: ArticleText,
  violations: Violation[],
): void {
  for (const node of nodes) {
    for (const { rule, problem } of invariants) {
      const message = problem(node, text);
      if (message !== null) violations.push({ rule, id: node.id, message });
    }
  }
}

async function* pagesOf<L extends 'Statement' | 'Mention'>(
  view: GraphView,
  label: L,
  articleId: string,
): AsyncGenerator<NodeTypes[L][]> {
  const filter = { field: 'articleId', op: 'eq' as const, value: articleId };
  for (let after: string | undefined; ;) {
    const position = after === undefined ? {} : { after };
    const [page] = await view.lists(label, [{ filter, first: MAX_PAGE_SIZE, ...position }]);
    yield page!.items.map(({ node }) => node);
    if (!page!.hasNextPage) return;
    after = page!.items.at(-1)!.cursor;
  }
}
