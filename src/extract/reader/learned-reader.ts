import { type TextRange } from '../../util/text-range.ts';

import { assembleAttributions } from './assemble-attributions.ts';
import { type AttributionReader } from './attribution-reader.ts';
import { encodeArticle } from './encode-article.ts';
import { type Fragment, fragmentsOf } from './fragment.ts';
import { FragmentPointer, type Pointer } from './fragment-pointer.ts';
import { linkFragments } from './link-fragments.ts';
import { nameRanges } from './name-ranges.ts';
import { type Reading } from './reading.ts';
import { type EdgePieces, type ScoredWindow, scoreWords } from './score-words.ts';
import { type SpanKind } from './tag.ts';
import { type PointerOutput, type TaggerModel } from './tagger-model.ts';
import { trimPunctuation } from './trim-punctuation.ts';
import { UnmarkedSources } from './unmarked-sources.ts';
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

  async read(text: string, body: readonly TextRange[]): Promise<Reading> {
    const article = encodeArticle(text, body, this.wordPiece, this.breakPiece);
    const { words } = article;
    const windows = windowsOf(article, this.model.windowPieces);
    const scores = await scoreWords(article, windows, this.model, this.edges);
    const beginsParagraph = (word: number): boolean => words[word]!.paragraph !== words[word - 1]?.paragraph;
    const tags = bestTags(scores.tags, this.model.transitions, beginsParagraph);
    const fragments = trimPunctuation(fragmentsOf(tags, scores.tags, beginsParagraph), article, text);
    const unmarked = new UnmarkedSources(fragments, article, scores.tags, text);
    const ofKind = (kind: SpanKind): Fragment[] => fragments.filter((fragment) => fragment.kind === kind);
    const pointTo = (candidates: readonly Fragment[], outputOf: (window: ScoredWindow) => PointerOutput): Pointer =>
      new FragmentPointer(article, scores, this.model.pointerSize, candidates, outputOf);
    const sources = [...ofKind('SRC'), ...unmarked.words].sort((a, b) => a.from - b.from);
    const pointers = {
      toCue: pointTo(ofKind('CUE'), ({ output }) => output.cue),
      toSource: pointTo(sources, ({ output }) => output.source),
    };
    return {
      attributions: assembleAttributions(linkFragments(fragments, words, pointers, unmarked), words, this.name),
      names: nameRanges(scores.names, words),
    };
  }

  close(): Promise<void> {
    return this.model.close();
  }
}
