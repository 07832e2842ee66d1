import { type Run } from '../../model/run.ts';

/** Articles that a run brought into the graph, as they were noticed. */
export interface Arrival {
  /** Where it stands in the order of all that arrived; what comes after it can be asked for. Opaque. */
  cursor: string;
  /** The place before it, from which it comes again. */
  before: string;
  run: Run;
  articleIds: readonly string[];
  /** How many articles the run had brought in when this was noticed. */
  articleCount: number;
}
