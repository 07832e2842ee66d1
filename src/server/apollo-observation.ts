import { type ApolloServerPlugin } from '@apollo/server';
import { type Logger } from 'pino';

import { type GraphqlContext } from '../graphql/context.ts';

import { type Metrics } from './metrics.ts';

const SLOW_SECONDS = 1;

/**
 * Measures and logs each operation in one line, with its name, type, time, caller, error codes and request id: at `info` when
 * it was slow or gave errors, else at `debug`. Neither documents nor variables are logged.
 */
export function observationPlugin(metrics: Metrics, logger: Logger): ApolloServerPlugin<GraphqlContext> {
  return {
    requestDidStart: async () => {
      const start = performance.now();
      return {
        willSendResponse: async ({ operationName, operation, request, response, contextValue }) => {
          const seconds = (performance.now() - start) / 1000;
          const errors = response.body.kind === 'single' ? (response.body.singleResult.errors ?? []) : [];
          const codes = errors.map(({ extensions }) => String(extensions?.['code']));
          const type = operation?.operation ?? 'none';
          metrics.operations.observe({ type, outcome: codes.length === 0 ? 'ok' : 'error' }, seconds);
          for (const code of codes) metrics.errors.inc({ code });
          const level = codes.length > 0 || seconds >= SLOW_SECONDS ? 'info' : 'debug';
          logger[level](
            {
              operationName: operationName ?? request.operationName ?? null,
              type,
              milliseconds: Math.round(seconds * 1000),
              caller: contextValue.caller.name,
              ...(codes.length > 0 && { codes: [...new Set(codes)] }),
              requestId: contextValue.requestId,
            },
            'operation',
          );
        },
      };
    },
  };
}
