import { stringify } from 'csv-stringify/sync';

import { labelOfIdentifier } from '../model/identifier.ts';
import { type NodeLabel } from '../model/node-label.ts';
import { type Statement } from '../model/statement.ts';

import { type GraphView } from '../store/graph-view.ts';

const COLUMNS = [
  'id',
  'speaker',
  'speakerType',
  'speakerId',
  'kind',
  'text',
  'saidAt',
  'about',
  'outlet',
  'article',
  'url',
  'publishedAt',
  'start',
  'end',
  'confidence',
  'method',
] as const;

type Row = Record<(typeof COLUMNS)[number], string | number | null>;

const BATCH = 100;
/** A cell that begins like a formula gets an apostrophe, so that a spreadsheet shows it instead of running it. */
const SAFE = { escape_formulas: true };

/**
 * One row for each statement, by id, with who, what, about what, where and how sure; offsets in code points, from its
 * first character to its last. RFC 4180, with a line of column names.
 */
export async function* writeStatementsCsv(view: GraphView): AsyncGenerator<string> {
  yield stringify([[...COLUMNS]]);
  let batch: Statement[] = [];
  for await (const statement of view.eachNode('Statement')) {
    batch.push(statement);
    if (batch.length < BATCH) continue;
    yield stringify(await rowsOf(view, batch), { columns: [...COLUMNS], ...SAFE });
    batch = [];
  }
  if (batch.length > 0) yield stringify(await rowsOf(view, batch), { columns: [...COLUMNS], ...SAFE });
}

async function rowsOf(view: GraphView, statements: readonly Statement[]): Promise<Row[]> {
  const articleIds = [...new Set(statements.map(({ articleId }) => articleId))];
  const [articles, about] = await Promise.all([
    view.nodes('Article', articleIds),
    view.relationships(
      'ABOUT',
      'OUT',
      statements.map(({ id }) => id),
    ),
  ]);
  const byId = new Map(articles.flatMap((article) => (article === null ? [] : [[article.id, article] as const])));
  const names = await namesOf(
    view,
    about.flat().map(({ to }) => to),
  );
  return statements.map((statement, position): Row => {
    const article = byId.get(statement.articleId);
    return {
      id: statement.id,
      speaker: statement.speakerName,
      speakerType: statement.speakerLabel,
      speakerId: statement.speakerId,
      kind: statement.kind,
      text: statement.text,
      saidAt: statement.saidAt,
      about: about[position]!.flatMap(({ to }) => names.get(to) ?? []).join('; '),
      outlet: article?.outletName ?? null,
      article: article?.title ?? article?.name ?? null,
      url: article?.url ?? null,
      publishedAt: article?.publishedAt ?? null,
      start: statement.content[0]?.start ?? null,
      end: statement.content.at(-1)?.end ?? null,
      confidence: statement.confidence,
      method: statement.method,
    };
  });
}

async function namesOf(view: GraphView, ids: readonly string[]): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for (const label of ['Event', 'Person', 'Organization', 'Place'] as const satisfies readonly NodeLabel[]) {
    const ofLabel = [...new Set(ids)].filter((id) => labelOfIdentifier(id) === label);
    for (const node of await view.nodes(label, ofLabel)) if (node !== null) names.set(node.id, node.name);
  }
  return names;
}
