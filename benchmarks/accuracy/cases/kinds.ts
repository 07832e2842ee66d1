import { type CheckCases } from './case-result.ts';

/** The kinds of cases there are; each is loaded only when it is asked for. */
export const KINDS: Readonly<Record<string, () => Promise<{ checkCases: CheckCases }>>> = {
  events: () => import('./events/check.ts'),
  names: () => import('./names/check.ts'),
  speakers: () => import('./speakers/check.ts'),
  utterances: () => import('./utterances/check.ts'),
  contradictions: () => import('./contradictions/check.ts'),
};
