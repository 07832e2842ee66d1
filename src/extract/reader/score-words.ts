import { type EncodedArticle } from './encode-article.ts';
import { NAME_TAG_COUNT } from './name-tag.ts';
import { TAG_COUNT } from './tag.ts';
import { type TaggerModel, type TaggerOutput } from './tagger-model.ts';
import { type Window } from './windows.ts';

/** The model's view of every word, each from the window that answers for it. */
export interface WordScores {
  /** Log probabilities, `TAG_COUNT` per word. */
  tags: Float32Array;
  /** Log probabilities, `NAME_TAG_COUNT` per word. */
  names: Float32Array;
  windows: ScoredWindow[];
  /** Index into `windows`, per word. */
  windowOf: Int32Array;
}

export interface ScoredWindow extends Window {
  output: TaggerOutput;
}

/** Pieces that every window begins and ends with. */
export interface EdgePieces {
  start: number;
  end: number;
}

/** Runs the model over all windows, one at a time: a window's result must not depend on what else is read with it. */
export async function scoreWords(
  article: EncodedArticle,
  windows: readonly Window[],
  model: TaggerModel,
  edges: EdgePieces,
): Promise<WordScores> {
  const count = article.words.length;
  const scores: WordScores = {
    tags: new Float32Array(count * TAG_COUNT),
    names: new Float32Array(count * NAME_TAG_COUNT),
    windows: [],
    windowOf: new Int32Array(count),
  };
  let word = 0;
  for (const window of windows) {
    const output = await runWindow(article, window, model, edges);
    const number = scores.windows.push({ ...window, output }) - 1;
    const { tags, names } = output;
    for (; word < count && article.firstPiece[word]! < window.answersTo; word++) {
      scores.windowOf[word] = number;
      const position = article.firstPiece[word]! - window.from + 1;
      logSoftmax(tags, scores.tags, TAG_COUNT, position, word);
      logSoftmax(names, scores.names, NAME_TAG_COUNT, position, word);
    }
  }
  return scores;
}

function runWindow(
  article: EncodedArticle,
  { from, to }: Window,
  model: TaggerModel,
  edges: EdgePieces,
): Promise<TaggerOutput> {
  const pieces = new Int32Array(to - from + 2);
  const features = new Int32Array(to - from + 2);
  pieces[0] = edges.start;
  pieces.set(article.pieces.subarray(from, to), 1);
  pieces[to - from + 1] = edges.end;
  features.set(article.features.subarray(from, to), 1);
  return model.run(pieces, features);
}

/** Row `position` of `from` as log probabilities into row `word` of `to`; rows are `size` numbers long. */
function logSoftmax(from: Float32Array, to: Float32Array, size: number, position: number, word: number): void {
  const at = position * size;
  let highest = -Infinity;
  for (let t = 0; t < size; t++) highest = Math.max(highest, from[at + t]!);
  let sum = 0;
  for (let t = 0; t < size; t++) sum += Math.exp(from[at + t]! - highest);
  const shift = highest + Math.log(sum);
  for (let t = 0; t < size; t++) to[word * size + t] = from[at + t]! - shift;
}
