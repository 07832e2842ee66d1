import { type Relationship } from '../model/relationship.ts';

import { type ResolvedContradiction, type ResolvedUtterance } from '../resolve/resolution.ts';

import { link } from './link.ts';

/** Which statements report an utterance. */
export function utteranceRelationships({ utterance, occurrences }: ResolvedUtterance): Relationship[] {
  return occurrences.map(({ statementId, articleId, score, method }) =>
    link(
      'OCCURRENCE_OF',
      { label: 'Statement', id: statementId },
      { label: 'Utterance', id: utterance.id },
      articleId,
      {
        score,
        method,
      },
    ),
  );
}

/** A candidate, with what curators made of it. It rests on two articles, so it names neither. */
export function contradictionRelationship({ from, to, score, reason, status }: ResolvedContradiction): Relationship {
  return link('CONTRADICTS', { label: 'Statement', id: from }, { label: 'Statement', id: to }, null, {
    status,
    score,
    reason,
  });
}
