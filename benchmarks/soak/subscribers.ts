import { type Client, createClient } from 'graphql-ws';
import { WebSocket } from 'ws';

const STATEMENTS = 'subscription { statementAdded { cursor statement { id text speaker { name } } } }';
const PROGRESS = 'subscription { ingestProgress { cursor articleCount } }';

/** What all subscribers together have been given. */
export interface SubscriberCounts {
  events: number;
  errors: string[];
}

/** Clients that listen over graphql-transport-ws until they are stopped, half to statements, half to the progress of ingest. */
export function startSubscribers(url: string, count: number): { counts: SubscriberCounts; stop: () => Promise<void> } {
  const counts: SubscriberCounts = { events: 0, errors: [] };
  const clients: Client[] = Array.from({ length: count }, (_, number) => {
    const client = createClient({
      url: `${url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      retryAttempts: 0,
    });
    client.subscribe(
      { query: number % 2 === 0 ? STATEMENTS : PROGRESS },
      {
        next: ({ errors }) => {
          counts.events++;
          if (errors !== undefined) counts.errors.push(JSON.stringify(errors));
        },
        error: (error) => counts.errors.push(error instanceof Error ? error.message : JSON.stringify(error)),
        complete: () => undefined,
      },
    );
    return client;
  });
  return {
    counts,
    stop: async () => {
      for (const client of clients) await client.dispose();
    },
  };
}
