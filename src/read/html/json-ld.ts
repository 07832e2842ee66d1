import { z } from 'zod';

/** What structured data (schema.org JSON-LD) says about a page's article; what it does not say is null. */
export interface JsonLdArticle {
  title: string | null;
  byline: string | null;
  outletName: string | null;
  publishedAt: string | null;
  language: string | null;
  url: string | null;
}

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report)$/;
const text = z.string().trim().min(1).nullable().catch(null);
const named = z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]);
const firstNamed = z
  .union([named, z.array(named).transform((names) => names.join(', '))])
  .nullable()
  .catch(null);

const articleSchema = z.object({
  '@type': z.union([z.string(), z.array(z.string())]).transform((type) => [type].flat()),
  headline: text.default(null),
  datePublished: text.default(null),
  inLanguage: text.default(null),
  url: text.default(null),
  author: firstNamed.default(null),
  publisher: firstNamed.default(null),
});
const graphSchema = z.object({ '@graph': z.array(z.unknown()) });

/** Reads the first article among a page's JSON-LD blocks; a block that is broken is passed over. */
export function readJsonLd(blocks: readonly string[]): JsonLdArticle | null {
  for (const item of blocks.flatMap(itemsOf)) {
    const parsed = articleSchema.safeParse(item);
    if (!parsed.success || !parsed.data['@type'].some((type) => ARTICLE_TYPE.test(type))) continue;
    const { headline, author, publisher, datePublished, inLanguage, url } = parsed.data;
    return {
      title: headline,
      byline: author,
      outletName: publisher,
      publishedAt: datePublished,
      language: inLanguage,
      url,
    };
  }
  return null;
}

function itemsOf(block: string): unknown[] {
  try {
    const items = [JSON.parse(block) as unknown].flat();
    return items.flatMap((item) => {
      const graph = graphSchema.safeParse(item);
      return graph.success ? graph.data['@graph'] : [item];
    });
  } catch {
    return [];
  }
}
