/** Code points, end exclusive. */
type Fragments = [number, number][];

/** One line of what `score.py` reads, and of what `onrecord extract` prints (which says more). */
export interface PredictedArticle {
  article: string;
  statements: {
    content: Fragments;
    cue: Fragments | null;
    source: Fragments | null;
    kind: string | null;
    speaker: string | null;
    confidence: number;
  }[];
}

/** Lines of `onrecord extract` as `score.py` wants them: articles are named without their extension. */
export function toScorerLines(jsonLines: string): string {
  return jsonLines
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { article, statements } = JSON.parse(line) as PredictedArticle;
      const scored = statements.map(({ content, cue, source, kind, speaker, confidence }) => ({
        content,
        cue: cue?.length ? cue : null,
        source: source?.length ? source : null,
        kind,
        speaker,
        confidence,
      }));
      return `${JSON.stringify({ article: article.replace(/\.txt$/, ''), statements: scored })}\n`;
    })
    .join('');
}
