import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { openBrowser } from '../support/browser.ts';
import { httpRequest } from '../support/http-request.ts';
import { type ServedNewsroom, serveNewsroom } from '../support/serve-newsroom.ts';

/** Where to put a picture of the page, for looking at it; none by default. */
const SCREENSHOT = process.env['SCREENSHOT'];

let server: ServedNewsroom;
beforeAll(async () => {
  server = await serveNewsroom();
});
afterAll(() => server.stop());

describe('the playground’s files', () => {
  it.each(['', '/boot.js', '/page.css', '/graphiql.js', '/graphiql.css', '/react.js', '/react-dom.js'])(
    'serves /graphiql%s',
    async (path) => {
      const answer = await httpRequest(`${server.url}/graphiql${path}`);
      expect(answer.status).toBe(200);
      expect(answer.body.length).toBeGreaterThan(50);
    },
  );

  it('offers the example queries', async () => {
    const { body } = await httpRequest(`${server.url}/graphiql/examples.json`);
    const names = (JSON.parse(body) as { name: string }[]).map((example) => example.name);
    expect(names[0]).toBe('who-said-what');
    expect(names).toHaveLength(9);
  });
});

describe('the playground in a browser', () => {
  it('runs an example query and shows its answer, without a request elsewhere or a breach of the policy', async () => {
    const browser = await openBrowser();
    if (browser === null) return;
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    const requested: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => requested.push(request.url()));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));

    await page.goto(`${server.url}/`);
    await page.getByRole('tab', { name: 'WhoSaidWhat' }).waitFor();
    const tabs = await page.getByRole('tab').allTextContents();
    await page.getByRole('button', { name: 'Execute query' }).click();
    const answer = page.locator('.result-window');
    await answer.getByText('The wards were full of patients and nurses').first().waitFor();
    if (SCREENSHOT) await page.screenshot({ path: SCREENSHOT });
    await browser.close();

    expect(tabs).toEqual(expect.arrayContaining(['AcrossOutlets', 'Contradictions', 'UnnamedSources', 'Search']));
    const elsewhere = requested.filter((url) => !url.startsWith(server.url) && !/^(?:data|blob):/.test(url));
    expect(elsewhere).toEqual([]);
    expect(requested.filter((url) => url === `${server.url}/graphql`).length).toBeGreaterThanOrEqual(2);
    expect(complaints).toEqual([]);
  });
});
