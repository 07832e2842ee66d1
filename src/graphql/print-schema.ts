import { lexicographicSortSchema, printSchema } from 'graphql';

import { buildGraphqlSchema } from './build-schema.ts';

const HEADER = '# Generated from src/graphql by `npm run schema:emit`. Do not edit.\n\n';

/** The API in GraphQL's schema language, sorted by name: what `schema/schema.graphql` holds, byte for byte. */
export async function graphqlSdl(): Promise<string> {
  return `${HEADER}${printSchema(lexicographicSortSchema(await buildGraphqlSchema()))}\n`;
}
