import { phraseRule } from '../phrase-rule.ts';
import { FUND_RAISING_PHRASES } from '../words/fund-raising-phrases.ts';

export const fundRaising = phraseRule({
  name: 'fund-raising',
  description: 'The outlet asks its readers for money.',
  example: 'Our reporting is reader-supported. Can you chip in?',
  phrases: FUND_RAISING_PHRASES,
});
