import { modelSchema } from '../model/model-schema.ts';

import { neo4jSchema } from '../store/neo4j/neo4j-schema.ts';
import { sqliteSchema } from '../store/sqlite/sqlite-schema.ts';

import { graphqlSdl } from '../graphql/print-schema.ts';

/** What `schema/` holds: each file's name and its text, all of it derived from the model and the API. */
export async function schemaFiles(): Promise<Record<string, string>> {
  return {
    'schema.graphql': await graphqlSdl(),
    'sqlite.sql': sqliteSchema(),
    'neo4j.cypher': neo4jSchema(),
    'model.json': modelSchema(),
  };
}
