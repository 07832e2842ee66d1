#!/usr/bin/env node
import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';

// Left to itself V8 lets garbage grow to several times what an ingest keeps. It heeds this only from before it first collects.
// A server would spend a fifth of its time on it.
if (process.argv[2] !== 'serve') setFlagsFromString('--heap-growing-percent=20');

// Without it graphql-js and Express check and tell what helps only whoever develops with them.
process.env.NODE_ENV ??= 'production';

const BUILT = new URL('../dist/cli/main.js', import.meta.url);
const SOURCE = new URL('../src/cli/main.ts', import.meta.url);

/** The time of the newest file below a folder, in milliseconds; 0 when there is none. */
function newestBelow(folder) {
  if (!existsSync(folder)) return 0;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.reduce((newest, file) => Math.max(newest, statSync(`${file.parentPath}/${file.name}`).mtimeMs), 0);
}

function isBuildCurrent() {
  if (!existsSync(BUILT)) return false;
  const [built, source] = ['../dist', '../src'].map((folder) =>
    newestBelow(fileURLToPath(new URL(folder, import.meta.url))),
  );
  return built >= source;
}

/** Runs the sources through tsx; false where it is not installed (a production install has no development tools). */
async function runSource() {
  if (!existsSync(SOURCE)) return false;
  try {
    const { register } = await import('tsx/esm/api');
    register();
  } catch {
    return false;
  }
  await import(SOURCE.href);
  return true;
}

if (isBuildCurrent()) {
  await import(BUILT.href);
} else if (!(await runSource())) {
  process.stderr.write('onrecord: it is not built, or the build is older than its sources; run `npm run build`\n');
  process.exitCode = 4;
}
