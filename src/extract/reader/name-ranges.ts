import { type Word } from './encode-article.ts';
import { NAME_TAG_COUNT, NAME_TAGS } from './name-tag.ts';
import { type NameLogOdds, type ReadName } from './reading.ts';

/** Words that are no name with a higher probability than this are left out. */
const SURELY_OUTSIDE = 0.9;
/** Words that are no name with a higher probability than this belong to no run of those below it. */
const RATHER_OUTSIDE = 0.5;
/** No probability counts as surer than this, so that one word's rounding cannot outweigh all other evidence. */
const SUREST = 0.999;

const OUTSIDE = NAME_TAGS.indexOf('O');
/** Begin and inside tag of each type. */
const TAGS_OF_TYPE = {
  PERSON: [NAME_TAGS.indexOf('B-PER'), NAME_TAGS.indexOf('I-PER')],
  ORGANIZATION: [NAME_TAGS.indexOf('B-ORG'), NAME_TAGS.indexOf('I-ORG')],
  PLACE: [NAME_TAGS.indexOf('B-LOC'), NAME_TAGS.indexOf('I-LOC')],
} as const satisfies Record<keyof NameLogOdds, readonly [number, number]>;
const TYPES = Object.keys(TAGS_OF_TYPE) as (keyof NameLogOdds)[];

/**
 * The runs of words that are a name, and those that may be one though the model rather doubts it. A run ends where a name
 * is likelier to begin than to go on, and with its paragraph.
 *
 * @param scores log probabilities, `NAME_TAG_COUNT` per word
 */
export function nameRanges(scores: Float32Array, words: readonly Word[]): ReadName[] {
  const names: ReadName[] = [];
  for (let first = 0; first < words.length;) {
    const standing = standingOf(scores, first);
    let end = first + 1;
    while (end < words.length && goesOn(end, standing) && words[end]!.paragraph === words[first]!.paragraph) end++;
    if (standing !== 'OUTSIDE') {
      names.push({ from: words[first]!.from, to: words[end - 1]!.to, logOdds: logOddsOf(scores, first, end) });
    }
    first = end;
  }
  return names;

  function goesOn(word: number, standing: Standing): boolean {
    return standingOf(scores, word) === standing && (standing === 'OUTSIDE' || !begins(scores, word));
  }
}

type Standing = 'NAME' | 'DOUBTFUL' | 'OUTSIDE';

function standingOf(scores: Float32Array, word: number): Standing {
  const outside = probability(scores, word, OUTSIDE);
  if (outside > SURELY_OUTSIDE) return 'OUTSIDE';
  return outside > RATHER_OUTSIDE ? 'DOUBTFUL' : 'NAME';
}

function begins(scores: Float32Array, word: number): boolean {
  let begin = 0;
  let inside = 0;
  for (const type of TYPES) {
    begin += probability(scores, word, TAGS_OF_TYPE[type][0]);
    inside += probability(scores, word, TAGS_OF_TYPE[type][1]);
  }
  return begin > inside;
}

/** Of the mean probability over the words `[from, to)`. */
function logOddsOf(scores: Float32Array, from: number, to: number): NameLogOdds {
  const logOdds: NameLogOdds = { PERSON: 0, ORGANIZATION: 0, PLACE: 0 };
  for (const type of TYPES) {
    let sum = 0;
    for (let word = from; word < to; word++) {
      for (const tag of TAGS_OF_TYPE[type]) sum += probability(scores, word, tag);
    }
    const mean = Math.min(SUREST, Math.max(1 - SUREST, sum / (to - from)));
    logOdds[type] = Math.log(mean / (1 - mean));
  }
  return logOdds;
}

function probability(scores: Float32Array, word: number, tag: number): number {
  return Math.exp(scores[word * NAME_TAG_COUNT + tag]!);
}
