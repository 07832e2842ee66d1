import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { Router } from 'express';
import { type Logger } from 'pino';

import { type GraphView } from '../store/graph-view.ts';

import { EXPORT_FORMATS, EXPORTERS, type ExportFormat } from '../exports/export-formats.ts';

import { sendError } from './http-error.ts';

/** `/FORMAT`: the whole graph, written as it is read, no faster than the client takes it. */
export function exportRoutes(view: GraphView, logger: Logger): Router {
  const router = Router();
  router.get('/:format', async (request, response) => {
    const { format } = request.params;
    if (!EXPORT_FORMATS.includes(format as ExportFormat)) {
      return sendError(response, 404, 'NOT_FOUND', `There is no such format; there are ${EXPORT_FORMATS.join(', ')}`);
    }
    const { mediaType, extension, write } = EXPORTERS[format as ExportFormat];
    response.set('Content-Type', `${mediaType}; charset=utf-8`);
    response.set('Content-Disposition', `attachment; filename="onrecord.${extension}"`);
    try {
      await pipeline(Readable.from(write(view)), response);
    } catch (error) {
      // Half an answer cannot be taken back: the connection is cut, so that nobody takes it for the whole.
      if (!request.socket.destroyed) logger.error({ err: error as Error, format }, 'export failed');
      response.destroy();
    }
  });
  return router;
}
