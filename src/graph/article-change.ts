import { type Relationship } from '../model/relationship.ts';
import { type Run } from '../model/run.ts';

import { type ResolvedArticle } from '../resolve/resolution.ts';

import { type GraphChange } from './graph-change.ts';
import { type End, link } from './link.ts';
import { statementRelationships } from './statement-change.ts';

/** Everything that rests on one article. What an article is linked to but once is left out when it is only relinked. */
export function articleRelationships(resolved: ResolvedArticle, run: Run | null): Relationship[] {
  const { articleId, article, outlet, mentions, statements, covers, affiliations, readBy = run?.id ?? null } = resolved;
  const self: End = { label: 'Article', id: articleId };
  const relationships: Relationship[] = [];
  if (article !== null) {
    if (outlet !== null) relationships.push(link('PUBLISHED_BY', self, outlet, articleId));
    if (readBy !== null) relationships.push(link('EXTRACTED_BY', self, { label: 'Run', id: readBy }, articleId));
    for (const { unnamedSourceId, target } of affiliations) {
      relationships.push(link('AFFILIATED_WITH', { label: 'UnnamedSource', id: unnamedSourceId }, target, articleId));
    }
  }
  for (const { eventId, mentionCount } of covers) {
    relationships.push(link('COVERS', self, { label: 'Event', id: eventId }, articleId, { mentionCount }));
  }
  for (const { mention, method, score } of mentions) {
    const from: End = { label: 'Mention', id: mention.id };
    const to: End = { label: mention.refersToLabel, id: mention.refersToId };
    relationships.push(link('IN', from, self, articleId), link('REFERS_TO', from, to, articleId, { score, method }));
  }
  for (const statement of statements) relationships.push(...statementRelationships(statement));
  return relationships;
}

/** What no longer counts of an article that is linked anew. */
export function relinkedArticle({
  articleId,
  mentions,
  statements,
}: ResolvedArticle): GraphChange['clearRelationships'] {
  const statementIds = statements.map(({ statement }) => statement.id);
  return [
    { type: 'COVERS', touching: [articleId] },
    { type: 'REFERS_TO', touching: mentions.map(({ mention }) => mention.id) },
    ...(['MADE', 'ABOUT', 'VIA', 'ADDRESSED_TO', 'SAID_AT'] as const).map((type) => ({ type, touching: statementIds })),
  ];
}
