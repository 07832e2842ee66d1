import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The absolute path of something that is shipped beside the code, e.g. `packageFolder('seed/gazetteer')`. */
export function packageFolder(relative: string): string {
  // src/pipeline and dist/pipeline lie equally deep, so this holds for both.
  return fileURLToPath(new URL(`../../${relative}`, import.meta.url));
}

/** The version in package.json, for provenance and `--version`. */
export function softwareVersion(): string {
  const manifest = JSON.parse(readFileSync(packageFolder('package.json'), 'utf8')) as { version: string };
  return manifest.version;
}
