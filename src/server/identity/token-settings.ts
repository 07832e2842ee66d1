/** Whose tokens are accepted. The algorithms are pinned by the kind of key, never chosen by the token. */
export interface TokenSettings {
  /** A secret shared with the issuer (HS256), or a file with its public keys, a JSON Web Key Set. */
  keys: { secret: string } | { jwksFile: string };
  issuer: string | null;
  audience: string | null;
}
