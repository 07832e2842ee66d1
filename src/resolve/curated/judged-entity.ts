import { type JudgedEntity } from '../../model/judgement.ts';
import { type OrganizationKind } from '../../model/organization.ts';
import { type PlaceKind } from '../../model/place.ts';

import { type ResolvedEntity } from '../resolution.ts';

/**
 * The node of several entities that are one by decision.
 *
 * @param survivor what stays of them
 * @param name as decided
 * @param members each as it is when nobody judges, the survivor among them where it is there
 */
export function judgedEntity(survivor: JudgedEntity, name: string, members: readonly ResolvedEntity[]): ResolvedEntity {
  const own = members.find(({ node }) => node.id === survivor.id) ?? bareEntity(survivor);
  const names = members.flatMap(({ node }) => [node.name, ...node.aliases]);
  const aliases = [...new Set(names)].filter((alias) => alias !== name).sort();
  return { ...own, node: { ...own.node, name, aliases } } as ResolvedEntity;
}

/** An entity that no article has: one that a judgement made, or one that is left only in what judgements say. */
function bareEntity({ label, id, name, origin }: JudgedEntity): ResolvedEntity {
  const shared = { id, name, aliases: [], mentionCount: 0 };
  switch (label) {
    case 'Person':
      return { label, node: { ...shared, gazetteerKey: null, statementCount: 0 } };
    case 'Organization':
      return {
        label,
        node: { ...shared, gazetteerKey: null, kind: 'OTHER' satisfies OrganizationKind, statementCount: 0 },
      };
    case 'Place':
      return { label, node: { ...shared, gazetteerKey: null, kind: 'OTHER' satisfies PlaceKind } };
    case 'UnnamedSource': {
      const articleId = origin.kind === 'ARTICLE' ? origin.articleId : '';
      return { label, node: { ...shared, articleId, isPlural: false, statementCount: 0 } };
    }
  }
}
