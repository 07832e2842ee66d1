/** What happened in reading with a language model, over all articles. */
export class ReadingCounts {
  /** Questions answered, and asked again because they were not. */
  answers = 0;
  repeats = 0;
  attributions = 0;
  /** Items of answers that were not used: not of the given form, or too many; words that do not stand in the text. */
  malformed = 0;
  notInText = 0;
  /** Cues and sources that do not stand in the text, of attributions that were used. */
  partsNotInText = 0;
  /** Articles that were read to a limit only. */
  cutShort = 0;
  /** Articles that the learned reader read instead. */
  fallbacks = 0;

  /** In one line, leaving out what is 0. */
  toLine(): string {
    const parts = [
      [this.repeats, 'questions asked again'],
      [this.malformed, 'answered items dropped: not of the given form'],
      [this.notInText, 'dropped: their words do not stand in the text'],
      [this.partsNotInText, 'cues or sources left out: they do not stand in the text'],
      [this.cutShort, 'articles read in part: too long'],
      [this.fallbacks, 'articles read by the learned reader instead'],
    ] as const;
    const told = parts.filter(([count]) => count > 0).map(([count, what]) => `; ${count} ${what}`);
    return `language model: ${this.answers} answers, ${this.attributions} attributions${told.join('')}`;
  }
}
