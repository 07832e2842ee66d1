import { identifier } from '../../model/identifier.ts';
import { type MentionableLabel } from '../../model/mention.ts';
import { type Span } from '../../model/span.ts';

/** The identifier of an article's mention: of its place and of the label of what it refers to. */
export function mentionId(articleId: string, { start, end }: Span, refersToLabel: MentionableLabel): string {
  return identifier('Mention', articleId, start, end, refersToLabel);
}
