/** One question to a language model: no history, no tools. */
export interface Question {
  /** Ours: what to do. */
  instructions: string;
  /** Not ours: what to do it with. */
  data: string;
  /** The JSON Schema that the answer must have. */
  answerSchema: Record<string, unknown>;
}

/**
 * Asks one question.
 *
 * @param accept makes something of the answer's text, or null when it is unusable; then the model is asked once more
 * @throws OnRecordError `LANGUAGE_MODEL_FAILED` when there is no usable answer
 */
export type Ask = <T>(question: Question, accept: (answer: string) => T | null) => Promise<T>;

/** What the reader needs of a language model, wherever it runs. */
export interface LanguageModel {
  /** As the endpoint calls it. */
  readonly name: string;
  /** Sampling temperature; null for the endpoint's own. */
  readonly temperature: number | null;
  /**
   * Asks about one article, several questions at once where there are several. All of them share the time that one
   * article may take, and the first that fails ends the others.
   */
  converse<T>(work: (ask: Ask) => Promise<T>): Promise<T>;
}
