import { CodePointIndex } from '../../util/code-point-index.ts';

import { type ExtractedArticle } from '../../model/extracted-article.ts';

import { type RecordedMention } from './entity-record.ts';

/** An article's mentions with their words, by the local key of what they refer to. */
export type RecordedMentions = ReadonlyMap<string, RecordedMention[]>;

/** Reads the words of every mention. */
export function recordedMentions({ article, mentions }: ExtractedArticle): RecordedMentions {
  const offsets = new CodePointIndex(article.text);
  const byKey = new Map<string, RecordedMention[]>();
  for (const { span, form, method, score, refersTo } of mentions) {
    const { from, to } = offsets.toRange(span);
    const recorded = { ...span, text: article.text.slice(from, to), form, method, score };
    const known = byKey.get(refersTo);
    if (known === undefined) byKey.set(refersTo, [recorded]);
    else known.push(recorded);
  }
  return byKey;
}
