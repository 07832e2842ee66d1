import { groupBy } from '../../util/group-by.ts';

import { type RecordOverlay } from '../records/record-overlay.ts';
import { type ReadStatement, type StatementReader } from '../statements/read-statement.ts';
import { voiceBlocksOf } from '../statements/voice-blocks.ts';
import { type Neighbour, UtteranceIndex } from './utterance-index.ts';

/** Statements that can be one utterance with others, found in their voices' blocks; each block is read once. */
export class VoiceIndex {
  private readonly blocks = new Map<string, UtteranceIndex>();
  private readonly records: RecordOverlay;
  private readonly reader: StatementReader;

  constructor(records: RecordOverlay, reader: StatementReader) {
    this.records = records;
    this.reader = reader;
  }

  /** For each statement those that can be reports of the same utterance. */
  async neighbours(statements: readonly ReadStatement[]): Promise<Neighbour[][]> {
    await this.load(statements);
    return statements.map((statement) => {
      const found = voiceBlocksOf(statement.record).flatMap((block) => this.blocks.get(block)!.neighbours(statement));
      return [...new Map(found.map((neighbour) => [neighbour.statement.record.id, neighbour])).values()];
    });
  }

  private async load(statements: readonly ReadStatement[]): Promise<void> {
    const wanted = new Set(statements.flatMap(({ record }) => voiceBlocksOf(record)));
    for (const block of this.blocks.keys()) wanted.delete(block);
    const records = await this.records.inBlocks('STATEMENT', wanted);
    const members = groupBy(
      this.reader
        .read(records)
        .flatMap((statement) =>
          voiceBlocksOf(statement.record).flatMap((block) => (wanted.has(block) ? [{ block, statement }] : [])),
        ),
      ({ block }) => block,
    );
    for (const block of wanted) {
      this.blocks.set(block, new UtteranceIndex((members.get(block) ?? []).map(({ statement }) => statement)));
    }
  }
}
