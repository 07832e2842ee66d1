import { paragraphRule } from '../clean-rule.ts';

const CREDIT =
  /^[([—–-]*\s*(?:(?:additional |with )?reporting (?:by|from)\b|(?:edited|editing|writing|compiled|translated) by\b|with (?:files|input|reporting) from\b)/i;

export const reportingCredit = paragraphRule({
  name: 'reporting-credit',
  description: 'Who reported and edited the article.',
  example: '(Reporting by Ada Nilsen; Editing by Jon Berg)',
  matches(paragraph) {
    return paragraph.length <= 300 && CREDIT.test(paragraph);
  },
});
