import { type Run } from '../../model/run.ts';

import { type GraphStore } from '../../store/graph-store.ts';
import { type Revision } from '../../store/graph-writer.ts';

/** More runs than write at once. What an older one still brings in is not noticed. */
const WATCHED_RUNS = 10;

/** What a run has brought in since the last look. */
export interface RunNews {
  run: Run;
  newArticleIds: string[];
  articleCount: number;
}

/**
 * Notices what the latest runs bring into a graph, whichever process they run in: the store tells cheaply whether anything
 * has changed, and only then the articles of the latest runs are read.
 */
export class RunWatch {
  private revision: Revision | null = null;
  private known = new Map<string, ReadonlySet<string>>();
  /** When the latest run had started at the first look; runs from before it bring no news. */
  private horizon = '';

  constructor(private readonly store: Pick<GraphStore, 'view' | 'writer'>) {}

  /** What is new since the last look, oldest run first; at the first look nothing is. */
  async look(): Promise<RunNews[]> {
    const revision = await this.store.writer.revision();
    if (revision === this.revision) return [];
    const isFirst = this.revision === null;
    const now = await this.readRuns();
    if (isFirst) this.horizon = now.at(-1)?.run.startedAt ?? '';
    const news = now.flatMap(({ run, articleIds }) => {
      const known = this.known.get(run.id);
      if (isFirst || (known === undefined && run.startedAt <= this.horizon)) return [];
      const newArticleIds = articleIds.filter((id) => known?.has(id) !== true);
      return newArticleIds.length === 0 ? [] : [{ run, newArticleIds, articleCount: articleIds.length }];
    });
    this.known = new Map(now.map(({ run, articleIds }) => [run.id, new Set(articleIds)]));
    this.revision = revision;
    return news;
  }

  /** Everything that the latest runs brought in, of those that started then or later; oldest run first. */
  async since(startedAt: string): Promise<RunNews[]> {
    const runs = (await this.readRuns()).filter(({ run }) => run.startedAt >= startedAt);
    return runs.map(({ run, articleIds }) => ({ run, newArticleIds: articleIds, articleCount: articleIds.length }));
  }

  private async readRuns(): Promise<{ run: Run; articleIds: string[] }[]> {
    const { view } = this.store;
    const orderBy = [{ field: 'startedAt', direction: 'DESC' as const }];
    const [page] = await view.lists('Run', [{ orderBy, first: WATCHED_RUNS }]);
    const runs = page!.items.map(({ node }) => node).reverse();
    const ids = runs.map(({ id }) => id);
    const extracted = await view.relationships('EXTRACTED_BY', 'IN', ids);
    return runs.map((run, at) => ({ run, articleIds: extracted[at]!.map(({ from }) => from) }));
  }
}
