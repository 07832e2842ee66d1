import { createSourceEventStream, execute, type ExecutionArgs, type ExecutionResult, GraphQLError } from 'graphql';

import { asyncSteps } from '../../util/async-steps.ts';

import { type GraphqlContext } from '../../graphql/context.ts';
import { argumentOf } from '../../graphql/failures/argument-of.ts';
import { formatFailure, isInternalFailure } from '../../graphql/failures/format-failure.ts';

import { asGraphqlError } from './prepare-subscription.ts';

/** What each event of a subscription is executed with. */
export interface SubscriptionRun {
  /** A context of its own for each event: loaders keep what they have read. */
  newContext: () => GraphqlContext;
  /** Is given what went wrong inside, which clients do not see. */
  report: (error: Error) => void;
}

/**
 * Runs a prepared subscription: one result per event, with errors as clients see them. An error of the stream itself is the
 * last result.
 */
export async function runSubscription(
  args: ExecutionArgs,
  { newContext, report }: SubscriptionRun,
): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult> {
  const told = (context: GraphqlContext, result: ExecutionResult): ExecutionResult => {
    context.deadline.end();
    if (result.errors === undefined) return result;
    const errors = result.errors.map((error) => {
      if (isInternalFailure(error, error.extensions['code'])) report(error.originalError ?? error);
      const argument = argumentOf(args.document, error);
      const shown = { ...error.toJSON(), extensions: error.extensions };
      return asTold(formatFailure(shown, error, { requestId: context.requestId, argument }));
    });
    return { ...result, errors };
  };
  const failed = (error: unknown) => told(newContext(), { errors: [asGraphqlError(error)] });

  const context = newContext();
  const source = await createSourceEventStream({ ...args, contextValue: context });
  if (!(Symbol.asyncIterator in source)) return told(context, source);
  context.deadline.end();
  return asyncSteps(catching(source[Symbol.asyncIterator]()), async (event) => {
    if ('error' in event) return [failed(event.error)];
    const own = newContext();
    return [told(own, await execute({ ...args, rootValue: event.value, contextValue: own }))];
  });
}

/** An iterator that gives an error as its last item in place of throwing it, and ends its source then. */
function catching<T>(source: AsyncIterator<T>): AsyncIterator<{ value: T } | { error: unknown }> {
  let failed = false;
  return {
    async next() {
      if (failed) return { value: undefined, done: true };
      try {
        const given = await source.next();
        return given.done === true ? given : { value: { value: given.value }, done: false };
      } catch (error) {
        failed = true;
        await source.return?.();
        return { value: { error }, done: false };
      }
    },
    async return() {
      await source.return?.();
      return { value: undefined, done: true };
    },
  };
}

function asTold({ message, path, extensions }: ReturnType<typeof formatFailure>): GraphQLError {
  return new GraphQLError(message, { ...(path && { path }), ...(extensions && { extensions }) });
}
