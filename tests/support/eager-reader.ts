import { type TextRange } from '../../src/util/text-range.ts';

import { type Attribution } from '../../src/model/attribution.ts';

import { type AttributionReader } from '../../src/extract/reader/attribution-reader.ts';

const SAYING = /(\S{1,40}) (said|denied|added)\b/g;
const QUOTED = /"[^"\n]{1,400}"/g;
/** More than the learned reader, which reads 30,000 word pieces at most, ever finds. */
const MOST = 5000;

/** Takes every "X said" for an attribution, and the nearest quotation or the words around for what was said: for hostile texts. */
export const EAGER_READER: AttributionReader = {
  name: 'eager@1',
  sha256: '0'.repeat(64),
  read: (text, body) =>
    Promise.resolve({ attributions: body.flatMap((range) => attributionsIn(text, range)).slice(0, MOST), names: null }),
  close: () => Promise.resolve(),
};

function attributionsIn(text: string, { from, to }: TextRange): Attribution[] {
  const part = text.slice(from, to);
  const quoted = [...part.matchAll(QUOTED)].map(({ index, 0: words }) => ({
    from: from + index,
    to: from + index + words.length,
  }));
  const found: Attribution[] = [];
  let next = 0;
  for (const { index, 0: words, 1: subject } of part.matchAll(SAYING)) {
    const [at, end] = [from + index, from + index + words.length];
    const source = { from: at, to: at + subject!.length };
    while (next < quoted.length && quoted[next]!.to <= at) next++;
    const before = quoted[next - 1];
    const rest = { from: end, to: Math.min(to, end + 200) };
    const content = before !== undefined && at - before.to < 20 ? [before] : rest.to > rest.from ? [rest] : [];
    if (content.length > 0)
      found.push({ content, cue: { from: source.to + 1, to: end }, source, confidence: 0.5, method: 'eager@1' });
  }
  return found;
}
