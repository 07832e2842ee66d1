import { type WordRunKind } from '../../resolve/utterances/compare-wording.ts';

import { CUE_LOADS } from '../../analyze/stories/loaded-cues.ts';
import { TIMELINE_BUCKETS } from '../../analyze/stories/timeline.ts';
import { QUOTE_VERDICTS } from '../../analyze/stories/verify-quote.ts';

import { registerEnum } from './register-enum.ts';

export const TimelineBucketEnum = registerEnum(
  TIMELINE_BUCKETS,
  'TimelineBucketSize',
  'How long a stretch of days is.',
  {
    DAY: 'A day.',
    WEEK: 'Monday to Sunday.',
    MONTH: 'A calendar month.',
    YEAR: 'A calendar year.',
  },
);

export const QuoteVerdictEnum = registerEnum(QUOTE_VERDICTS, 'QuoteVerdict', 'Whether something was said so.', {
  VERBATIM: 'Reports quote it word for word, inside quotation marks.',
  ALTERED: 'Reports have it in other words, or in their own; the differences tell.',
  SAID_BY_SOMEONE_ELSE: 'Reports have it of another speaker.',
  NOT_FOUND: 'No report has anything like it.',
});

const WORD_RUN_KINDS: readonly WordRunKind[] = ['EQUAL', 'INSERTED', 'DELETED', 'REPLACED'];
export const WordDifferenceEnum = registerEnum(WORD_RUN_KINDS, 'WordDifferenceKind', 'What became of a run of words.', {
  EQUAL: 'Both have it.',
  INSERTED: 'Only the second has it.',
  DELETED: 'Only the first has it.',
  REPLACED: 'The second has other words in its place.',
});

export const CueLoadEnum = registerEnum(
  CUE_LOADS,
  'CueLoad',
  'What a verb of saying implies besides that it was said.',
  {
    DOUBT: 'That it may not be so: "claimed".',
    GUILT: 'That it was hidden before: "admitted".',
    TRUTH: 'That it is so: "revealed".',
    HEAT: 'That the speaker lost countenance: "lashed out".',
  },
);
