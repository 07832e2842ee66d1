import { MONTHS } from '../../read/words/months.ts';

import { stem } from '../language/stem.ts';

/** Stems of words that say over what time something was counted. */
export const PERIOD_WORDS: ReadonlySet<string> = new Set(
  [
    ...'hour day week weekend month quarter year decade century season morning night today yesterday'.split(' '),
    ...'first last past previous next since until so far still already total overall daily weekly monthly yearly'.split(
      ' ',
    ),
    ...'monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter war'.split(' '),
    ...Object.keys(MONTHS),
  ].map(stem),
);
