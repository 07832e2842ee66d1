/** A value as text that callers hand back unread: base64url of its JSON. */
export function toOpaque(value: unknown): string {
  return Buffer.from(JSON.stringify(value), 'utf8').toString('base64url');
}

/** The value in an opaque text; null when it holds none. Anyone can forge one, so the value must still be checked. */
export function fromOpaque(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}
