/** What the network says of one window; position 0 is the start piece, position 1 the window's first piece. */
export interface TaggerOutput {
  /** Unnormalised tag scores, `TAG_COUNT` per position. */
  tags: Float32Array;
  /** From the words of sources and contents to their cue. */
  cue: PointerOutput;
  /** From the words of cues to their source. */
  source: PointerOutput;
  /** Unnormalised name scores, `NAME_TAG_COUNT` per position. */
  names: Float32Array;
}

/** A pointer from words to others. */
export interface PointerOutput {
  /** `pointerSize` numbers per position: what a word looks for … */
  queries: Float32Array;
  /** … and what each position offers; position 0 stands for "none in this window". */
  keys: Float32Array;
}

/** The network behind the tagger, whatever runtime runs it. */
export interface TaggerModel {
  /** Name and version, e.g. `attribution-tagger@1`. */
  readonly name: string;
  /** SHA-256 of the network's file. */
  readonly sha256: string;
  /** Most pieces of a window, without the start and end pieces. */
  readonly windowPieces: number;
  readonly pointerSize: number;
  /** Scores of going from one tag to the next, row by row (`TAG_COUNT` × `TAG_COUNT`); forbidden ones are very low. */
  readonly transitions: Float32Array;
  /** The pieces in the order of their ids. */
  readonly vocabulary: readonly string[];
  /** Runs one window. `pieces` and `features` are equally long, start and end pieces included. */
  run(pieces: Int32Array, features: Int32Array): Promise<TaggerOutput>;
  close(): Promise<void>;
}
