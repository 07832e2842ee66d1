/** Words longer than this after folding are unknown to the model (as in BERT's own tokenizer). */
const MAX_FOLDED_LENGTH = 100;
/** Raw words longer than this are unknown without being folded: folding removes marks, but hardly three in four. */
const MAX_RAW_LENGTH = 4 * MAX_FOLDED_LENGTH;
const MAX_CACHED_WORDS = 50_000;
const MAX_CACHED_LENGTH = 40;

const ASCII = /^[\x20-\x7e]*$/;
const MARKS_AND_CONTROLS = /[\p{Mn}\p{Cc}\p{Cf}\p{Co}\p{Cn}\uFFFD]/gu;

/**
 * BERT's uncased WordPiece (Wu et al. 2016, as in google-research/bert `tokenization.py`): lower case, accents off, then
 * greedily the longest pieces of the vocabulary.
 */
export class WordPiece {
  private readonly ids: ReadonlyMap<string, number>;
  private readonly unknown: number;
  private readonly cache = new Map<string, readonly number[]>();

  /** @param vocabulary the pieces in the order of their ids; pieces that go on with a word begin with `##` */
  constructor(vocabulary: readonly string[]) {
    this.ids = new Map(vocabulary.map((piece, id) => [piece, id]));
    this.unknown = this.idOf('[UNK]');
  }

  /** The id of a piece that must be there, such as `[CLS]`. Throws when it is not: the vocabulary is not BERT's. */
  idOf(piece: string): number {
    const id = this.ids.get(piece);
    if (id === undefined) throw new Error(`the vocabulary has no ${piece}`);
    return id;
  }

  /** The piece ids of one word; none for a word that folds to nothing; `[UNK]` for one that pieces cannot spell. */
  pieces(word: string): readonly number[] {
    const cached = this.cache.get(word);
    if (cached !== undefined) return cached;
    const pieces = this.spell(word);
    if (word.length <= MAX_CACHED_LENGTH && this.cache.size < MAX_CACHED_WORDS) this.cache.set(word, pieces);
    return pieces;
  }

  private spell(word: string): readonly number[] {
    if (word.length > MAX_RAW_LENGTH) return [this.unknown];
    const folded = fold(word);
    if (folded.length > MAX_FOLDED_LENGTH) return [this.unknown];
    const pieces: number[] = [];
    for (let start = 0; start < folded.length;) {
      const [id, end] = this.longestPiece(folded, start);
      if (id === null) return [this.unknown];
      pieces.push(id);
      start = end;
    }
    return pieces;
  }

  private longestPiece(word: string, start: number): [number | null, number] {
    const prefix = start === 0 ? '' : '##';
    for (let end = word.length; end > start; end--) {
      const id = this.ids.get(prefix + word.slice(start, end));
      if (id !== undefined) return [id, end];
    }
    return [null, start];
  }
}

function fold(word: string): string {
  const lower = word.toLowerCase();
  return ASCII.test(lower) ? lower : lower.normalize('NFD').replace(MARKS_AND_CONTROLS, '');
}
