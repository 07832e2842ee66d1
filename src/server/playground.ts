import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { Router } from 'express';

import { packageFolder } from '../pipeline/package-folder.ts';

import { type ExampleQuery } from '../graphql/examples/load-examples.ts';

const require = createRequire(import.meta.url);

/** The folder of an installed package. */
function installed(name: string): string {
  return dirname(require.resolve(`${name}/package.json`));
}

/** The page's files: its own, and those of the packages it is made of, so that nothing comes from elsewhere. */
function pageFiles(): Record<string, string> {
  const page = packageFolder('web/graphiql');
  return {
    '/': join(page, 'index.html'),
    '/boot.js': join(page, 'boot.js'),
    '/page.css': join(page, 'page.css'),
    '/graphiql.js': join(installed('graphiql'), 'graphiql.min.js'),
    '/graphiql.css': join(installed('graphiql'), 'graphiql.min.css'),
    '/react.js': join(installed('react'), 'umd/react.production.min.js'),
    '/react-dom.js': join(installed('react-dom'), 'umd/react-dom.production.min.js'),
  };
}

/** GraphiQL with a tab for each example query. */
export function playgroundRoutes(examples: readonly ExampleQuery[]): Router {
  const router = Router();
  for (const [path, file] of Object.entries(pageFiles())) {
    // Without `dotfiles`, a package that is installed below a hidden folder would not be found.
    router.get(path, (_request, response) => response.sendFile(file, { dotfiles: 'allow' }));
  }
  router.get('/examples.json', (_request, response) => {
    response.json(examples);
  });
  return router;
}
