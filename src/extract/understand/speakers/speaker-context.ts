import { type TextRange } from '../../../util/text-range.ts';

import { type GazetteerIndex } from '../../names/gazetteer-index.ts';
import { type ArticleText } from '../../text/article-text.ts';
import { type ArticleEntity } from '../entities/article-entity.ts';
import { type EntityBook } from '../entities/entity-book.ts';
import { type LinkedName } from '../entities/link-names.ts';
import { namesWithin } from '../entities/names-within.ts';

/** Someone who spoke earlier in the article. */
export interface EarlierSpeaker {
  entity: ArticleEntity;
  /** Where the words that named the speaker stand. */
  at: number;
}

/** All that resolving a source looks at. */
export interface SpeakerContext {
  article: ArticleText;
  linked: readonly LinkedName[];
  book: EntityBook;
  gazetteer: GazetteerIndex;
  publishedAt: string | null;
  /** In text order; grows as sources are resolved. */
  earlier: EarlierSpeaker[];
}

/** The names that lie inside a range, in text order. */
export function namesIn(context: SpeakerContext, range: TextRange): LinkedName[] {
  return namesWithin(context.linked, range);
}

/** The names before an offset, from some sentences before its own on, nearest last. */
export function namesBefore(context: SpeakerContext, offset: number, sentences: number): LinkedName[] {
  const last = context.article.sentenceIndexAt(offset);
  const from = context.article.sentences[Math.max(0, last - sentences)]?.from ?? 0;
  return namesWithin(context.linked, { from, to: offset });
}
