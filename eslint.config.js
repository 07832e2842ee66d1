import js from '@eslint/js';
import importX from 'eslint-plugin-import-x';
import jest from 'eslint-plugin-jest';
import regexp from 'eslint-plugin-regexp';
import simpleImportSort from 'eslint-plugin-simple-import-sort';
import tseslint from 'typescript-eslint';

/** The phases in pipeline order: a folder imports only from itself and from folders before it (src/README.md). */
const PHASES = [
  'util',
  'errors',
  'model',
  'read',
  'clean',
  'extract',
  'curate',
  'resolve',
  'graph',
  'store',
  'pipeline',
  'evaluate',
  'analyze',
  'exports',
  'graphql',
  'server',
  'cli',
];

const layering = PHASES.map((phase, position) => ({
  files: [`src/${phase}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: PHASES.slice(position + 1).map((later) => ({
          regex: `^(\\.\\./)+${later}/`,
          message: `Wrong way: ${phase} comes before ${later} in the pipeline and must not import from it.`,
        })),
      },
    ],
  },
}));

export default tseslint.config(
  {
    ignores: [
      'training/**',
      '**/dist',
      'coverage/**',
      'node_modules',
      'data',
      // Generated; and what the generator reads, by its own rules.
      'examples/*/src/gql',
      'examples/*/codegen.ts',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'import-x': importX, 'simple-import-sort': simpleImportSort },
    settings: {
      'import-x/extensions': ['.ts'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
      'import-x/resolver-next': [importX.createNodeResolver({ extensions: ['.ts', '.js', '.json'] })],
    },
    rules: {
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-default-export': 'error',
      'simple-import-sort/imports': [
        'error',
        {
          groups: [
            ['^\\u0000?reflect-metadata$'],
            ['^node:'],
            ['^@?\\w'],
            ...PHASES.map((phase) => [`^(\\.\\./)+(src/)?${phase}/`]),
            ['^\\.'],
          ],
        },
      ],
      'simple-import-sort/exports': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
    },
  },
  {
    // Text comes from anybody: a regular expression that can take more than linear time is a defect.
    files: ['src/**/*.ts'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'certain' }],
      'regexp/no-super-linear-move': ['error', { report: 'certain', ignoreSticky: true }],
    },
  },
  {
    // What is no constant goes into Cypher as a parameter, or as a name through `quoted`, which knows the model's only.
    files: ['src/store/neo4j/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'CallExpression:matches([callee.name="run"], [callee.property.name=/^(read|ask|run)$/]) TemplateLiteral > MemberExpression:not([object.name=/^[A-Z_]+$/])',
          message: 'Give values as parameters, and labels, types and properties through quoted().',
        },
      ],
    },
  },
  {
    files: ['tests/**/*.ts'],
    plugins: { jest },
    rules: {
      ...jest.configs['flat/recommended'].rules,
      'jest/expect-expect': ['error', { assertFunctionNames: ['expect*'] }],
    },
  },
  {
    // A conformance suite is a function that each adapter's test calls.
    files: ['tests/**/conformance/**/*.ts'],
    rules: { 'jest/no-export': 'off' },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        globalThis: 'readonly',
        URL: 'readonly',
        document: 'readonly',
        window: 'readonly',
        React: 'readonly',
        ReactDOM: 'readonly',
        GraphiQL: 'readonly',
        fetch: 'readonly',
        performance: 'readonly',
        setTimeout: 'readonly',
      },
    },
  },
  ...layering,
);
