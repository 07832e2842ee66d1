import { type GraphView } from '../../store/graph-view.ts';

import { eventReports } from './event-reports.ts';
import { type Outlet, outletsOf } from './outlets.ts';

/** Which outlets reported an utterance. */
export interface CoverageRow {
  utteranceId: string;
  /** The statements that report it, by the outlet's key. */
  reports: Map<string, string[]>;
}

/** An outlet's part in the reporting on an event. */
export interface OutletCoverage extends Outlet {
  articleCount: number;
  /** Utterances that it reported. */
  reported: string[];
  /** Utterances that others reported and it did not, those of most outlets first. */
  leftOut: string[];
}

export interface Coverage {
  /** Those that reported most first. */
  outlets: OutletCoverage[];
  /** Those that most outlets reported first. */
  rows: CoverageRow[];
}

/** Which outlet reported which utterance about an event. Throws `QUERY_TOO_COMPLEX` as `eventReports` does. */
export async function coverage(view: GraphView, eventId: string): Promise<Coverage> {
  const { statements, articles } = await eventReports(view, eventId);
  const outlets = await outletsOf(view, articles);
  const occurrences = await view.relationships(
    'OCCURRENCE_OF',
    'OUT',
    statements.map(({ id }) => id),
  );
  const rows = new Map<string, CoverageRow>();
  statements.forEach((statement, position) => {
    const utteranceId = occurrences[position]![0]?.to;
    const outlet = outlets.get(statement.articleId);
    if (utteranceId === undefined || outlet === undefined) return;
    const row = rows.get(utteranceId) ?? { utteranceId, reports: new Map<string, string[]>() };
    row.reports.set(outlet.key, [...(row.reports.get(outlet.key) ?? []), statement.id]);
    rows.set(utteranceId, row);
  });
  const sorted = [...rows.values()].sort(
    (a, b) => b.reports.size - a.reports.size || (a.utteranceId < b.utteranceId ? -1 : 1),
  );
  return { rows: sorted, outlets: outletCoverage([...outlets.values()], sorted) };
}

function outletCoverage(outlets: readonly Outlet[], rows: readonly CoverageRow[]): OutletCoverage[] {
  const byKey = new Map<string, OutletCoverage>();
  for (const outlet of outlets) {
    const known = byKey.get(outlet.key);
    if (known !== undefined) {
      known.articleCount++;
      continue;
    }
    const [reported, leftOut] = [true, false].map((has) =>
      rows.filter(({ reports }) => reports.has(outlet.key) === has).map(({ utteranceId }) => utteranceId),
    ) as [string[], string[]];
    byKey.set(outlet.key, { ...outlet, articleCount: 1, reported, leftOut });
  }
  return [...byKey.values()].sort((a, b) => b.reported.length - a.reported.length || (a.key < b.key ? -1 : 1));
}
