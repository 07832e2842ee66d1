import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { type GraphStore } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/open-store.ts';

import { type Asked, graphqlOver } from '../support/graphql-newsroom.ts';
import { readPage } from '../support/pages.ts';
import { answerTable } from '../support/questions/answer-table.ts';
import {
  QUESTION_PAGE,
  questionPart,
  questionsOf,
  withoutPadding,
  withQuestion,
} from '../support/questions/question-page.ts';
import { QUESTION_TABLES } from '../support/questions/question-tables.ts';
import { dataOf } from '../support/run-onrecord.ts';
import { sharedFolder } from '../support/shared-folder.ts';
import { EXAMPLES } from '../support/shown-queries.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Writes the page's headings, queries and answers anew: look at the difference, run Prettier, then commit. */
const IS_UPDATED = process.env['UPDATE_PAGES'] === '1';

const real = sharedFolder('seeds');

for (const articles of real === null ? [] : [real])
  describe(`the questions of ${QUESTION_PAGE}, asked of the five real articles`, () => {
    const url = `sqlite:${join(temporaryFolder(), 'graph.db')}`;
    let store: GraphStore;
    let asked: Asked;

    beforeAll(async () => {
      await dataOf(['ingest', articles, '--store', url, '--json']);
      store = await openStore(url, { readOnly: true });
      asked = await graphqlOver(store);
    });

    afterAll(() => store.close());

    it.each(EXAMPLES.map((example, at) => [at + 1, example.name, example] as const))(
      '%d %s: the page tells the answer',
      async (number, name, example) => {
        const answer = answerTable(await asked.data(example.query), QUESTION_TABLES[name]!);
        const wanted = questionPart(example, number - 1, answer);
        if (IS_UPDATED) {
          const page = withQuestion(readPage(QUESTION_PAGE).text, number - 1, wanted);
          writeFileSync(new URL(`../../${QUESTION_PAGE}`, import.meta.url), page);
        }
        // A heading, a line of dashes, and something found.
        expect(answer.match(/^\|/gm)!.length).toBeGreaterThan(2);
        const shown = questionsOf(readPage(QUESTION_PAGE).text)[number - 1];
        expect({ ...shown, answer: withoutPadding(shown?.answer ?? '') }).toEqual({
          ...wanted,
          answer: withoutPadding(answer),
        });
      },
    );
  });
