/** What a metadata line says about its article. */
export interface LineFacts {
  title?: string;
  outletName?: string;
  publishedAt?: string;
  byline?: string;
  /** The date is that of a change, not of the first publication. */
  isUpdate?: boolean;
}

/** A match: the first `to` UTF-16 units of the paragraph are metadata, the rest (perhaps nothing) is not. */
export interface LineMatch extends LineFacts {
  to: number;
}

/** A kind of line, or beginning of a paragraph, that tells about the article instead of being part of it. */
export interface MetadataLine {
  name: string;
  description: string;
  /** Made up. */
  example: string;
  /** Only before the article's first paragraph of running text. */
  headOnly: boolean;
  match(paragraph: string): LineMatch | null;
}
