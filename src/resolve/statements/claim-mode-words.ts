/** Cues that ask. Lemmas. */
export const QUESTION_CUES: ReadonlySet<string> = new Set(['ask', 'wonder', 'question', 'inquire', 'query']);

/** Cues by which a speaker wants something done or says what he will do. Lemmas. */
export const DIRECTIVE_CUES: ReadonlySet<string> = new Set([
  ...'urge demand request appeal propose recommend invite order instruct encourage implore plead beg'.split(' '),
  ...'want hope wish seek plan intend aim vow promise pledge threaten offer'.split(' '),
  ...['call on', 'call for', 'call upon', 'ask for', 'push for', 'plead for'],
]);

/** "refused to call it a coup": cues after which nothing is claimed. Lemmas. */
export const REFUSAL_CUES: ReadonlySet<string> = new Set(['refuse', 'decline', 'avoid', 'hesitate']);

/** Words that leave open whether a thing is so. Folded. */
export const HEDGES: ReadonlySet<string> = new Set(
  (
    'may might could perhaps maybe possibly probably possible potentially apparently allegedly reportedly supposedly ' +
    'likely unlikely unsure uncertain unclear whether seems seemed suspect suspects suspected hope hopes hoped hoping wish'
  ).split(' '),
);

/** The same in several words, as they stand one after the other; folded. */
export const HEDGING_PHRASES: readonly string[] = [
  'rule out',
  'ruled out',
  'not sure',
  'not certain',
  'not clear',
  'not know',
  'not known',
  'remains to be seen',
  'too early to',
  'no information',
  'clear information',
  'no comment',
  'not comment',
];

/** Words that say under which condition a thing would be so. Folded. */
export const CONDITIONS: ReadonlySet<string> = new Set('if unless provided otherwise lest'.split(' '));

/** Cues whose content the speaker says is not so, or will not be. Lemmas. */
export const DENYING_CUES: ReadonlySet<string> = new Set([
  ...'deny refute rebut disprove exclude'.split(' '),
  'rule out',
]);
