import { OnRecordError } from '../../errors/onrecord-error.ts';

import { type Article } from '../../model/article.ts';
import { type Span } from '../../model/span.ts';

import { textOfSpans } from '../../resolve/curated/judged-statement.ts';

/** More pieces than any statement has. */
const MOST_SPANS = 50;

/**
 * The words of corrected content.
 *
 * @param spans in code points of the article's raw text
 * @throws OnRecordError `BAD_USER_INPUT` unless they are one or more, in order and apart, within the text and outside of what
 *   is not the article's own
 */
export function correctedText(spans: readonly Span[], article: Article): string {
  const length = [...article.text].length;
  if (spans.length === 0 || spans.length > MOST_SPANS) throw refused(`has to be 1 to ${MOST_SPANS} spans`);
  spans.forEach(({ start, end }, at) => {
    const name = `${start}–${end}`;
    if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || start >= end)
      throw refused(`${name} is no span`);
    if (end > length) throw refused(`${name} ends after the text, which has ${length} characters`);
    if (at > 0 && start < spans[at - 1]!.end) throw refused(`${name} does not come after the span before it`);
    const range = article.boilerplate.find((other) => start < other.end && other.start < end);
    if (range !== undefined) throw refused(`${name} lies in what is not the article’s own text (${range.rule})`);
  });
  return textOfSpans(article.text, spans);
}

function refused(problem: string): OnRecordError {
  return new OnRecordError('BAD_USER_INPUT', `The content ${problem}`, { where: 'content' });
}
