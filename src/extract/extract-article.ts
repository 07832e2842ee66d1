import { CodePointIndex } from '../util/code-point-index.ts';
import { type TextRange } from '../util/text-range.ts';

import { type Article } from '../model/article.ts';
import { articleIdentifier } from '../model/article-identifier.ts';
import { type ExtractedArticle } from '../model/extracted-article.ts';

import { type ReadArticle } from '../read/read-article.ts';

import { type CleanedText } from '../clean/cleaned-text.ts';

import { buildExtractedArticle } from './build-extracted-article.ts';
import { type GazetteerIndex } from './names/gazetteer-index.ts';
import { type AttributionReader } from './reader/attribution-reader.ts';
import { type Reading } from './reader/reading.ts';
import { contentEnd, contentStart, type DraftStatement } from './repair/draft-statement.ts';
import { repairAttributions } from './repair/repair-attributions.ts';
import { separateGluedWords, toOriginal, toSeparated } from './repair/separate-glued-words.ts';
import { ArticleText } from './text/article-text.ts';
import { joinWrappedLines } from './text/join-wrapped-lines.ts';
import { findDates } from './understand/dates/find-dates.ts';
import { type ArticleEntity } from './understand/entities/article-entity.ts';
import { EntityBook } from './understand/entities/entity-book.ts';
import { linkNames } from './understand/entities/link-names.ts';
import { type ArticleEvent } from './understand/events/article-event.ts';
import { EventIndex } from './understand/events/event-index.ts';
import { findEventMentions } from './understand/events/find-events.ts';
import { joinEvents } from './understand/events/join-events.ts';
import { liesWithin } from './understand/events/lies-within.ts';
import { referBack } from './understand/events/refer-back.ts';
import { findNames } from './understand/mentions/find-names.ts';
import { findRoles } from './understand/roles/find-roles.ts';
import { type SpeakerContext } from './understand/speakers/speaker-context.ts';
import { findSaidAt } from './understand/statements/find-said-at.ts';
import { type UnderstoodStatement } from './understand/statements/understood-statement.ts';
import { understandStatements } from './understand/understand-statements.ts';

/** What extraction needs besides the article. Both are shared by all articles of a run and never changed. */
export interface ExtractionTools {
  reader: AttributionReader;
  gazetteer: GazetteerIndex;
}

/** An article as it was understood, before its parts become plain data. */
export interface UnderstoodArticle {
  text: ArticleText;
  entities: readonly ArticleEntity[];
  events: readonly ArticleEvent[];
  statements: readonly UnderstoodStatement[];
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
  const { text, entities, events, statements } = await understandArticle(article, cleaned, tools);
  return buildExtractedArticle(articleNode(article, cleaned), text, entities, events, statements);
}

/** As `extractArticle`, before its parts become plain data: with the evidence for every decision. */
export async function understandArticle(
  article: ReadArticle,
  cleaned: CleanedText,
  tools: ExtractionTools,
): Promise<UnderstoodArticle> {
  const joined = joinWrappedLines(article.text, cleaned.body);
  const text = new ArticleText(joined, cleaned.body);
  const { attributions, names } = await readBody(joined, cleaned.body, tools.reader);
  const drafts = inTellingOrder(repairAttributions(attributions, text));

  const book = new EntityBook();
  const sources = drafts.map((draft) => draft.source).filter((source) => source !== null);
  const linked = linkNames(text, findNames(text, tools.gazetteer, { sources, names }), book, tools.gazetteer);
  findRoles(text, linked, book);
  const dates = findDates(text, article.publishedAt);
  const reports = drafts.map((draft) => ({ ...draft, saidAt: findSaidAt(draft, text, dates) ?? null }));
  const mentions = findEventMentions(text, linked, dates, reports);
  const events = joinEvents(mentions, linked, {
    within: liesWithin(tools.gazetteer),
    publishedAt: article.publishedAt,
  });
  referBack(text, events);
  const context: SpeakerContext = {
    article: text,
    linked,
    book,
    gazetteer: tools.gazetteer,
    publishedAt: article.publishedAt,
    earlier: [],
  };
  const statements = understandStatements(drafts, context, new EventIndex(events), dates);
  return { text, entities: book.entities, events, statements };
}

/** Lets the reader read a text in which glued words are set apart; answers in the text as it stands. */
async function readBody(text: string, body: readonly TextRange[], reader: AttributionReader): Promise<Reading> {
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
