import { languageOfTag } from '../detect-language.ts';
import { type ReadArticle } from '../read-article.ts';
import { dateOfValue } from '../text/find-date.ts';
import { readJsonLd } from './json-ld.ts';

/** The slice of the DOM that is asked. */
interface Queryable {
  querySelector(selector: string): { getAttribute(name: string): string | null } | null;
  querySelectorAll(selector: string): Iterable<{ textContent: string | null }>;
}

/** What a page states about its article. */
export type PageMetadata = Pick<ReadArticle, 'title' | 'byline' | 'outletName' | 'publishedAt' | 'language' | 'url'>;

/** Where a fact may stand, the most reliable first: [selector, attribute]. */
const PLACES = {
  title: [
    ['meta[property="og:title"]', 'content'],
    ['meta[name="twitter:title"]', 'content'],
  ],
  byline: [
    ['meta[name="author"]', 'content'],
    ['meta[property="article:author"]', 'content'],
  ],
  outletName: [
    ['meta[property="og:site_name"]', 'content'],
    ['meta[name="application-name"]', 'content'],
  ],
  publishedAt: [
    ['meta[property="article:published_time"]', 'content'],
    ['meta[name="parsely-pub-date"]', 'content'],
    ['meta[name="pubdate"]', 'content'],
    ['meta[name="date"]', 'content'],
    ['meta[itemprop="datePublished"]', 'content'],
    ['time[itemprop="datePublished"]', 'datetime'],
    ['article time[datetime]', 'datetime'],
  ],
  language: [
    ['html', 'lang'],
    ['meta[http-equiv="content-language"]', 'content'],
    ['meta[property="og:locale"]', 'content'],
  ],
  url: [
    ['link[rel="canonical"]', 'href'],
    ['meta[property="og:url"]', 'content'],
  ],
} as const satisfies Record<keyof PageMetadata, readonly (readonly [string, string])[]>;

/** Reads the head of a page: meta elements first, then its structured data; what neither states is null. */
export function readPageMetadata(document: Queryable): PageMetadata {
  const jsonLd = readJsonLd(
    [...document.querySelectorAll('script[type="application/ld+json"]')].map(({ textContent }) => textContent ?? ''),
  );
  const stated = (fact: keyof PageMetadata): string | null => {
    for (const [selector, attribute] of PLACES[fact]) {
      const value = document.querySelector(selector)?.getAttribute(attribute)?.trim();
      if (value) return value;
    }
    return null;
  };
  const author = stated('byline') ?? jsonLd?.byline ?? null;
  const outletName = stated('outletName') ?? jsonLd?.outletName ?? null;
  return {
    title: withoutSiteName(stated('title') ?? jsonLd?.title ?? null, outletName),
    byline: author !== null && isWebUrl(author) ? null : author,
    outletName,
    publishedAt: dateOfValue(stated('publishedAt')) ?? dateOfValue(jsonLd?.publishedAt),
    language: languageOfTag(stated('language')) ?? languageOfTag(jsonLd?.language),
    url: [stated('url'), jsonLd?.url ?? null].find((url) => url !== null && isWebUrl(url)) ?? null,
  };
}

const SEPARATOR = /^\s[|–—-]$/;

/** "Harbour reopens | Vik Post" without the outlet that pages append. */
export function withoutSiteName(title: string | null, siteName: string | null): string | null {
  if (title === null || siteName === null || !title.endsWith(siteName)) return title;
  const rest = title.slice(0, -siteName.length).trimEnd();
  const isSeparated = SEPARATOR.test(rest.slice(-2));
  return (isSeparated ? rest.slice(0, -1).trimEnd() : title.slice(0, -siteName.length)) || title;
}

function isWebUrl(value: string): boolean {
  return /^https?:\/\//i.test(value) && URL.canParse(value);
}
