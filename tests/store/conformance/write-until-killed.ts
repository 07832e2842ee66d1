import { openStore } from '../../../src/store/open-store.ts';

import { numberedArticleChange } from './numbered-article.ts';

/** A process of its own: writes one article after the other and prints each one's number, until it is killed. */
const store = await openStore(process.argv[2]!);
for (let number = 0; ; number++) {
  await store.writer.apply(numberedArticleChange(number));
  process.stdout.write(`${number}\n`);
}
