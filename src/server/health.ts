import { Router } from 'express';

import { type GraphStore } from '../store/graph-store.ts';

/**
 * `/live`: 200 as long as the process answers. `/ready`: 200 when the store answers too, 503 when it does not, while the
 * graph is not yet as it should be, and when the server is about to stop, so that nothing new is sent to it.
 */
export function healthRoutes(options: {
  store: GraphStore;
  isReady: () => boolean;
  isDraining: () => boolean;
}): Router {
  const { store, isReady, isDraining } = options;
  const router = Router();
  router.get('/live', (_request, response) => {
    response.json({ status: 'live' });
  });
  router.get('/ready', async (_request, response) => {
    if (isDraining()) {
      response.status(503).json({ status: 'draining' });
      return;
    }
    if (!isReady()) {
      response.status(503).json({ status: 'starting' });
      return;
    }
    try {
      await store.ping();
      response.json({ status: 'ready' });
    } catch {
      response.status(503).json({ status: 'store unavailable' });
    }
  });
  return router;
}
