export default {
  testEnvironment: '<rootDir>/tests/support/node-environment.mjs',
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': '@swc/jest' },
  setupFiles: ['reflect-metadata'],
  coverageProvider: 'v8',
  testTimeout: 30000,
};
