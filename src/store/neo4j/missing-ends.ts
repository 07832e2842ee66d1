import { type NodeLabel } from '../../model/node-label.ts';

import { type Run } from './neo4j-connection.ts';
import { OWN_LABELS, quoted } from './neo4j-names.ts';
import { type NodeRows } from './put-nodes.ts';
import { asEnds } from './remove-relationships.ts';
import { type TouchedNodes } from './touched-nodes.ts';

const MISSING = quoted(OWN_LABELS.missing);

/**
 * Neo4j has no relationship without both its nodes. Where a change names an end that is not in the graph, a node of its
 * own label stands in for it, so that the relationship is neither lost nor the graph given a node that nobody wrote.
 */
export async function putMissingEnds(run: Run, label: NodeLabel, ids: readonly string[]): Promise<void> {
  await run(
    `UNWIND $ids AS id WITH DISTINCT id WHERE NOT EXISTS { MATCH (:${quoted(label)} {id: id}) }` +
      ` MERGE (:${MISSING} {id: id, label: '${label}'})`,
    { ids },
  );
}

/** Stand-ins of nodes that are about to be put become these nodes, with the relationships that the stand-ins have. */
export async function fillMissingEnds(run: Run, written: readonly NodeRows[], touched: TouchedNodes): Promise<void> {
  const [counted] = await run(`MATCH (m:${MISSING}) RETURN count(m)`);
  if (counted![0] === 0) return;
  for (const { label, rows } of written) {
    const filled = await run(
      `UNWIND $ids AS id MATCH (m:${MISSING} {id: id, label: '${label}'}) REMOVE m:${MISSING}, m.label` +
        ` SET m:${quoted(label)} RETURN '${label}', m.id`,
      { ids: rows.map(({ id }) => id) },
    );
    touched.addAll(asEnds(filled));
    // What is no statement yet has not been counted.
    if (label === 'Statement') touched.leaveOut(asEnds(filled).map(([, id]) => id));
  }
}

/** Stand-ins that no relationship needs any more go. */
export async function dropMissingEnds(run: Run): Promise<void> {
  await run(`MATCH (m:${MISSING}) WHERE NOT EXISTS { (m)--() } DELETE m`);
}
