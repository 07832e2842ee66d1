export default {
  testEnvironment: '<rootDir>/tests/support/node-environment.mjs',
  globalSetup: '<rootDir>/tests/support/tell-what-is-not-run.mjs',
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  testPathIgnorePatterns: ['<rootDir>/tests/e2e/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': '@swc/jest' },
  setupFiles: ['reflect-metadata'],
  coverageProvider: 'v8',
  testTimeout: 30000,
};
