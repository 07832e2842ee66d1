import { METADATA_LINES } from '../read/text/metadata-lines.ts';

import { type CleanRule } from './clean-rule.ts';
import { betweenCopies } from './rules/between-copies.ts';
import { caption } from './rules/caption.ts';
import { comments } from './rules/comments.ts';
import { fundRaising } from './rules/fund-raising.ts';
import { imageCredit } from './rules/image-credit.ts';
import { interfaceLabel } from './rules/interface-label.ts';
import { licence } from './rules/licence.ts';
import { linkList } from './rules/link-list.ts';
import { metadataRule } from './rules/metadata-rule.ts';
import { navigation } from './rules/navigation.ts';
import { pullQuote } from './rules/pull-quote.ts';
import { relatedHeadline } from './rules/related-headline.ts';
import { relatedLink } from './rules/related-link.ts';
import { repeatedBody } from './rules/repeated-body.ts';
import { reportingCredit } from './rules/reporting-credit.ts';
import { signUp } from './rules/sign-up.ts';
import { subHead } from './rules/sub-head.ts';
import { title } from './rules/title.ts';

/**
 * Every rule, in the order in which they run. What is certain from its words comes first; the rules that judge a line
 * by its shape or by the other paragraphs come last and see only what is left.
 */
export const CLEAN_RULES: readonly CleanRule[] = [
  ...METADATA_LINES.map(metadataRule),
  title,
  navigation,
  comments,
  linkList,
  imageCredit,
  caption,
  reportingCredit,
  licence,
  fundRaising,
  signUp,
  interfaceLabel,
  relatedLink,
  repeatedBody,
  betweenCopies,
  pullQuote,
  subHead,
  relatedHeadline,
];
