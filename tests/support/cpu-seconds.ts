/** CPU time of this process so far: what a busy machine does not stretch. */
export function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000_000;
}
