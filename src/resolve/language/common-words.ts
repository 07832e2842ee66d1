import { stem } from './stem.ts';

/**
 * Stems of words that stand in news of every kind, and in what officials say at every occasion: two statements that share them
 * need not be about the same. From general knowledge of news, not counted in any corpus.
 */
export const COMMON_STEMS: ReadonlySet<string> = new Set(
  (
    'people person man woman country government state city world place year month week day night hour minute moment ' +
    'president minister official officials spokesman spokeswoman authority authorities side number situation issue case ' +
    'question matter point fact result news report statement public national international local new old good bad long ' +
    'short high next last first second important big small whole full able sure ' +
    'work live help need want know think believe look see show find feel hear try call ask continue start begin stop end ' +
    'morning evening afternoon ' +
    'thoughts prayers condolences deeply saddened sincere grateful thank regret confident confidence committed determined ' +
    'proud possible everybody together'
  )
    .split(' ')
    .map(stem),
);
