const LOOPBACK_NAMES = new Set(['localhost', '127.0.0.1', '[::1]', '::1']);

/** Whether a server bound to this host is reachable from its own machine only. */
export function isLoopback(host: string): boolean {
  return LOOPBACK_NAMES.has(host);
}
