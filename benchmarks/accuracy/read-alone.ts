import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { CodePointIndex } from '../../src/util/code-point-index.ts';
import { type TextRange } from '../../src/util/text-range.ts';

import { openAttributionTagger } from '../../src/extract/reader/attribution-tagger.ts';

import { type PredictedArticle } from './prediction.ts';

/** Prints what the reader alone finds in the text files of a folder, as `onrecord extract` prints statements. */
async function main(folder: string): Promise<void> {
  const reader = await openAttributionTagger();
  for (const article of readdirSync(folder).sort()) {
    const text = readFileSync(join(folder, article), 'utf8');
    const index = new CodePointIndex(text);
    const pair = (range: TextRange): [number, number] => [index.toCodePoint(range.from), index.toCodePoint(range.to)];
    const attributions = await reader.read(text, [{ from: 0, to: text.length }]);
    const predicted: PredictedArticle = {
      article,
      statements: attributions.map(({ content, cue, source, confidence }) => ({
        content: content.map(pair),
        cue: cue && [pair(cue)],
        source: source && [pair(source)],
        kind: null,
        speaker: null,
        confidence,
      })),
    };
    process.stdout.write(`${JSON.stringify(predicted)}\n`);
  }
  await reader.close();
}

await main(process.argv[2]!);
