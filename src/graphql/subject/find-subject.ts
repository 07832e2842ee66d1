import { OnRecordError } from '../../errors/onrecord-error.ts';

import { type NodeLabel } from '../../model/node-label.ts';

import { type GraphqlContext } from '../context.ts';
import { findEntityByName } from '../entity/find-entity-by-name.ts';
import { type AnyNode } from '../loaders.ts';
import { findByWords } from '../who-said-what/find-by-words.ts';
import { findEvents } from '../who-said-what/find-events.ts';

/** What may be named instead of being given by its id. */
export const NAMEABLE_LABELS = ['Person', 'Organization', 'Event', 'Place'] as const satisfies readonly NodeLabel[];
type NameableLabel = (typeof NAMEABLE_LABELS)[number];

/** One thing, by its id or by a name; arguments are told apart by their names. */
export interface Subject {
  id: string | null | undefined;
  name: string | null | undefined;
  /** What the two arguments are called, for errors. */
  arguments: readonly [id: string, name: string];
}

/**
 * The node that a caller means: the one with the id, else the one that goes by the name, else the best whose names have
 * all of its words. Null where there is none. Throws `BAD_USER_INPUT` unless exactly one of the two is given.
 */
export async function findSubject(
  context: GraphqlContext,
  { id, name, arguments: [idArgument, nameArgument] }: Subject,
  labels: readonly NameableLabel[] = NAMEABLE_LABELS,
): Promise<AnyNode | null> {
  const isById = (id ?? null) !== null;
  const isByName = (name ?? null) !== null;
  if (!isById && !isByName) {
    throw new OnRecordError('BAD_USER_INPUT', `Neither ${idArgument} nor ${nameArgument} is given`, {
      where: idArgument,
      hint: 'give one of them',
    });
  }
  if (isById && isByName) {
    throw new OnRecordError('BAD_USER_INPUT', `${idArgument} and ${nameArgument} are both given`, {
      where: nameArgument,
      hint: 'give one of them',
    });
  }
  if (isById) return context.loaders.anyNode(id!);
  const named = await findEntityByName(context, name!, labels);
  if (named !== null) return named;
  const isEvent = labels.length === 1 && labels[0] === 'Event';
  const [best] = isEvent
    ? await findEvents(context, nameArgument, name!)
    : await findByWords(context, nameArgument, name!, labels);
  return best === undefined ? null : context.loaders.anyNode(best);
}
