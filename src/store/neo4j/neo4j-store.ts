import { type GraphStore } from '../graph-store.ts';
import { checkStorage } from './check-storage.ts';
import { installSchema } from './install-schema.ts';
import { type Neo4jCredentials, readNeo4jAddress } from './neo4j-address.ts';
import { NEO4J_CAPABILITIES } from './neo4j-capabilities.ts';
import { Neo4jConnection } from './neo4j-connection.ts';
import { type Neo4jLimits } from './neo4j-limits.ts';
import { Neo4jRecords } from './neo4j-records.ts';
import { Neo4jView } from './neo4j-view.ts';
import { Neo4jWriter } from './neo4j-writer.ts';

/** The store for production: one database of a Neo4j server or cluster. */
export class Neo4jStore implements GraphStore {
  readonly capabilities = NEO4J_CAPABILITIES;
  readonly view: Neo4jView;
  readonly writer: Neo4jWriter;
  readonly records: Neo4jRecords;

  private constructor(
    private readonly connection: Neo4jConnection,
    readOnly: boolean,
  ) {
    this.view = new Neo4jView(connection);
    this.writer = new Neo4jWriter(connection, readOnly);
    this.records = new Neo4jRecords(connection);
  }

  /**
   * Connects to a database, and brings its constraints and indexes to those of this program.
   *
   * @param url `neo4j://user:password@host:port/database`
   * @param credentials for a URL that has none
   * @param readOnly nothing is made or written; the graph must be there
   */
  static async open(
    url: string,
    options: { readOnly: boolean; credentials: Neo4jCredentials | null; limits: Neo4jLimits },
  ): Promise<Neo4jStore> {
    const { readOnly, credentials, limits } = options;
    const connection = new Neo4jConnection(readNeo4jAddress(url, credentials), limits);
    try {
      await installSchema(connection, readOnly);
    } catch (error) {
      await connection.close();
      throw error;
    }
    return new Neo4jStore(connection, readOnly);
  }

  async ping(): Promise<void> {
    await this.connection.ask('RETURN 1');
  }

  async checkStorage(): Promise<string[]> {
    return checkStorage(this.connection);
  }

  async close(): Promise<void> {
    await this.connection.close();
  }
}
