import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { checkBaseline, type FigureChange } from '../../../src/evaluate/baseline/check-baseline.ts';
import { readBaseline } from '../../../src/evaluate/baseline/read-baseline.ts';
import { writeBaseline } from '../../../src/evaluate/baseline/write-baseline.ts';
import { evaluate } from '../../../src/evaluate/evaluate.ts';
import { type Evaluation } from '../../../src/evaluate/evaluation.ts';

import { temporaryFolder, writeFiles } from '../../support/temporary-folder.ts';

const folder = temporaryFolder();
const path = (name: string): string => join(folder, name);

/** Three one-word attributions by one source; predicted are those whose places are given. */
async function evaluationOf(words: number[]): Promise<Evaluation> {
  const span = (word: number): [number, number] => [4 * word, 4 * word + 3];
  const statements = words.map((word) => ({ content: [span(word)], source: [span(3)] }));
  writeFiles(folder, {
    'gold/text/a.txt': 'One two six Ana.',
    'gold/attributions/a_x.ann': [0, 1, 2]
      .map((word) => `T${word}\tContent ${span(word).join(' ')}\tw\nE${word}\tContent:T${word} Source:T9\n`)
      .concat('T9\tSource 12 15\tAna\n')
      .join(''),
    'predictions.jsonl': JSON.stringify({ article: 'a', statements }),
  });
  const options = { gold: path('gold'), predictions: path('predictions.jsonl'), examples: 3 };
  return (await evaluate(options)).evaluation;
}

const check = async (evaluation: Evaluation, baseline: string): Promise<FigureChange[]> =>
  checkBaseline(evaluation, await readBaseline(baseline), baseline);

describe('checkBaseline', () => {
  it('finds nothing worse in the same figures, and tells how far others fell', async () => {
    const all = await evaluationOf([0, 1, 2]);
    await writeBaseline(all, path('all.json'));
    expect(await check(all, path('all.json'))).toEqual([
      { name: 'joint F1', before: 100, now: 100, gain: 0, tolerance: 0.5, isWorse: false },
    ]);
    const [change] = await check(await evaluationOf([0, 1]), path('all.json'));
    expect(change).toMatchObject({ before: 100, isWorse: true });
    expect(change!.now).toBeCloseTo(80, 9);
  });

  it('lets a figure fall by half a point', async () => {
    const all = await evaluationOf([0, 1, 2]);
    const withJoint = (f1: number): Evaluation => {
      const groups = structuredClone(all.attribution!.groups);
      groups.ALL.joint.f1 = f1;
      return { ...all, attribution: { ...all.attribution!, groups } };
    };
    await writeBaseline(withJoint(0.73), path('joint.json'));
    const [small] = await check(withJoint(0.7255), path('joint.json'));
    const [large] = await check(withJoint(0.7245), path('joint.json'));
    expect([small!.isWorse, large!.isWorse]).toEqual([false, true]);
  });

  it.each<[string, object]>([
    ['this is no evaluation', { some: 'thing' }],
    ['of another gold', { format: 'POLNEAR', predictedBy: 'FILE', articles: 7, attribution: {}, records: null }],
    ['reader alone', { format: 'POLNEAR', predictedBy: 'READER_ONLY', articles: 1, attribution: {}, records: null }],
    ['lacks joint F1', { format: 'POLNEAR', predictedBy: 'FILE', articles: 1, attribution: {}, records: null }],
  ])('refuses a file: %s', async (message, baseline) => {
    writeFiles(folder, { 'baseline.json': JSON.stringify(baseline) });
    const checking = check(await evaluationOf([0]), path('baseline.json'));
    await expect(checking).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining(message),
    });
  });
});

describe('writeBaseline', () => {
  it('writes no word of the articles', async () => {
    const evaluation = await evaluationOf([0]);
    expect(JSON.stringify(evaluation)).toContain('"excerpt":"two"');
    await writeBaseline(evaluation, path('new/figures.json'));
    const written = readFileSync(path('new/figures.json'), 'utf8');
    expect(written).not.toMatch(/excerpt|two|six/);
    expect(JSON.parse(written)).toMatchObject({
      articles: 1,
      attribution: { groups: { ALL: { joint: { f1: 0.5 } } } },
    });
  });

  it('says when it cannot', async () => {
    writeFiles(folder, { file: '' });
    await expect(writeBaseline(await evaluationOf([0]), path('file/x.json'))).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });
});
