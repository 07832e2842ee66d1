/** These need a real Neo4j: `tools/neo4j/conformance` runs them. */
const faults = process.env.ONRECORD_TEST_NEO4J ? [] : ['<rootDir>/tests/faults/'];

export default {
  testEnvironment: '<rootDir>/tests/support/node-environment.mjs',
  globalSetup: '<rootDir>/tests/support/tell-what-is-not-run.mjs',
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  testPathIgnorePatterns: ['<rootDir>/tests/e2e/', ...faults],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': '@swc/jest' },
  setupFiles: ['reflect-metadata'],
  coverageProvider: 'v8',
  testTimeout: 30000,
};
