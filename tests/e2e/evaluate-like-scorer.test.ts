import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { STATEMENT_KINDS } from '../../src/model/statement.ts';

import { type Offsets } from '../../src/pipeline/records/article-record.ts';

import { type AttributionFigures, type GroupFigures } from '../../src/evaluate/attribution/figures.ts';
import { scoreAttributions } from '../../src/evaluate/attribution/score-attributions.ts';
import { type PolnearArticle, readPolnearGold } from '../../src/evaluate/gold/polnear-gold.ts';
import { readPredictions } from '../../src/evaluate/predictions/read-predictions.ts';
import { type PrecisionRecall } from '../../src/evaluate/ratio.ts';

import { randomText, seededRandom } from '../support/seeded-random.ts';
import { sharedFolder } from '../support/shared-folder.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const evaluation = sharedFolder('evaluation');
const corpus = sharedFolder('corpora/polnear');
const folder = temporaryFolder();

/** What the scorer calls each figure. */
const PAIRS = {
  exact: 'exact',
  exactChar: 'exact_char',
  soft: 'soft',
  token: 'token',
  iou50: 'iou50',
  joint: 'joint',
} as const;
const NUMBERS = {
  gold: 'gold',
  given: 'pred',
  matched: 'matched',
  matchedWithSource: 'matched_with_gold_source',
  sourceGiven: 'src_given',
  sourceExact: 'src_exact',
  sourceHead: 'src_head',
  sourceOverlap: 'src_overlap',
  sourceName: 'src_name',
  sourceNone: 'src_null',
  cueExact: 'cue_exact',
  cueOverlap: 'cue_overlap',
  kindRight: 'kind_acc',
} as const satisfies Partial<Record<keyof GroupFigures, string>>;

type Figures = Record<string, number | null>;
type ScorerPair = Record<'p' | 'r' | 'f1', number>;
type ScorerGroup = Record<string, number | null | ScorerPair>;

/** Every figure of ours by one name, such as `DIRECT joint recall`. */
function ours({ groups, spans }: AttributionFigures): Figures {
  const figures: Figures = {};
  const addPair = (name: string, { precision, recall, f1 }: PrecisionRecall): void => {
    Object.assign(figures, { [`${name} p`]: precision, [`${name} r`]: recall, [`${name} f1`]: f1 });
  };
  for (const [group, one] of Object.entries(groups)) {
    for (const name of Object.keys(PAIRS) as (keyof typeof PAIRS)[]) addPair(`${group} ${name}`, one[name]);
    for (const name of Object.keys(NUMBERS) as (keyof typeof NUMBERS)[]) figures[`${group} ${name}`] = one[name];
  }
  for (const [role, pair] of Object.entries(spans)) addPair(`${role} spans`, pair);
  return figures;
}

/** The scorer's figures by the same names. */
function theirs(goldFolder: string, predictions: string): Figures {
  const command = [join(evaluation!, 'score.py'), goldFolder, predictions, '--json'];
  const scores = JSON.parse(execFileSync('python3', command, { maxBuffer: 2 ** 26 }).toString('utf8')) as Record<
    string,
    ScorerGroup
  >;
  const figures: Figures = {};
  const addPair = (name: string, pair: ScorerPair): void => {
    for (const key of ['p', 'r', 'f1'] as const) figures[`${name} ${key}`] = pair[key];
  };
  for (const group of ['ALL', ...STATEMENT_KINDS]) {
    for (const [name, key] of Object.entries(PAIRS)) addPair(`${group} ${name}`, scores[group]![key] as ScorerPair);
    for (const [name, key] of Object.entries(NUMBERS))
      figures[`${group} ${name}`] = scores[group]![key] as number | null;
  }
  for (const role of ['content', 'source', 'cue'])
    addPair(`${role} spans`, scores['ALL']![`span_${role}`] as ScorerPair);
  return figures;
}

/** Both sides' figures for some predictions; sums of fractions may differ in the last bits. */
async function compare(
  goldFolder: string,
  predictions: object[],
  name: string,
): Promise<{ ours: Figures; theirs: Figures }> {
  const path = join(folder, `${name}.jsonl`);
  writeFileSync(path, predictions.map((one) => JSON.stringify(one)).join('\n'));
  const { score } = scoreAttributions(await readPolnearGold(goldFolder), await readPredictions(path));
  const rounded = (figures: Figures): Figures =>
    Object.fromEntries(Object.entries(figures).map(([key, value]) => [key, value && Number(value.toFixed(11))]));
  return { ours: rounded(ours(score)), theirs: rounded(theirs(goldFolder, path)) };
}

const SPEAKERS = [null, 'Hillary Clinton’s', 'Donald Trump', 'he', "the campaign's chairman"];
const SHIFTS = [0, 0, 0, 0, -9, -1, 1, 5];

/** What a careless reader would predict: parts left out, doubled, moved, without source, with any kind and speaker. */
function carelessPredictions(gold: readonly PolnearArticle[], seed: number): object[] {
  const random = seededRandom(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  const moved = (spans: Offsets[]): Offsets[] =>
    spans.map(([start, end]) => [Math.max(0, start + pick(SHIFTS)), Math.max(0, end + pick(SHIFTS))]);
  return gold
    .filter(() => random() > 0.02)
    .map(({ article, attributions }) => ({
      article,
      statements: attributions
        .filter(() => random() > 0.1)
        .flatMap(({ content, cue, source }, index) => {
          const isElsewhere = random() < 0.05;
          const statement = {
            content: moved(isElsewhere ? source : content),
            cue: random() < 0.1 ? null : moved(cue),
            source: random() < 0.1 ? null : moved(random() < 0.1 ? pick(attributions).source : source),
            kind: STATEMENT_KINDS[index % STATEMENT_KINDS.length],
            speaker: pick(SPEAKERS),
          };
          return random() < 0.05 ? [statement, statement] : [statement];
        }),
    }));
}

/** A corpus of rubbish: quotation marks, names and hostile characters in any order, with spans anywhere. */
function writeRubbish(goldFolder: string, seed: number): void {
  const random = seededRandom(seed);
  mkdirSync(join(goldFolder, 'text'), { recursive: true });
  mkdirSync(join(goldFolder, 'attributions'), { recursive: true });
  for (let article = 0; article < 60; article++) {
    const text = randomText(random, 40 + Math.floor(random() * 200)).replace(/\p{Surrogate}/gu, '?');
    const { length } = [...text];
    const span = (): string => {
      const start = Math.floor(random() * length);
      return `${start} ${start + Math.floor(random() * 40)}`;
    };
    const lines = Array.from({ length: 12 }, (_, index) =>
      [
        `T${index}1\tContent ${span()}${random() < 0.3 ? `;${span()}` : ''}\tx`,
        `T${index}2\tSource ${span()}\tx`,
        `T${index}3\tCue ${span()}\tx`,
        `E${index}\tAttribution:T${index}3 Content:T${index}1 Source:T${random() < 0.8 ? `${index}2` : 'none'} Cue:T${index}3`,
      ].join('\n'),
    );
    if (random() < 0.3) lines.push(`T999\tDiscard ${span()}\tx`);
    writeFileSync(join(goldFolder, 'text', `r${article}.txt`), text);
    writeFileSync(join(goldFolder, 'attributions', `r${article}_x.ann`), `${lines.join('\n')}\n`);
  }
}

if (evaluation !== null && corpus !== null) {
  describe('attribution is scored as ../shared/evaluation/score.py scores it', () => {
    it('the gold of dev against itself', async () => {
      const goldFolder = join(corpus, 'dev');
      const gold = await readPolnearGold(goldFolder);
      const predictions = gold.map(({ article, attributions }) => ({ article, statements: attributions }));
      const figures = await compare(goldFolder, predictions, 'gold');
      expect(figures.ours).toEqual(figures.theirs);
      expect(figures.ours['ALL joint f1']).toBe(1);
    });

    it.each([
      ['dev', 1],
      ['dev', 2],
      ['train', 3],
    ])('careless predictions for %s, seed %i', async (part, seed) => {
      const goldFolder = join(corpus, part);
      const predictions = carelessPredictions(await readPolnearGold(goldFolder), seed);
      const figures = await compare(goldFolder, predictions, `careless-${seed}`);
      expect(figures.ours).toEqual(figures.theirs);
      expect(figures.ours['ALL joint f1']).toBeLessThan(0.9);
    });

    it.each([4, 5, 6])('rubbish, seed %i', async (seed) => {
      const goldFolder = join(folder, `rubbish-${seed}`);
      writeRubbish(goldFolder, seed);
      const predictions = carelessPredictions(await readPolnearGold(goldFolder), seed);
      const figures = await compare(goldFolder, predictions, `rubbish-${seed}`);
      expect(figures.ours).toEqual(figures.theirs);
      expect(figures.ours['MIXED gold']).toBeGreaterThan(50);
    });
  });
}
