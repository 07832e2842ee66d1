import { type TextRange } from '../../util/text-range.ts';

import { type Attribution } from '../../model/attribution.ts';

import { assembleAttributions } from './assemble-attributions.ts';
import { type AttributionReader } from './attribution-reader.ts';
import { CuePointer } from './cue-pointer.ts';
import { encodeArticle } from './encode-article.ts';
import { fragmentsOf } from './fragment.ts';
import { linkFragments } from './link-fragments.ts';
import { type EdgePieces, scoreWords } from './score-words.ts';
import { type TaggerModel } from './tagger-model.ts';
import { bestTags } from './viterbi.ts';
import { windowsOf } from './windows.ts';
import { WordPiece } from './word-piece.ts';

/** The piece that the model was taught as a paragraph's end. */
const BREAK_PIECE = '[unused0]';

/** The learned reader: tags every word as source, cue or content, and points from sources and contents to their cue. */
export class LearnedReader implements AttributionReader {
  readonly name: string;
  readonly sha256: string;
  private readonly model: TaggerModel;
  private readonly wordPiece: WordPiece;
  private readonly breakPiece: number;
  private readonly edges: EdgePieces;

  /** Throws when the model's vocabulary lacks the pieces that every BERT vocabulary has. */
  constructor(model: TaggerModel) {
    this.name = model.name;
    this.sha256 = model.sha256;
    this.model = model;
    this.wordPiece = new WordPiece(model.vocabulary);
    this.breakPiece = this.wordPiece.idOf(BREAK_PIECE);
    this.edges = { start: this.wordPiece.idOf('[CLS]'), end: this.wordPiece.idOf('[SEP]') };
  }

  async read(text: string, body: readonly TextRange[]): Promise<Attribution[]> {
    const article = encodeArticle(text, body, this.wordPiece, this.breakPiece);
    const { words } = article;
    const windows = windowsOf(article, this.model.windowPieces);
    const scores = await scoreWords(article, windows, this.model, this.edges);
    const beginsParagraph = (word: number): boolean => words[word]!.paragraph !== words[word - 1]?.paragraph;
    const tags = bestTags(scores.tags, this.model.transitions, beginsParagraph);
    const fragments = fragmentsOf(tags, scores.tags);
    const cues = fragments.filter(({ kind }) => kind === 'CUE');
    const pointer = new CuePointer(article, scores, cues, this.model.pointerSize);
    return assembleAttributions(linkFragments(fragments, words, pointer), words, this.name);
  }

  close(): Promise<void> {
    return this.model.close();
  }
}
