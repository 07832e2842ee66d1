import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { EXPORT_FORMATS, EXPORTERS } from '../../src/exports/export-formats.ts';

import { httpRequest } from '../support/http-request.ts';
import { type ServedNewsroom, serveNewsroom } from '../support/serve-newsroom.ts';

describe('/export', () => {
  let served: ServedNewsroom;
  beforeAll(async () => {
    served = await serveNewsroom();
  });
  afterAll(() => served.stop());

  it.each(EXPORT_FORMATS)('%s is the graph, in pieces, as a file to keep', async (format) => {
    const { status, headers, body } = await httpRequest(`${served.url}/export/${format}`);
    let expected = '';
    for await (const piece of EXPORTERS[format].write(served.store.view)) expected += piece;
    expect(status).toBe(200);
    expect(body).toBe(expected);
    expect(headers).toMatchObject({
      'content-type': `${EXPORTERS[format].mediaType}; charset=utf-8`,
      'content-disposition': `attachment; filename="onrecord.${EXPORTERS[format].extension}"`,
      'transfer-encoding': 'chunked',
    });
  });

  it('says which formats there are', async () => {
    const { status, body } = await httpRequest(`${served.url}/export/xls`);
    expect(status).toBe(404);
    expect(body).toContain(EXPORT_FORMATS.join(', '));
  });

  it('is for callers of this machine only, as everything else', async () => {
    const { status } = await httpRequest(`${served.url}/export/csv`, { headers: { host: 'evil.example' } });
    expect(status).toBe(421);
  });
});
