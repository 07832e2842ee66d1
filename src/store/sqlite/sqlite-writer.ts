import { type GraphChange } from '../../graph/graph-change.ts';

import { type ChangeCounts, type GraphPart, type GraphWriter, type Revision } from '../graph-writer.ts';
import { ChangeKeys } from './change-keys.ts';
import { clearTables } from './clear-tables.ts';
import { type NodeTraces, putNodes } from './put-nodes.ts';
import { putRecords } from './put-records.ts';
import { putRelationships } from './put-relationships.ts';
import { removeArticles, removeNodes } from './remove-nodes.ts';
import { clearRelationships } from './remove-relationships.ts';
import { SearchIndex } from './search-index.ts';
import { type SqliteConnection } from './sqlite-connection.ts';
import { sweepOrphans } from './sweep-orphans.ts';
import { TouchedNodes } from './touched-nodes.ts';
import { setCounts, updateCounts } from './update-counts.ts';

/** Writes changes into SQLite: one transaction each, in the order that `GraphChange` sets. */
export class SqliteWriter implements GraphWriter {
  private changesOfOurs = 0;

  constructor(private readonly connection: SqliteConnection) {}

  async revision(): Promise<Revision> {
    return this.currentRevision();
  }

  async apply(change: GraphChange): Promise<ChangeCounts> {
    return this.connection.transaction(() => this.applyInTransaction(change));
  }

  async applyTo(revision: Revision, change: GraphChange): Promise<ChangeCounts | null> {
    return this.connection.transaction(() =>
      this.currentRevision() === revision ? this.applyInTransaction(change) : null,
    );
  }

  async load({ nodes, relationships, records }: GraphPart): Promise<void> {
    const { connection } = this;
    connection.transaction(() => {
      this.changesOfOurs++;
      const traces = tracesOf(connection);
      putNodes(connection, nodes, traces);
      setCounts(connection, nodes);
      putRelationships(connection, relationships, traces);
      putRecords(connection, records);
      traces.search.write();
    });
  }

  async clear(): Promise<void> {
    this.connection.transaction(() => {
      this.changesOfOurs++;
      clearTables(this.connection);
    });
  }

  /** `data_version` tells of other connections only (https://www.sqlite.org/pragma.html#pragma_data_version). */
  private currentRevision(): Revision {
    return `${this.connection.value('PRAGMA data_version')}.${this.changesOfOurs}` as Revision;
  }

  private applyInTransaction(change: GraphChange): ChangeCounts {
    const { connection } = this;
    this.changesOfOurs++;
    const traces = tracesOf(connection);
    const { touched, search } = traces;
    let nodesRemoved = removeArticles(connection, change.removeArticles, touched);
    nodesRemoved += removeNodes(connection, change.removeNodes, touched);
    for (const { type, touching } of change.clearRelationships) {
      clearRelationships(connection, type, touching, touched);
    }
    const nodesWritten = putNodes(connection, change.nodes, traces);
    const relationshipsWritten = putRelationships(connection, change.relationships, traces);
    putRecords(connection, change.records);
    search.write();
    nodesRemoved += sweepOrphans(connection, touched);
    updateCounts(connection, touched);
    return { nodesWritten, nodesRemoved, relationshipsWritten };
  }
}

function tracesOf(connection: SqliteConnection): NodeTraces {
  return { keys: new ChangeKeys(connection), touched: new TouchedNodes(), search: new SearchIndex(connection) };
}
