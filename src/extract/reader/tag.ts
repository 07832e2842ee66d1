/** The tags of one word, in the order of the model's output. B opens a span, I goes on with one; I-CON may also resume a content that was interrupted. */
export const TAGS = ['O', 'B-SRC', 'I-SRC', 'B-CUE', 'I-CUE', 'B-CON', 'I-CON'] as const;
export type Tag = (typeof TAGS)[number];

export const TAG_COUNT = TAGS.length;

/** What a tagged span is: the source, the cue or (a piece of) the content of an attribution. */
export type SpanKind = 'SRC' | 'CUE' | 'CON';

/** Index of a tag in the model's output. */
export function tagIndex(tag: Tag): number {
  return TAGS.indexOf(tag);
}
