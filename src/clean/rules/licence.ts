import { phraseRule } from '../phrase-rule.ts';
import { LICENCE_PHRASES } from '../words/licence-phrases.ts';

export const licence = phraseRule({
  name: 'licence',
  description: 'A notice of rights or of the licence.',
  example: 'Our work is licensed under Creative Commons.',
  phrases: LICENCE_PHRASES,
});
