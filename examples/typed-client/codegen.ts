import type { CodegenConfig } from '@graphql-codegen/cli';

// `npm run generate` reads the schema from the repository; from elsewhere, give a path or the address of a server that
// shows its schema.
const config: CodegenConfig = {
  schema: process.env['SCHEMA'] ?? '../../schema/schema.graphql',
  documents: 'src/*.ts',
  importExtension: '.ts',
  generates: {
    'src/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        scalars: { Date: 'string', DateTime: 'string' },
        strictScalars: true,
      },
    },
  },
};

export default config;
