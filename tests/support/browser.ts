import { existsSync } from 'node:fs';

import { type Browser, chromium } from 'playwright-core';

const CANDIDATES = [process.env['CHROMIUM_PATH'], '/usr/bin/chromium', '/usr/bin/chromium-browser'];

/**
 * Starts the installed Chromium without a window. Null where none is installed, and one line says so; with REQUIRE_BROWSER
 * set, as where a browser is known to be installed, that is an error.
 */
export async function openBrowser(): Promise<Browser | null> {
  const executablePath = CANDIDATES.find((path) => path !== undefined && existsSync(path));
  if (executablePath !== undefined) {
    // Containers rarely allow the browser's own sandbox; it loads pages of this repository only.
    return chromium.launch({ executablePath, args: ['--no-sandbox'] });
  }
  const problem = 'No Chromium is installed (set CHROMIUM_PATH): the browser tests were not run.';
  if (process.env['REQUIRE_BROWSER']) throw new Error(problem);
  process.stderr.write(`${problem}\n`);
  return null;
}
