import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** A query that users can run as it stands. */
export interface ExampleQuery {
  /** The file's name without its number: `who-said-what`. */
  name: string;
  query: string;
}

const QUERY_FILE = /^\d\d-(.+)\.graphql$/;

/** The example queries of a folder, in the order of the numbers that their files' names begin with. */
export async function loadExamples(folder: string): Promise<ExampleQuery[]> {
  const files = (await readdir(folder)).filter((file) => QUERY_FILE.test(file)).sort();
  return Promise.all(
    files.map(async (file) => ({
      name: QUERY_FILE.exec(basename(file))![1]!,
      query: await readFile(join(folder, file), 'utf8'),
    })),
  );
}
