import { type RelationshipType } from '../../model/definition.ts';
import { type Relationship } from '../../model/relationship.ts';
import { type Span } from '../../model/span.ts';
import { type Statement } from '../../model/statement.ts';

import { type GraphqlContext } from '../context.ts';

/** Where in an article a relationship shows. */
export interface EvidenceSpan extends Span {
  articleId: string;
}

/** Which parts of a statement show that it has a relationship of a type; the context where no part does. */
const STATEMENT_PARTS: Partial<Record<RelationshipType, (statement: Statement) => readonly Span[]>> = {
  MADE: ({ source, cue }) => [...source, ...cue],
  ABOUT: ({ content }) => content,
  OCCURRENCE_OF: ({ content }) => content,
  CONTRADICTS: ({ content }) => content,
  REPORTED_IN: ({ content }) => content,
  WITHIN: ({ content }) => content,
};

/** The characters that a relationship rests on, in text order, at most `limit`. */
export async function evidenceSpans(
  context: GraphqlContext,
  relationship: Relationship,
  limit: number,
): Promise<EvidenceSpan[]> {
  const { type, from, to, fromLabel, toLabel } = relationship;
  // A contradiction is seen in both passages; any other relationship between statements in the one it starts at.
  const both = type === 'CONTRADICTS' ? [from, to] : [fromLabel === 'Statement' ? from : to];
  const spans =
    fromLabel === 'Statement' || toLabel === 'Statement'
      ? await Promise.all(both.map((id) => statementSpans(context, type, id)))
      : [
          fromLabel === 'Mention'
            ? await mentionSpan(context, from)
            : await mentionsOfEnds(context, relationship, limit),
        ];
  return spans.flatMap((list) => list.sort((a, b) => a.start - b.start)).slice(0, limit);
}

async function statementSpans(
  { loaders }: GraphqlContext,
  type: RelationshipType,
  id: string,
): Promise<EvidenceSpan[]> {
  const statement = await loaders.node('Statement', id);
  if (statement === null) return [];
  const parts = STATEMENT_PARTS[type]?.(statement) ?? [];
  const shown = parts.length > 0 ? parts : [statement.context];
  return shown.map(({ start, end }) => ({ start, end, articleId: statement.articleId }));
}

async function mentionSpan({ loaders }: GraphqlContext, id: string): Promise<EvidenceSpan[]> {
  const mention = await loaders.node('Mention', id);
  return mention === null ? [] : [{ start: mention.start, end: mention.end, articleId: mention.articleId }];
}

/** Where the article that the relationship rests on mentions its ends. */
async function mentionsOfEnds(
  { loaders }: GraphqlContext,
  { from, to, articleId }: Relationship,
  limit: number,
): Promise<EvidenceSpan[]> {
  if (articleId === null) return [];
  const page = await loaders.list('Mention', {
    filter: {
      and: [
        { field: 'articleId', op: 'eq', value: articleId },
        { field: 'refersToId', op: 'in', value: [from, to] },
      ],
    },
    orderBy: [{ field: 'start', direction: 'ASC' }],
    first: limit,
  });
  return page.items.map(({ node: { start, end } }) => ({ start, end, articleId }));
}
