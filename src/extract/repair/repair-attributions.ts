import { type Attribution } from '../../model/attribution.ts';

import { type ArticleText } from '../text/article-text.ts';
import { contentStart, draftOf, type DraftStatement } from './draft-statement.ts';
import { type RepairRule } from './repair-rule.ts';
import { attachLooseQuotations } from './rules/attach-loose-quotations.ts';
import { detachStrayPieces } from './rules/detach-stray-pieces.ts';
import { dropAppearances } from './rules/drop-appearances.ts';
import { dropNegated } from './rules/drop-negated.ts';
import { dropNonAgents } from './rules/drop-non-agents.ts';
import { mendSplitQuotations } from './rules/mend-split-quotations.ts';
import { nameByForm } from './rules/name-by-form.ts';
import { ownPossessiveClaims } from './rules/own-possessive-claims.ts';
import { shareSource } from './rules/share-source.ts';
import { signedQuotations } from './rules/signed-quotations.ts';
import { snapToQuotationMarks } from './rules/snap-to-quotation-marks.ts';
import { splitNestedReports } from './rules/split-nested-reports.ts';
import { splitReciprocal } from './rules/split-reciprocal.ts';
import { transcriptTurns } from './rules/transcript-turns.ts';
import { trimDanglingWords } from './rules/trim-dangling-words.ts';

/** In this order. Each rule is certain without learning; what needs judgement is the reader's. */
const REPAIR_RULES: readonly RepairRule[] = [
  detachStrayPieces,
  snapToQuotationMarks,
  trimDanglingWords,
  mendSplitQuotations,
  attachLooseQuotations,
  signedQuotations,
  transcriptTurns,
  nameByForm,
  shareSource,
  ownPossessiveClaims,
  dropNegated,
  dropNonAgents,
  dropAppearances,
  splitReciprocal,
  splitNestedReports,
];

/** The reader's attributions, mended by {@link REPAIR_RULES}; in order of first content. Pure. */
export function repairAttributions(attributions: readonly Attribution[], article: ArticleText): DraftStatement[] {
  let drafts = inTextOrder(attributions.map(draftOf));
  for (const rule of REPAIR_RULES) drafts = inTextOrder(rule.apply(drafts, article));
  return relinked(drafts);
}

/** Points `continues` and `within` at the drafts as the last rule left them; at nothing where a rule dropped the draft. */
function relinked(drafts: DraftStatement[]): DraftStatement[] {
  const current = new Map<symbol, DraftStatement>();
  for (const draft of drafts) if (!current.has(draft.identity)) current.set(draft.identity, draft);
  for (const draft of drafts) {
    draft.continues = draft.continues && (current.get(draft.continues.identity) ?? null);
    draft.within = draft.within && (current.get(draft.within.identity) ?? null);
  }
  return drafts;
}

function inTextOrder(drafts: DraftStatement[]): DraftStatement[] {
  return drafts.sort((a, b) => contentStart(a) - contentStart(b));
}
