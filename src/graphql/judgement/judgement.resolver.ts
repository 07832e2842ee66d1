import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';

import { type JudgementAction } from '../../model/judgement.ts';

import { type GraphqlContext } from '../context.ts';
import { Node } from '../node/node.type.ts';
import { arrayConnection } from '../paging/array-connection.ts';
import { PageArgs } from '../paging/page.args.ts';
import { JudgementConnection, JudgementType } from './judgement.type.ts';
import { JudgementActionEnum, JudgementEffectEnum } from './judgement-enums.ts';
import { type JudgementNode, toJudgementType } from './to-judgement-type.ts';

@Resolver(() => JudgementType)
export class JudgementResolver {
  @Query(() => JudgementType, { nullable: true, description: 'The judgement with this id; null where there is none.' })
  async judgement(@Arg('id', () => ID, { description: 'Its id.' }) id: string, @Ctx() { judgements }: GraphqlContext) {
    const entry = (await judgements?.log())?.entries.find((one) => one.id === id);
    return entry === undefined ? null : toJudgementType(entry);
  }

  @Query(() => JudgementConnection, { description: 'What curators have decided, latest first.' })
  judgements(
    @Arg('subject', () => ID, {
      nullable: true,
      description: 'Only what names this: the id of a node or, for a contradiction, of one of its statements.',
    })
    subject: string | null | undefined,
    @Arg('action', () => [JudgementActionEnum], { nullable: true, description: 'Only of these actions.' })
    actions: JudgementAction[] | null | undefined,
    @Arg('author', () => String, { nullable: true, description: 'Only by this curator.' })
    author: string | null | undefined,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { judgements }: GraphqlContext,
  ) {
    return arrayConnection(
      async () =>
        ((await judgements?.log())?.entries ?? [])
          .filter((entry) => !subject || entry.subjectIds.includes(subject))
          .filter(({ decision }) => !actions?.length || actions.includes(decision.action))
          .filter((entry) => !author || entry.author === author)
          .map(toJudgementType)
          .reverse(),
      args,
      ({ id }) => id,
    );
  }

  @FieldResolver(() => JudgementEffectEnum, { description: 'Whether the graph shows what it says.' })
  effect(@Root() { entry }: JudgementNode, @Ctx() { judgements }: GraphqlContext) {
    return judgements?.effect(entry);
  }

  @FieldResolver(() => Int, { description: 'The version of what was judged, as undoing it expects it.' })
  version(@Root() { subjectIds }: JudgementNode, @Ctx() { loaders }: GraphqlContext) {
    return loaders.version(subjectIds[0]!);
  }

  @FieldResolver(() => [Node], {
    nullable: 'items',
    description: 'What was judged, as it is now; null in the place of what the graph does not have.',
  })
  subjects(@Root() { subjectIds }: JudgementNode, @Ctx() { loaders }: GraphqlContext) {
    return Promise.all(subjectIds.filter(isNodeId).map((id) => loaders.anyNode(id)));
  }

  @FieldResolver(() => JudgementType, { nullable: true, description: 'The judgement that undid it, where one did.' })
  async undoneBy(@Root() { id }: JudgementNode, @Ctx() { judgements }: GraphqlContext) {
    const entry = (await judgements?.log())?.undone.get(id);
    return entry === undefined ? null : toJudgementType(entry);
  }

  @FieldResolver(() => JudgementType, { nullable: true, description: 'Of an undo: what it undoes.' })
  async undoes(@Root() { entry: { decision } }: JudgementNode, @Ctx() { judgements }: GraphqlContext) {
    if (decision.action !== 'UNDO') return null;
    const entry = (await judgements?.log())?.entries.find(({ id }) => id === decision.judgementId);
    return entry === undefined ? null : toJudgementType(entry);
  }
}

/** A contradiction is named by two identifiers. */
function isNodeId(id: string): boolean {
  return !id.includes(' ');
}
