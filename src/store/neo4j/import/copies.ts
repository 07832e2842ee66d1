import { type RelationshipType } from '../../../model/definition.ts';
import { type Relationship } from '../../../model/relationship.ts';

import { type GraphView } from '../../graph-view.ts';
import { toStorage } from '../../storage-text.ts';
import { COPIES, type Copy } from '../neo4j-names.ts';
import { COPIES_OF, COPY_INDEXES, hasCopies } from '../statement-copies.ts';

/** The copies that relationships of a type have, each once. */
export function copiesIn(type: RelationshipType): Copy[] {
  return [...new Set(COPY_INDEXES.filter((index) => index.type === type).flatMap(({ copies }) => copies))];
}

/** The copies of some relationships of one type, each in the order of {@link copiesIn}, as they are stored. */
export async function copiesOf(
  view: GraphView,
  type: RelationshipType,
  relationships: readonly Relationship[],
): Promise<(string | null)[][]> {
  if (!hasCopies(type)) return relationships.map(() => []);
  const isOut = COPIES_OF[type].direction === 'OUT';
  const ids = [...new Set(relationships.map(({ from, to }) => (isOut ? from : to)))];
  const statements = await view.nodes('Statement', ids);
  const makers = copiesIn(type).includes(COPIES.speaker) ? await view.relationships('MADE', 'IN', ids) : [];
  const known = new Map(
    ids.map((id, at) => {
      const speakers = new Set(makers[at]?.map(({ from }) => from));
      const [speaker] = speakers.size === 1 ? speakers : [''];
      return [id, { isThere: statements[at] !== null, date: statements[at]?.saidAt ?? '', speaker: speaker! }];
    }),
  );
  return relationships.map(({ from, to }) => {
    const { isThere, date, speaker } = known.get(isOut ? from : to)!;
    const copies: Record<Copy, string> = {
      [COPIES.to]: toStorage(to),
      [COPIES.from]: toStorage(from),
      [COPIES.date]: toStorage(date),
      [COPIES.speaker]: toStorage(speaker),
    };
    // What has no statement gets its copies when that comes.
    return copiesIn(type).map((copy) => (isThere ? copies[copy] : null));
  });
}
