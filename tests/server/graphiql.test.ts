import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Browser } from 'playwright-core';

import { openBrowser } from '../support/browser.ts';
import { httpRequest } from '../support/http-request.ts';
import { type ServedNewsroom, serveNewsroom } from '../support/serve-newsroom.ts';
import { EXAMPLES } from '../support/shown-queries.ts';

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
    expect(names).toHaveLength(EXAMPLES.length);
  });
});

/** The editor draws only the lines in sight; its whole text is asked of itself, in the page. */
const RESULT = `document.querySelector('.result-window .CodeMirror').CodeMirror.getValue()`;

/** What happened while an example query was run in the playground. */
async function runExample(browser: Browser) {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(`${server.url}/`);
  await page.getByRole('tab', { name: 'WhoSaidWhat' }).waitFor();
  const tabs = await page.getByRole('tab').allTextContents();
  await page.getByRole('button', { name: 'Execute query' }).click();
  await page.locator('.result-window').getByText('totalCount').waitFor();
  const answer = String(await page.evaluate(RESULT));
  if (SCREENSHOT) await page.screenshot({ path: SCREENSHOT });
  return { requests, complaints, tabs, answer };
}

describe('the playground in a browser', () => {
  it('runs an example query and shows its answer, without a request elsewhere or a breach of the policy', async () => {
    const browser = await openBrowser();
    if (browser === null) return;
    const { requests, complaints, tabs, answer } = await runExample(browser).finally(() => browser.close());
    expect(tabs).toHaveLength(EXAMPLES.length);
    expect(JSON.parse(answer)).toMatchObject({ data: { whoSaidWhat: { totalCount: 5 } } });
    expect(requests.filter((url) => !url.startsWith(server.url) && !/^(?:data|blob):/.test(url))).toEqual([]);
    expect(requests.filter((url) => url === `${server.url}/graphql`).length).toBeGreaterThanOrEqual(2);
    expect(complaints).toEqual([]);
  }, 90_000);
});
