/** Nothing in these runs without a real Neo4j: `tools/neo4j/conformance` runs them. */
export const WITH_NEO4J_ONLY = process.env.ONRECORD_TEST_NEO4J
  ? []
  : ['<rootDir>/tests/faults/', '<rootDir>/tests/e2e/neo4j-away'];

export default {
  testEnvironment: '<rootDir>/tests/support/node-environment.mjs',
  globalSetup: '<rootDir>/tests/support/tell-what-is-not-run.mjs',
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  testPathIgnorePatterns: ['<rootDir>/tests/e2e/', ...WITH_NEO4J_ONLY],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': '@swc/jest' },
  setupFiles: ['reflect-metadata'],
  coverageProvider: 'v8',
  // Modules that were loaded as ECMAScript modules are never let go of: a worker is replaced when it has grown so large.
  workerIdleMemoryLimit: '1GB',
  testTimeout: 30000,
};
