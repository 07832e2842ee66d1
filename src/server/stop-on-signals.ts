import { type Logger } from 'pino';

const SIGNALS = ['SIGTERM', 'SIGINT'] as const;

/**
 * Resolves after the first SIGTERM or SIGINT has stopped what is running. A second signal then ends the process as if
 * nothing had been installed, for whoever cannot wait.
 */
export function stopOnSignals(stop: () => Promise<void>, logger: Logger): Promise<void> {
  return new Promise((resolve, reject) => {
    const onSignal = (signal: NodeJS.Signals) => {
      for (const other of SIGNALS) process.off(other, onSignal);
      logger.info({ signal }, 'stopping');
      stop().then(resolve, reject);
    };
    for (const signal of SIGNALS) process.on(signal, onSignal);
  });
}
