import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';

import { OnRecordError } from '../../errors/onrecord-error.ts';

import { type NodeLabel } from '../../model/node-label.ts';

import { findDistance, findPath } from '../../analyze/walk/find-path.ts';

import { type GraphqlContext } from '../context.ts';
import { NodeTypeEnum } from '../enums/model-enums.ts';
import { askedFields, setsOf } from '../execution/asked-fields.ts';
import { findSubject } from '../subject/find-subject.ts';
import { PathType } from './path.type.ts';

const MAX_HOPS = 6;

@Resolver()
export class PathResolver {
  @Query(() => PathType, {
    nullable: true,
    description:
      'One of the shortest paths between two nodes; null where there is none of so many hops, or no such node. Fails with QUERY_TOO_COMPLEX where it cannot tell within its bounds.',
  })
  async path(
    @Arg('from', () => ID, { nullable: true, description: 'The id of any node.' }) from: string | null | undefined,
    @Arg('to', () => ID, { nullable: true, description: 'The id of another.' }) to: string | null | undefined,
    @Arg('fromName', () => String, { nullable: true, description: 'A name, where the id is not known.' })
    fromName: string | null | undefined,
    @Arg('toName', () => String, { nullable: true, description: 'A name, where the id is not known.' })
    toName: string | null | undefined,
    @Arg('maxHops', () => Int, {
      defaultValue: 4,
      description: `How many relationships the path may have: 1 to ${MAX_HOPS}.`,
    })
    maxHops: number,
    @Arg('via', () => [NodeTypeEnum], {
      nullable: true,
      description: 'The types of node that it may lead through. Default: all but MENTION and RUN.',
    })
    via: NodeLabel[] | null | undefined,
    @Ctx() context: GraphqlContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PathType | null> {
    if (maxHops < 1 || maxHops > MAX_HOPS) {
      throw new OnRecordError('BAD_USER_INPUT', `maxHops is ${maxHops}`, {
        where: 'maxHops',
        hint: `give a number from 1 to ${MAX_HOPS}`,
      });
    }
    const through = via?.length ? { via } : {};
    if ((fromName ?? toName ?? null) === null && from && to && isLengthEnough(info)) {
      const length = await findDistance(context.view, { from, to, maxHops, ...through });
      if (length === null) return null;
      if (length !== undefined) return { length, nodes: [], relationships: [], isShortest: true };
    }
    const [start, end] = await Promise.all([
      findSubject(context, { id: from, name: fromName, arguments: ['from', 'fromName'] }),
      findSubject(context, { id: to, name: toName, arguments: ['to', 'toName'] }),
    ]);
    if (start === null || end === null) return null;
    const found = await findPath(context.view, {
      from: start.id,
      to: end.id,
      maxHops,
      ...through,
    });
    if (found === null) return null;
    const nodes = (await Promise.all(found.nodeIds.map((id) => context.loaders.anyNode(id)))).filter(
      (node) => node !== null,
    );
    const { relationships, isShortest } = found;
    return { length: relationships.length, nodes, relationships, isShortest };
  }
}

/** Whether no more of a path is asked for than how long it is. */
function isLengthEnough(info: GraphQLResolveInfo): boolean {
  const asked = askedFields(info, 'Path', setsOf(info.fieldNodes));
  return [...asked.values()].every(([field]) => ['length', 'isShortest', '__typename'].includes(field!.name.value));
}
