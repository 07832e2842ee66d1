import { OnRecordError } from '../../errors/onrecord-error.ts';

/** The oldest server whose Cypher has `CALL (n) { … }` as it is used here (5.23) and that still gets corrections. */
const OLDEST = { major: 5, minor: 26 };

/**
 * Throws `STORE_UNAVAILABLE` for a server that is too old, or is no Neo4j.
 *
 * @param agent such as `Neo4j/5.26.28` or `Neo4j/2026.09.0`
 */
export function checkServer(agent: string, where: string): void {
  const [, major, minor] = /^Neo4j\/(\d+)\.(\d+)/.exec(agent) ?? [];
  if (Number(major) > OLDEST.major || (Number(major) === OLDEST.major && Number(minor) >= OLDEST.minor)) return;
  throw new OnRecordError('STORE_UNAVAILABLE', `the server is ${JSON.stringify(agent)}`, {
    where,
    hint: `use Neo4j ${OLDEST.major}.${OLDEST.minor} or newer`,
  });
}
