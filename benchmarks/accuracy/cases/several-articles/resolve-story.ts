import { type ResolutionRecord } from '../../../../src/resolve/resolution-record.ts';
import { resolveArticles } from '../../../../src/resolve/resolve-articles.ts';

import { openGazetteer } from '../../../../src/pipeline/open-gazetteer.ts';

import { extractText } from '../extract-text.ts';
import { type StoryCase } from './story-case.ts';

/** A statement as the product sees it, by number of its article. */
export interface StoryStatement {
  article: number;
  id: string;
  text: string;
  speaker: string | null;
  utterance: string | null;
}

export interface StoryContradiction {
  from: string;
  to: string;
  score: number;
  reason: string;
}

/** What the product makes of a case's articles and of nothing else. */
export interface ResolvedStory {
  statements: StoryStatement[];
  contradictions: StoryContradiction[];
  records: ResolutionRecord[];
}

const NOTHING_KNOWN = { inBlocks: () => Promise.resolve([]), ofArticles: () => Promise.resolve([]) };

let gazetteer: ReturnType<typeof openGazetteer> | null = null;

export async function resolveStory({ articles }: StoryCase): Promise<ResolvedStory> {
  gazetteer ??= openGazetteer();
  const extracted = [];
  for (const [index, { outlet, published, text }] of articles.entries()) {
    const url = `https://example.org/${index + 1}`;
    extracted.push(
      await extractText(text, { name: url, location: url, url, outletName: outlet, publishedAt: published }),
    );
  }
  const numberOf = new Map(extracted.map(({ article }, index) => [article.id, index + 1]));
  const resolution = await resolveArticles({ added: extracted, removedArticleIds: [] }, NOTHING_KNOWN, await gazetteer);
  const utteranceOf = new Map(
    resolution.utterances.flatMap(({ utterance, occurrences }) =>
      occurrences.map(({ statementId }) => [statementId, utterance.id]),
    ),
  );
  const statements = resolution.articles.flatMap(({ articleId, statements: ofArticle }) =>
    ofArticle.map(({ statement: { id, text, speakerName } }) => ({
      article: numberOf.get(articleId)!,
      id,
      text,
      speaker: speakerName,
      utterance: utteranceOf.get(id) ?? null,
    })),
  );
  return { statements, contradictions: resolution.contradictions, records: resolution.records };
}
