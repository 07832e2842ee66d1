const HEAD = 2048;
/** The root element of RSS, Atom or RDF behind an XML declaration, comments and a document type. */
const FEED_ROOT = /<(?:rss|feed|rdf:RDF)[\s>]/i;
const HTML_ROOT = /<html[\s>]/i;

/** Whether the first bytes are those of a feed. */
export function looksLikeFeed(bytes: Uint8Array): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD)).replace(/\0/g, '');
  const feedAt = head.search(FEED_ROOT);
  const htmlAt = head.search(HTML_ROOT);
  return feedAt >= 0 && (htmlAt < 0 || feedAt < htmlAt);
}
