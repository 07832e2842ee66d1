/**
 * One article as read: decoded text with the facts its source states, nothing inferred beyond them. For plain text the
 * title, outlet and date are those that the text shows; what it does not show is null.
 */
export interface ReadArticle {
  /** The file's base name; the `url` of a JSON line, page or feed item. */
  name: string;
  /** Absolute path, `path#line` of a JSON line, or URL. */
  location: string;
  url: string | null;
  title: string | null;
  byline: string | null;
  outletName: string | null;
  /** ISO 639-1. */
  language: string | null;
  publishedAt: string | null;
  /** For HTML: the readable text of the page. For the rest: the file as decoded. All offsets count in this. */
  text: string;
  /** SHA-256 of the raw bytes of this article. */
  sha256: string;
  encoding: string;
}
