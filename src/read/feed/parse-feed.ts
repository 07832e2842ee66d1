import { parseFeed as parseAnyFeed } from 'feedsmith';

import { OnRecordError } from '../../errors/onrecord-error.ts';

/** One item of a feed, whatever its format; what it does not have is null. */
export interface FeedItem {
  title: string | null;
  link: string | null;
  byline: string | null;
  published: string | null;
  /** HTML or text: the whole article where the feed carries it. */
  content: string | null;
  /** HTML or text: what the feed gives instead of the whole article. */
  summary: string | null;
}

export interface ParsedFeed {
  title: string | null;
  language: string | null;
  items: FeedItem[];
}

/** What `<!` may begin in a document without document type: [opening, closing]. */
const HARMLESS_DECLARATIONS = [
  ['<![CDATA[', ']]>'],
  ['<!--', '-->'],
] as const;

/**
 * Parses RSS, RDF or Atom.
 *
 * @throws OnRecordError `FEED_INVALID` when it is none, or has a document type definition
 */
export function parseFeed(xml: string, where: string): ParsedFeed {
  if (hasDocumentType(xml)) {
    throw new OnRecordError('FEED_INVALID', 'the feed has a document type definition, which is refused', {
      where,
      hint: 'remove the <!DOCTYPE> from it',
    });
  }
  const parsed = parseAny(xml, where);
  switch (parsed.format) {
    case 'atom':
      return {
        title: parsed.feed.title?.value ?? null,
        language: parsed.feed.xml?.lang ?? null,
        items: (parsed.feed.entries ?? []).map((entry) => ({
          title: entry.title?.value ?? null,
          link: (entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? null)?.href ?? null,
          byline: entry.authors?.[0]?.name ?? null,
          published: textOf(entry.published ?? entry.updated),
          content: entry.content?.value ?? null,
          summary: entry.summary?.value ?? null,
        })),
      };
    case 'rss':
    case 'rdf':
      return {
        title: parsed.feed.title ?? null,
        language: ('language' in parsed.feed ? parsed.feed.language : null) ?? parsed.feed.dc?.languages?.[0] ?? null,
        items: (parsed.feed.items ?? []).map((item) => ({
          title: item.title ?? null,
          link: item.link ?? null,
          byline: item.dc?.creators?.[0] ?? null,
          published: textOf(('pubDate' in item ? item.pubDate : null) ?? item.dc?.dates?.[0]),
          content: item.content?.encoded ?? null,
          summary: item.description ?? null,
        })),
      };
    default:
      throw invalid(where);
  }
}

/** A document type may define entities that expand without end or read files; it is looked for in the whole document. */
function hasDocumentType(xml: string): boolean {
  for (let at = xml.indexOf('<!'); at >= 0; at = xml.indexOf('<!', at)) {
    const harmless = HARMLESS_DECLARATIONS.find(([opening]) => xml.startsWith(opening, at));
    if (harmless === undefined) return true;
    at = xml.indexOf(harmless[1], at);
    if (at < 0) return false;
  }
  return false;
}

/** Dates stay as printed. */
function textOf(date: unknown): string | null {
  return typeof date === 'string' ? date : null;
}

function parseAny(xml: string, where: string): ReturnType<typeof parseAnyFeed> {
  try {
    return parseAnyFeed(xml);
  } catch (error) {
    throw invalid(where, error);
  }
}

function invalid(where: string, cause?: unknown): OnRecordError {
  return new OnRecordError('FEED_INVALID', 'this is not a whole RSS or Atom feed', {
    where,
    hint: 'check the file, or give the URL of the feed',
    cause,
  });
}
