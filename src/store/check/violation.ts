/** One place where a graph is not as it must be. */
export interface Violation {
  /** The name of the invariant. */
  rule: string;
  /** The node, or `from -TYPE-> to` for a relationship. */
  id: string;
  message: string;
}
