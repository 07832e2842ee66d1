import { identifier } from '../../../src/model/identifier.ts';

import { seededRandom } from '../../../tests/support/seeded-random.ts';
import { word } from '../load/text.ts';
import { zipf } from '../load/zipf.ts';
import { type Parameters } from './operations.ts';

const EXPONENT = 0.9;
/** Full text is asked for words that occur in some hundred statements, and not in most. */
const [COMMONEST_WORD, RAREST_WORD] = [16, 400];

/** Sets of parameters for the operations on a generated graph, the same for its size. What is hot is drawn most. */
export function parameterSets(statements: number, count: number): Parameters[] {
  const random = seededRandom(7);
  const person = zipf(Math.ceil(statements / 15), EXPONENT, random);
  const event = zipf(Math.ceil(statements / 350), EXPONENT, random);
  return Array.from({ length: count }, () => {
    const [first, second] = [person(), person()];
    const year = 2015 + Math.floor(random() * 6);
    return {
      event: identifier('Event', event()),
      person: identifier('Person', first),
      other: identifier('Person', second === first ? first + 1 : second),
      from: `${year}-01-01`,
      to: `${year + 2}-12-31`,
      words: word(COMMONEST_WORD + Math.floor(random() * (RAREST_WORD - COMMONEST_WORD))),
    };
  });
}
