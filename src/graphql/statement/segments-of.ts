import { type Article } from '../../model/article.ts';
import { type Span } from '../../model/span.ts';
import { type Statement } from '../../model/statement.ts';

import { wordsAt } from '../text-span/article-reader.ts';
import { type Segment, type SegmentRole } from './segment.type.ts';

interface RoleSpan extends Span {
  role: SegmentRole;
}

/** Small parts win where spans overlap, so that a cue inside a long content stays visible. */
const ROLES_BY_PRECEDENCE = ['SOURCE', 'CUE', 'CONTENT'] as const;

function partsOf(statement: Statement): RoleSpan[] {
  const spans = { SOURCE: statement.source, CUE: statement.cue, CONTENT: statement.content };
  return ROLES_BY_PRECEDENCE.flatMap((role) => spans[role].map(({ start, end }) => ({ role, start, end })));
}

/**
 * Cuts a statement's context into pieces by role: in text order, without gaps or overlaps, so that their texts put
 * together are exactly the raw text of the context. Neighbouring pieces of one role are one piece.
 */
export function segmentsOf(article: Article, statement: Statement): Segment[] {
  const { start, end } = statement.context;
  const parts = partsOf(statement);
  const edges = parts.flatMap((part) => [part.start, part.end]).filter((edge) => edge > start && edge < end);
  const cuts = [...new Set([start, ...edges, end])].sort((a, b) => a - b);

  const pieces: RoleSpan[] = [];
  for (let i = 0; i + 1 < cuts.length; i++) {
    const from = cuts[i]!;
    const role = parts.find((part) => part.start <= from && from < part.end)?.role ?? 'CONTEXT';
    const previous = pieces.at(-1);
    if (previous?.role === role) previous.end = cuts[i + 1]!;
    else pieces.push({ role, start: from, end: cuts[i + 1]! });
  }
  return pieces.map((piece) => ({ ...piece, text: wordsAt(article, piece) }));
}
