import { describe, expect, it } from '@jest/globals';

import { type Attribution } from '../../../src/model/attribution.ts';

import { repairAttributions } from '../../../src/extract/repair/repair-attributions.ts';
import { ArticleText } from '../../../src/extract/text/article-text.ts';

import { readMarks } from '../../support/marked-article.ts';
import { randomText, seededRandom } from '../../support/seeded-random.ts';

/** Attributions over random tokens: some without cue or source, some over several paragraphs, in text order. */
function randomAttributions(article: ArticleText, random: () => number): Attribution[] {
  const { tokens } = article;
  const attributions: Attribution[] = [];
  for (let i = 0; i + 8 < tokens.length; i += 6 + Math.floor(random() * 8)) {
    const part = (at: number, length: number) => ({ from: tokens[at]!.from, to: tokens[at + length]!.to });
    attributions.push({
      source: random() < 0.7 ? part(i, 1) : null,
      cue: random() < 0.8 ? part(i + 2, 0) : null,
      content: random() < 0.3 ? [part(i + 3, 1), part(i + 5, 1)] : [part(i + 3, 2)],
      confidence: random(),
      method: 'random@1',
    });
  }
  return attributions;
}

describe('repairAttributions', () => {
  it('gives nothing for an article without attributions and quotations', () => {
    expect(repairAttributions([], new ArticleText('It rained.', [{ from: 0, to: 10 }]))).toEqual([]);
  });

  it('lets a turn continue its statement as the later rules left it', () => {
    const { text, attributions } = readMarks(
      '{source|Brod} {cue|called it} “{content|a good} plan”.\n{content|“They never listen to us.”}',
    );
    const drafts = repairAttributions(attributions, new ArticleText(text, [{ from: 0, to: text.length }]));
    expect(drafts[0]!.rules).toEqual(['detach-stray-pieces', 'snap-to-quotation-marks']);
    expect(drafts[1]!.continues).toBe(drafts[0]);
  });

  it.each([...Array(40).keys()])('random attributions %i stay inside the text and in order', (seed) => {
    const random = seededRandom(1000 + seed);
    const text = randomText(random, 300);
    const article = new ArticleText(text, [{ from: 0, to: text.length }]);
    const attributions = randomAttributions(article, random);
    const before = structuredClone(attributions);
    const drafts = repairAttributions(attributions, article);
    const ranges = drafts.flatMap(({ content, cue, source }) =>
      [...content, cue, source].filter((one) => one !== null),
    );
    expect(ranges.filter(({ from, to }) => from < 0 || to <= from || to > text.length)).toEqual([]);
    const starts = drafts.map(({ content }) => content[0]!.from);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(attributions).toEqual(before);
    const links = drafts.flatMap(({ continues, within }) => [continues, within].filter((one) => one !== null));
    expect(links.filter((one) => !drafts.includes(one))).toEqual([]);
  });
});
