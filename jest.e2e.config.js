import unit, { WITH_NEO4J_ONLY } from './jest.config.js';

/** The whole program from outside, with the articles of ../shared where they are there: `npm run test:e2e`. */
export default {
  ...unit,
  testMatch: ['<rootDir>/tests/e2e/**/*.test.ts'],
  testPathIgnorePatterns: WITH_NEO4J_ONLY,
  testTimeout: 300000,
  maxWorkers: 1,
  verbose: true,
};
