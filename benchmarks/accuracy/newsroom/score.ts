import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { Command } from 'commander';

import { readExport } from './export-record.ts';
import { readGold } from './gold.ts';
import { listErrors } from './list-errors.ts';
import { NameBook } from './names.ts';
import { printScore } from './print-score.ts';
import { compareArticles, scoreNewsroom } from './score-newsroom.ts';

const here = dirname(fileURLToPath(import.meta.url));

function run(file: string, options: { json?: true; errors?: true; articles: string; gold: string }): void {
  const gold = readGold(options.gold);
  const given = readExport(file);
  const articles = compareArticles(gold, given, (article) => readFileSync(join(options.articles, article), 'utf8'));
  const score = scoreNewsroom(gold, articles, given);
  const lines = options.json ? [JSON.stringify(score, null, 2)] : printScore(score);
  if (options.errors) lines.push(...listErrors(articles, new NameBook(gold)));
  process.stdout.write(`${lines.join('\n')}\n`);
}

new Command('score')
  .description('Scores an export of the five real articles against their gold annotation.')
  .argument('<export.jsonl>', 'what `onrecord extract` or `onrecord export` printed with --format jsonl')
  .option('--json', 'one JSON object in place of the table')
  .option('--errors', 'every miss, false positive and wrong speaker as well')
  .option('--articles <folder>', 'where the article files are', resolve(here, '../../../../shared/seeds'))
  .option('--gold <folder>', 'where the annotation is', join(here, 'gold'))
  .action(run)
  .parse();
