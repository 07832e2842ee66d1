import { SharedTermIndex } from '../language/shared-term-index.ts';
import { type ContradictionProfile } from './contradiction-profile.ts';
import { counterHooksOf, hooksOf } from './hooks.ts';

/** Statements that share less, and that nothing else brings together, contradict by no rule. */
const LEAST_SHARED = 1.2;

/** Statements that may concern one thing, found by what makes a contradiction possible, so that not every pair is looked at. */
export class CounterpartIndex {
  private readonly profiles: readonly ContradictionProfile[];
  private readonly terms: SharedTermIndex;
  private readonly byHook = new Map<string, number[]>();

  constructor(profiles: readonly ContradictionProfile[]) {
    this.profiles = profiles;
    this.terms = new SharedTermIndex(profiles.map((profile) => profile.content));
    profiles.forEach((profile, position) => {
      for (const hook of hooksOf(profile)) {
        const found = this.byHook.get(hook);
        if (found === undefined) this.byHook.set(hook, [position]);
        else found.push(position);
      }
    });
  }

  /** Those that some rule can hold against it: enough words in common, opposite sides, one named or held by the other. */
  counterparts(of: ContradictionProfile): ContradictionProfile[] {
    const positions = new Set(this.terms.sharing(of.content, LEAST_SHARED).map(({ position }) => position));
    for (const hook of counterHooksOf(of)) for (const position of this.byHook.get(hook) ?? []) positions.add(position);
    return [...positions].map((position) => this.profiles[position]!);
  }
}
