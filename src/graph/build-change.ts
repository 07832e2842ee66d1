import { type Run } from '../model/run.ts';

import { type Resolution } from '../resolve/resolution.ts';

import { articleRelationships, relinkedArticle } from './article-change.ts';
import { entityRelationships } from './entity-change.ts';
import { eventRelationships } from './event-change.ts';
import { type GraphChange, type NodeWrite } from './graph-change.ts';
import { contradictionRelationship, utteranceRelationships } from './utterance-change.ts';

/**
 * Turns a resolution into nodes and relationships to write. Pure: the same resolution gives the same change, in the same
 * order.
 *
 * @param run the run that read the added articles; null when none was read (a removal)
 */
export function buildChange(resolution: Resolution, run: Run | null): GraphChange {
  const { articles, events, utterances } = resolution;
  const relinked = articles.filter((article) => article.article === null);
  const nodes: NodeWrite[] = [
    ...(run !== null && articles.some(({ article, readBy }) => article !== null && readBy === undefined)
      ? [{ label: 'Run' as const, node: run }]
      : []),
    ...resolution.entities,
    ...events.map(({ event }) => ({ label: 'Event' as const, node: event })),
    ...utterances.map(({ utterance }) => ({ label: 'Utterance' as const, node: utterance })),
    ...articles.flatMap(({ article, mentions, statements }): NodeWrite[] => [
      ...(article === null ? [] : [{ label: 'Article' as const, node: article }]),
      ...mentions.map(({ mention }) => ({ label: 'Mention' as const, node: mention })),
      ...statements.map(({ statement }) => ({ label: 'Statement' as const, node: statement })),
    ]),
  ];
  return {
    removeArticles: resolution.removedArticleIds,
    removeNodes: resolution.utterancesRemoved,
    clearRelationships: [
      ...relinked.flatMap(relinkedArticle),
      { type: 'HOLDS_ROLE' as const, touching: resolution.rolesReplaced },
      ...(['AT', 'TOOK_PART_IN', 'PART_OF'] as const).map((type) => ({ type, touching: resolution.eventsReplaced })),
      {
        type: 'OCCURRENCE_OF' as const,
        touching: utterances.flatMap(({ occurrences }) => occurrences.map(({ statementId }) => statementId)),
      },
      { type: 'CONTRADICTS' as const, touching: resolution.contradictionsReplaced },
    ].filter(({ touching }) => touching.length > 0),
    nodes,
    relationships: [
      ...entityRelationships(resolution),
      ...eventRelationships(resolution),
      ...articles.flatMap((article) => articleRelationships(article, run)),
      ...utterances.flatMap(utteranceRelationships),
      ...resolution.contradictions.map(contradictionRelationship),
    ],
    records: resolution.records,
  };
}
