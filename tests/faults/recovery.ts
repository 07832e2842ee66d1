/** How long it takes until a call succeeds, made again and again. Milliseconds; the call's own failures are waited for. */
export async function recovery(call: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  for (;;) {
    try {
      await call();
      return performance.now() - started;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    if (performance.now() - started > 120_000) throw new Error('it did not recover within two minutes');
  }
}
