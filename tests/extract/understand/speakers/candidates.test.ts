import { describe, expect, it } from '@jest/globals';

import { SPEAKER_FEATURES } from '../../../../src/extract/understand/speakers/choice/speaker-features.ts';
import { SPEAKER_WEIGHTS } from '../../../../src/extract/understand/speakers/choice/speaker-weights.ts';

import { extractMarked } from '../../../support/extract-marked.ts';

describe('candidates', () => {
  const CROWD = 'Karl Brod, Ivan Hale, Otto Falk and Peter Moll came.';

  it('are three at most, likeliest first, with scores that sum to 1 at most', async () => {
    const { statements } = await extractMarked(`${CROWD} {source|He} {cue|said} {content|so}.`);
    const scores = statements[0]!.speakerCandidates.map(({ score }) => score);
    expect(scores).toHaveLength(3);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(scores.reduce((sum, score) => sum + score, 0)).toBeLessThanOrEqual(1);
  });

  it('have scores of two decimals and reasons that name features', async () => {
    const { statements } = await extractMarked(
      '{source1|Karl Brod} {cue1|said} {content1|it rains}.\nIt rained. {source2|He} {cue2|said} {content2|so}.',
    );
    const [candidate] = statements[1]!.speakerCandidates;
    expect(candidate!.score).toBe(Math.round(candidate!.score * 100) / 100);
    expect(candidate!.reason).toMatch(/^last speaker \+\d\.\d, /);
  });

  it('are none where a name leaves no choice', async () => {
    const { statements } = await extractMarked(`${CROWD} {source|Karl Brod} {cue|said} {content|so}.`);
    expect(statements[0]!.speakerCandidates).toEqual([]);
  });
});

describe('the weights', () => {
  it.each(SPEAKER_FEATURES.map(({ name, counts }) => [name, counts] as const))(
    'of "%s" count as its docstring says: %s',
    (name, counts) => {
      const weight = SPEAKER_WEIGHTS[name];
      expect(Number.isFinite(weight)).toBe(true);
      expect(counts === 'FOR' ? weight >= 0 : counts === 'AGAINST' ? weight <= 0 : true).toBe(true);
    },
  );

  it('are of features that say what they see and why it counts', () => {
    for (const { sees, why } of SPEAKER_FEATURES) expect([sees, why].every((words) => words.length > 20)).toBe(true);
  });
});
