import { type RepairRule } from '../repair-rule.ts';

/** Things that show but do not speak. Reports, polls, studies and documents do: someone wrote them. */
const NON_AGENT = /\b(?:images?|photos?|photographs?|pictures?|footage|videos?|maps?|charts?)(?:\s+of\s.{0,80})?$/i;

/** `Footage of the square showed a crowd`: nobody says anything. */
export const dropNonAgents: RepairRule = {
  name: 'drop-non-agents',
  apply: (drafts, article) =>
    drafts.filter((draft) => draft.source === null || !NON_AGENT.test(article.slice(draft.source).slice(-120))),
};
