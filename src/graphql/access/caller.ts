/** What a caller may do; each role may do what those before it may. */
export const ROLES = ['none', 'reader', 'curator', 'admin'] as const;

export type Role = (typeof ROLES)[number];

/** Who asks. */
export interface Caller {
  role: Role;
  /** The key's or token's name, for the log; null for somebody without either. */
  name: string | null;
  /** When the credentials end, in milliseconds since 1970; null when they do not. */
  expiresAt: number | null;
}

/** Whether a role may do what another is needed for. */
export function isAtLeast(role: Role, needed: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(needed);
}
