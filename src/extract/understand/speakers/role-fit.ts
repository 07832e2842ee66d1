import { titleMatch } from '../../names/role-title.ts';
import { type ArticleEntity, type ArticleRole } from '../entities/article-entity.ts';
import { type RolePhrase } from '../roles/parse-role-phrase.ts';

/** How well the roles that an article gives a person answer to a role that is asked for. */
export interface RoleFit {
  /** 2 for the same title, 1 for one that leaves words out, 0 for another. */
  title: 0 | 1 | 2;
  /** 2 when both name the same owner, 1 when one of them names none, 0 when they differ. */
  owner: 0 | 1 | 2;
}

const NO_FIT: RoleFit = { title: 0, owner: 0 };

/** The best fit among a person's roles; all zero when no role has the title for the same or an unnamed owner. */
export function roleFit(asked: RolePhrase, person: ArticleEntity): RoleFit {
  let best = NO_FIT;
  for (const held of person.roles) {
    const title = titleMatch(asked.title, held.title);
    const owner = title === 0 ? 0 : ownerMatch(asked, held);
    if (owner > 0 && title + owner > best.title + best.owner) best = { title, owner };
  }
  return best;
}

function ownerMatch(asked: RolePhrase, held: ArticleRole): RoleFit['owner'] {
  const askedKeys = ownerKeys(asked);
  const heldKeys = ownerKeys(held);
  if (askedKeys.size === 0 || heldKeys.size === 0) return 1;
  return [...askedKeys].some((key) => heldKeys.has(key)) ? 2 : 0;
}

function ownerKeys(role: Pick<ArticleRole, 'organization' | 'place'>): Set<string> {
  const keys = new Set<string>();
  for (const owner of [role.organization, role.place]) {
    if (owner === null) continue;
    keys.add(owner.entry?.key ?? owner.name);
    if (owner.entry?.type === 'ORGANIZATION' && owner.entry.country !== null) keys.add(owner.entry.country);
  }
  return keys;
}
