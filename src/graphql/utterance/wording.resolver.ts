import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';

import { CodePointIndex } from '../../util/code-point-index.ts';
import { textOf } from '../../util/text-range.ts';

import { type Span } from '../../model/span.ts';
import { type Statement } from '../../model/statement.ts';

import { compareWording } from '../../resolve/utterances/compare-wording.ts';

import { type GraphqlContext } from '../context.ts';
import { StatementType } from '../statement/statement.type.ts';
import { WordingRun } from './wording-run.type.ts';

@Resolver(() => StatementType)
export class WordingResolver {
  @FieldResolver(() => [WordingRun], {
    description: 'Word by word, how it differs from the fullest wording of its utterance: `utterance { text }`.',
  })
  async wording(@Root() { id, text }: Statement, @Ctx() { loaders }: GraphqlContext): Promise<WordingRun[]> {
    const [occurrence] = await loaders.relationships('OCCURRENCE_OF', 'OUT', id);
    const utterance = occurrence === undefined ? null : await loaders.node('Utterance', occurrence.to);
    if (utterance === null) return [];
    const [fullest, here] = [wordsIn(utterance.text), wordsIn(text)];
    return compareWording(utterance.text, text).map(({ kind, first, second }) => ({
      kind,
      fullest: fullest(first),
      here: here(second),
    }));
  }
}

function wordsIn(text: string): (span: Span) => string {
  const index = new CodePointIndex(text);
  return (span) => textOf(text, index.toRange(span));
}
