import { type CleanRule } from '../clean-rule.ts';
import { phraseRule } from '../phrase-rule.ts';
import { SIGN_UP_PHRASES } from '../words/sign-up-phrases.ts';

export const signUp: CleanRule = phraseRule({
  name: 'sign-up',
  description: 'The outlet asks its readers to sign up, subscribe or follow.',
  example: 'Sign up for our daily newsletter.',
  phrases: SIGN_UP_PHRASES,
});
