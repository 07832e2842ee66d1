import { openStore } from '../../../src/store/open-store.ts';

import { judge } from '../../../src/pipeline/judgements/judge.ts';
import { openGazetteer } from '../../../src/pipeline/open-gazetteer.ts';

/** A process of its own: renames, merges and undoes without end and prints the number of each entry, until it is killed. */
const store = await openStore(process.argv[2]!);
const gazetteer = await openGazetteer();
const [page] = await store.view.lists('Person', [{ orderBy: [{ field: 'id', direction: 'ASC' }], first: 2 }]);
const [one, other] = page!.items.map(({ node }) => node.id) as [string, string];
const order = { author: null, reason: 'until killed', expectedVersion: null };
for (;;) {
  const merge = { action: 'MERGE_ENTITIES' as const, entityId: one, intoId: other };
  const merged = await judge({ ...order, request: merge }, { store, gazetteer });
  process.stdout.write(`${merged.sequence}\n`);
  const undo = { action: 'UNDO' as const, judgementId: merged.id };
  process.stdout.write(`${(await judge({ ...order, request: undo }, { store, gazetteer })).sequence}\n`);
}
