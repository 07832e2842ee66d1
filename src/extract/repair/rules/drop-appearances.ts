import { type RepairRule } from '../repair-rule.ts';

/** Verbs that report how something looks to the reporter: "The sides appeared to be far apart". */
const APPEARANCE =
  /^(?:appear|appears|appeared|seem|seems|seemed|look|looks|looked|set|likely|unlikely|expected|poised)(?:\s+(?:set\s+)?to)?$/i;

/** How something appears is the reporter's own observation: with no source there is nobody who said it. */
export const dropAppearances: RepairRule = {
  name: 'drop-appearances',
  apply: (drafts, article) =>
    drafts.filter((draft) => draft.source !== null || draft.cue === null || !APPEARANCE.test(article.slice(draft.cue))),
};
