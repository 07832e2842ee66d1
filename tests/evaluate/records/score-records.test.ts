import { describe, expect, it } from '@jest/globals';

import { type PredictedArticle } from '../../../src/evaluate/predictions/predicted-article.ts';
import { type RecordScore, scoreRecords } from '../../../src/evaluate/records/score-records.ts';
import { recordLines } from '../../../src/evaluate/report/record-lines.ts';

import { at, MADE_UP_TEXTS, madeUpGold, predictionsOf } from './made-up-records.ts';

type Change = (first: PredictedArticle, second: PredictedArticle) => void;

/** The score of the gold's own statements after a change, and the errors as `cause @first-last (note)`. */
function scoreAfter(change: Change): { score: RecordScore; errors: string[] } {
  const gold = madeUpGold();
  const given = predictionsOf(gold);
  change(given.get('first')!, given.get('second')!);
  const { score, errors } = scoreRecords(gold, MADE_UP_TEXTS, given);
  const lines = errors.map(({ cause, at: [place], note }) => `${cause} @${place?.join('-') ?? ''} (${note})`);
  return { score, errors: lines };
}

describe('gold against itself', () => {
  const { score, errors } = scoreAfter(() => undefined);

  it('is right everywhere', () => {
    const figures = [
      score.statements.all,
      ...Object.values(score.statements.byKind),
      score.statements.withSpeaker,
      score.parts.joint,
      score.parts.via,
      score.parts.addressee,
      score.parts.saidAt,
      score.utterances,
      score.contradictions,
      score.events.clusters,
      score.events.about,
      score.events.occasion,
    ];
    expect(figures.map(({ f1 }) => f1)).toEqual(figures.map(() => 1));
    expect(score.statements.kindRight).toEqual({ right: 6, of: 6 });
    expect(score.people).toEqual({ seen: 1, of: 1, split: [], merged: [] });
    expect(score.outsideBody).toBe(0);
  });

  it('gives both sides of a mutual accusation their statement', () => {
    expect(score.statements.speakerRight).toEqual({ right: 6, of: 6 });
  });

  it('lists no error', () => {
    expect(errors).toEqual([]);
  });

  it('prints one hundred percent', () => {
    expect(recordLines(score)[1]).toMatch(/^statements found +100\.0 {2}100\.0 {2}100\.0 {3}6 \/ 6 \/ 6$/);
  });
});

describe('what an error costs', () => {
  it('a missed direct quotation lowers recall of its kind', () => {
    const { score, errors } = scoreAfter((first) => first.statements.shift());
    expect(score.statements.all).toMatchObject({ right: 5, given: 5, gold: 6, precision: 1 });
    expect(score.statements.byKind.DIRECT.recall).toBe(0);
    expect(errors).toEqual([
      'nothing predicted @11-32 (a1)',
      'utterances left apart @11-32 (a1 and b1)',
      'contradiction missed @11-32 (a1 and a2)',
    ]);
  });

  it('a statement from the navigation lowers precision and stands outside the body', () => {
    const { score, errors } = scoreAfter((first) => {
      first.statements.push({ ...first.statements[0]!, id: 's-x', content: [[0, 9]] });
    });
    expect(score.statements.all.precision).toBeCloseTo(6 / 7);
    expect(score.outsideBody).toBe(1);
    expect(errors).toEqual(['outside the body @0-9 (Ada Lind)']);
  });

  it('a wrong speaker is counted over the found', () => {
    const { score, errors } = scoreAfter((first) => {
      first.statements[0]!.speaker = 'Bo Lund';
    });
    expect(score.statements.speakerRight).toEqual({ right: 5, of: 6 });
    expect(score.statements.withSpeaker.f1).toBeCloseTo(5 / 6);
    expect(errors).toEqual(['wrong speaker @11-32 (a1 Bo Lund, gold Ada Lind)']);
  });

  it('a content with less than half of the words in common is not found', () => {
    const { score } = scoreAfter((first) => {
      first.statements[1]!.content = [at('first.txt', 'will fall')];
    });
    expect(score.statements.all).toMatchObject({ right: 5, given: 6 });
  });

  it('a source elsewhere lowers the joint figure', () => {
    const { score } = scoreAfter((first) => {
      first.statements[0]!.source = [at('first.txt', 'Engineers')];
    });
    expect(score.parts.sourceOverlap).toEqual({ right: 5, of: 6 });
    expect(score.parts.joint.precision).toBeCloseTo(5 / 6);
  });

  it('a medium that nobody named lowers precision only', () => {
    const { score } = scoreAfter((first) => {
      first.statements[0]!.via = 'Gazette';
    });
    expect(score.parts.via).toMatchObject({ precision: 0.5, recall: 1 });
  });

  it('a wrong date is not the right one', () => {
    const { score } = scoreAfter((first) => {
      first.statements[2]!.saidAt = '2020-02-03';
    });
    expect(score.parts.saidAt).toMatchObject({ right: 0, given: 1, gold: 1 });
  });

  it('renderings left apart lower the recall of utterances', () => {
    const { score } = scoreAfter((first) => {
      first.statements[0]!.utterance = 'other';
    });
    expect(score.utterances).toMatchObject({ right: 0, given: 0, gold: 1, recall: 0 });
  });

  it('a contradiction on one side only is still the pair', () => {
    const { score } = scoreAfter((first) => {
      first.statements[0]!.contradicts = [];
      first.statements[2]!.contradicts = ['s-a1'];
    });
    expect(score.contradictions).toMatchObject({ right: 2, given: 3, gold: 2 });
  });

  it('two ids for one person are a split', () => {
    const { score } = scoreAfter((_, second) => {
      second.mentions[0]!.entity = 'id-other';
    });
    expect(score.people.split).toEqual([{ name: 'Ada Lind', ids: ['id-Ada Lind', 'id-other'] }]);
  });

  it('two events for one lower the recall of clusters', () => {
    const { score } = scoreAfter((_, second) => {
      second.statements[0]!.about = [{ id: 'id-other', type: 'EVENT' }];
    });
    expect(score.events.clusters.precision).toBe(1);
    expect(score.events.clusters.recall).toBeLessThan(1);
    expect(score.events.about.f1).toBe(1);
  });

  it('an article without a prediction counts as empty', () => {
    const gold = madeUpGold();
    const given = predictionsOf(gold);
    given.delete('second');
    const { score } = scoreRecords(gold, MADE_UP_TEXTS, given);
    expect(score.statements.all).toMatchObject({ right: 3, given: 3, gold: 6 });
  });
});
