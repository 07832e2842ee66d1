import { stem } from './stem.ts';
import { termOf } from './term-of.ts';

/** Verbs of two words, and the one word that says the same. */
const PHRASE_ROWS: readonly string[] = [
  'give in: surrender',
  'lay off: cut',
  'carry out: conduct',
  'call off: cancel',
  'put off: postpone',
  'turn down: reject',
  'set up: establish',
  'take part: participate',
  'blow up: explode',
  'break out: start',
  'break down: fail',
  'step down: resign',
  'stand down: resign',
  'pull out: withdraw',
  'pull back: withdraw',
  'speed up: accelerate',
  'go up: rise',
  'go down: fall',
  'go on: continue',
  'come back: return',
  'go back: return',
  'give back: return',
  'hand back: return',
  'get back: refund',
  'money back: refund',
  'pay back: refund',
  'find out: discover',
  'hand over: deliver',
  'take over: seize',
  'run out: shortage',
  'look into: investigate',
  'get rid: remove',
  'make sure: ensure',
  'wipe out: destroy',
  'burn down: destroy',
  'put forward: propose',
  'back down: surrender',
  'rule out: exclude',
  'leave out: omit',
  'shut down: close',
  'close down: close',
  'get over: cross',
  'get across: cross',
  'turn out: prove',
  'take place: happen',
  'take care: care',
  'bring down: reduce',
  'bring up: raise',
  'open fire: shoot',
  'give up: abandon',
  'stand by: support',
  'move out: evacuate',
  'take out: evacuate',
  'bring out: evacuate',
  'cease fire: ceasefire',
  'pass away: die',
  'lose lives: die',
  'take lives: kill',
];

const TERMS: ReadonlyMap<string, string> = new Map(
  PHRASE_ROWS.map((row) => {
    const [phrase, word] = row.split(': ') as [string, string];
    const [first, second] = phrase.split(' ') as [string, string];
    return [`${stem(first)} ${second}`, termOf(word)];
  }),
);

/** Forms of the phrases' verbs that `stem` cannot lead back because they are stop words elsewhere. */
const LIGHT_VERBS: ReadonlyMap<string, string> = new Map(
  [
    'give gave given giving gives',
    'take took taken taking takes',
    'go went gone going goes',
    'come came coming comes',
    'get got getting gets',
    'make made making makes',
    'put putting puts',
    'set setting sets',
  ].flatMap((row) => {
    const [base, ...forms] = row.split(' ');
    return forms.map((form) => [form, base!] as const);
  }),
);

/** Few words end a phrase: looking them up first spares the stem of all others. */
const SECOND_WORDS: ReadonlySet<string> = new Set([...TERMS.keys()].map((phrase) => phrase.split(' ')[1]!));

/** The term for two folded words that are one verb ("gave in"), or null. */
export function phraseTerm(first: string, second: string): string | null {
  if (!SECOND_WORDS.has(second)) return null;
  return TERMS.get(`${stem(LIGHT_VERBS.get(first) ?? first)} ${second}`) ?? null;
}
