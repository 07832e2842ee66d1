import { CodePointIndex } from '../util/code-point-index.ts';
import { type TextRange } from '../util/text-range.ts';

import { type Article } from '../model/article.ts';
import { articleIdentifier } from '../model/article-identifier.ts';
import { type Attribution } from '../model/attribution.ts';
import { type ExtractedArticle } from '../model/extracted-article.ts';

import { type ReadArticle } from '../read/read-article.ts';

import { type CleanedText } from '../clean/cleaned-text.ts';

import { buildExtractedArticle } from './build-extracted-article.ts';
import { type GazetteerIndex } from './names/gazetteer-index.ts';
import { type AttributionReader } from './reader/attribution-reader.ts';
import { contentEnd, contentStart, type DraftStatement } from './repair/draft-statement.ts';
import { repairAttributions } from './repair/repair-attributions.ts';
import { separateGluedWords, toOriginal, toSeparated } from './repair/separate-glued-words.ts';
import { ArticleText } from './text/article-text.ts';
import { joinWrappedLines } from './text/join-wrapped-lines.ts';
import { findDates } from './understand/dates/find-dates.ts';
import { EntityBook } from './understand/entities/entity-book.ts';
import { linkNames } from './understand/entities/link-names.ts';
import { EventIndex } from './understand/events/event-index.ts';
import { findEventMentions } from './understand/events/find-events.ts';
import { joinEvents } from './understand/events/join-events.ts';
import { liesWithin } from './understand/events/lies-within.ts';
import { findNames } from './understand/mentions/find-names.ts';
import { findRoles } from './understand/roles/find-roles.ts';
import { type SpeakerContext } from './understand/speakers/speaker-context.ts';
import { understandStatements } from './understand/understand-statements.ts';

/** What extraction needs besides the article. Both are shared by all articles of a run and never changed. */
export interface ExtractionTools {
  reader: AttributionReader;
  gazetteer: GazetteerIndex;
}

/**
 * What one article says: read, repaired and understood. Depends on nothing but its arguments; never throws on text.
 *
 * @param cleaned which ranges of `article.text` are its body
 */
export async function extractArticle(
  article: ReadArticle,
  cleaned: CleanedText,
  tools: ExtractionTools,
): Promise<ExtractedArticle> {
  const joined = joinWrappedLines(article.text, cleaned.body);
  const text = new ArticleText(joined, cleaned.body);
  const attributions = await readAttributions(joined, cleaned.body, tools.reader);
  const drafts = inTellingOrder(repairAttributions(attributions, text));

  const book = new EntityBook();
  const sources = drafts.map((draft) => draft.source).filter((source) => source !== null);
  const linked = linkNames(text, findNames(text, tools.gazetteer, { sources }), book, tools.gazetteer);
  findRoles(text, linked, book);
  const dates = findDates(text, article.publishedAt);
  const events = joinEvents(findEventMentions(text, linked, dates, sources), linked, liesWithin(tools.gazetteer));
  const context: SpeakerContext = {
    article: text,
    linked,
    book,
    gazetteer: tools.gazetteer,
    publishedAt: article.publishedAt,
    earlier: [],
  };
  const statements = understandStatements(drafts, context, new EventIndex(events), dates);
  return buildExtractedArticle(articleNode(article, cleaned), text, book.entities, events, statements);
}

/** Lets the reader read a text in which glued words are set apart; answers in the text as it stands. */
async function readAttributions(
  text: string,
  body: readonly TextRange[],
  reader: AttributionReader,
): Promise<Attribution[]> {
  const { text: separated, insertions } = separateGluedWords(text);
  return toOriginal(
    await reader.read(
      separated,
      body.map((range) => toSeparated(range, insertions)),
    ),
    insertions,
  );
}

/** In text order; an outer statement before those inside it, a turn before what continues it. */
function inTellingOrder(drafts: readonly DraftStatement[]): DraftStatement[] {
  return [...drafts].sort(
    (a, b) => contentStart(a) - contentStart(b) || contentEnd(b) - contentEnd(a) || (a.party ?? 0) - (b.party ?? 0),
  );
}

function articleNode(article: ReadArticle, cleaned: CleanedText): Article {
  const index = new CodePointIndex(article.text);
  return {
    id: articleIdentifier(article),
    name: article.name,
    locations: [article.location],
    url: article.url,
    title: article.title,
    byline: article.byline,
    outletName: article.outletName,
    language: article.language,
    publishedAt: article.publishedAt,
    text: article.text,
    sha256: article.sha256,
    encoding: article.encoding,
    body: cleaned.body.map((range) => index.toSpan(range)),
    boilerplate: cleaned.boilerplate.map((range) => ({ ...index.toSpan(range), rule: range.rule })),
  };
}
