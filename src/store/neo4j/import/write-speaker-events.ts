import { batchesOf } from '../../../util/batches-of.ts';

import { type NodeLabel } from '../../../model/node-label.ts';

import { CO_SPEAKER_LABELS } from '../../co-speaker-query.ts';
import { type GraphView } from '../../graph-view.ts';
import { toStorage } from '../../storage-text.ts';
import { JOINING, SPOKE_ABOUT } from '../neo4j-names.ts';
import { CsvFile } from './csv-file.ts';
import { type NamedFiles } from './import-files.ts';

/** Statements whose events are looked up at once. */
const AT_ONCE = 500;

/** Writes who spoke about which events, in a file for each label of speakers. */
export async function writeSpeakerEvents(folder: string, view: GraphView): Promise<NamedFiles[]> {
  const files = new Map<NodeLabel, CsvFile>(CO_SPEAKER_LABELS.map((label) => [label, pairsFile(folder, label)]));
  for await (const { label, speaker, events } of countedSpeakers(view)) {
    for (const [event, joining] of events) files.get(label)?.write([toStorage(speaker), toStorage(event), joining]);
  }
  return [...files.values()].map((file) => {
    file.close();
    return { name: SPOKE_ABOUT, files: file.files };
  });
}

function pairsFile(folder: string, label: NodeLabel): CsvFile {
  return new CsvFile(folder, `${SPOKE_ABOUT}-${label}-Event`, [
    `:START_ID(${label})`,
    ':END_ID(Event)',
    `${JOINING}:long`,
  ]);
}

/** Who spoke about which events, and how many of the statements are about each. */
class CountedSpeaker {
  readonly events = new Map<string, number>();
  private statement = '';

  constructor(
    readonly label: NodeLabel,
    readonly speaker: string,
  ) {}

  /** Counts a statement, which may come several times in a row. */
  count(statement: string, events: ReadonlySet<string>): void {
    if (statement === this.statement) return;
    this.statement = statement;
    for (const event of events) this.events.set(event, (this.events.get(event) ?? 0) + 1);
  }
}

/** All speakers: relationships come in the order of the nodes that they start at, then of those that they lead to. */
async function* countedSpeakers(view: GraphView): AsyncGenerator<CountedSpeaker> {
  let current = new CountedSpeaker('Person', '');
  for await (const made of batchesOf(view.eachRelationship('MADE'), AT_ONCE)) {
    const statements = made.map(({ to }) => to);
    const about = await view.relationships('ABOUT', 'OUT', statements);
    for (const [at, { fromLabel, from, to }] of made.entries()) {
      if (from !== current.speaker) {
        yield current;
        current = new CountedSpeaker(fromLabel, from);
      }
      current.count(to, new Set(about[at]!.filter(({ toLabel }) => toLabel === 'Event').map((one) => one.to)));
    }
  }
  yield current;
}
