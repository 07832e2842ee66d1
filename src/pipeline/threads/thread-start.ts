import { fileURLToPath } from 'node:url';

/** What starts a module in a thread of its own. */
export interface ThreadStart {
  filename: string;
  execArgv: string[];
}

/**
 * How to start one of our modules in a thread. The built code starts as it is; the sources need the tool that loads them,
 * which whoever runs them has.
 *
 * @param module relative to `importer` and without extension, e.g. `./worker-tasks`
 * @param importer the `import.meta.url` of who asks
 */
export function threadStart(module: string, importer: string): ThreadStart {
  const isSource = importer.endsWith('.ts');
  const filename = fileURLToPath(new URL(`${module}.${isSource ? 'ts' : 'js'}`, importer));
  return { filename, execArgv: isSource ? ['--import', sourceLoader()] : [] };
}

function sourceLoader(): string {
  const load = `import { register } from ${JSON.stringify(import.meta.resolve('tsx/esm/api'))}; register();`;
  return `data:text/javascript,${encodeURIComponent(load)}`;
}
