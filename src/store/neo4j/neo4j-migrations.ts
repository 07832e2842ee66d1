import { int } from 'neo4j-driver';

import { OnRecordError } from '../../errors/onrecord-error.ts';

import { type Migration } from '../migration.ts';
import { type Neo4jConnection } from './neo4j-connection.ts';
import { STORE_NODE } from './neo4j-names.ts';
import { neo4jStatements } from './neo4j-schema.ts';
import { NEXT_SPEAKERS, recountSpeakers } from './speaker-events.ts';
import { copyStatements } from './statement-copies.ts';

/** Milliseconds between two looks at indexes that are being filled, and how long to look. */
const LOOK_AGAIN = 250;
const PATIENCE = 3_600_000;

/**
 * How a database comes to the schema of this program, oldest first. A change of the schema adds one with the next number:
 * `makeIndexes` where the model has a new index, a step for each property that nodes written before must get.
 */
export const MIGRATIONS: readonly Migration<Neo4jConnection, Promise<void>>[] = [
  {
    to: 1,
    steps: [
      { name: 'make constraints and indexes', run: makeIndexes },
      { name: 'wait until they are filled', run: awaitIndexes },
    ],
  },
  {
    to: 2,
    steps: [
      { name: 'copy the dates and speakers of statements to their relationships', run: copyAllStatements },
      { name: 'make the indexes over the copies', run: makeIndexes },
      { name: 'wait until they are filled', run: awaitIndexes },
    ],
  },
  {
    to: 3,
    steps: [{ name: 'pair speakers with the events that they spoke about', run: pairAllSpeakers }],
  },
];

/** The version of the schema that this program reads and writes. */
export const SCHEMA_VERSION = MIGRATIONS.at(-1)!.to;

/** Makes the constraints and indexes that are not there yet. */
export async function makeIndexes(connection: Neo4jConnection): Promise<void> {
  await connection.write(async (run) => {
    for (const statement of neo4jStatements()) await run(statement);
  });
}

/** Statements whose copies are made in one transaction. */
const AT_ONCE = 2000;

async function copyAllStatements(connection: Neo4jConnection): Promise<void> {
  const next = 'MATCH (s:`Statement`) WHERE s.id > $after WITH s.id AS id ORDER BY id LIMIT $size RETURN id';
  for (let after = ''; ;) {
    const ids = (await connection.read(next, { after, size: int(AT_ONCE) })).map(([id]) => id as string);
    if (ids.length === 0) return;
    await connection.write((run) => copyStatements(run, ids));
    after = ids.at(-1)!;
  }
}

/** Speakers looked at at once, and about how many statements they may have made to be paired in one transaction. */
const SPEAKERS = 1000;
const STATEMENTS = 20_000;

/** Makes all that write wait, so that no statement is counted by two. */
const HOLD = `MATCH ${STORE_NODE} SET s.lock = true`;

async function pairAllSpeakers(connection: Neo4jConnection): Promise<void> {
  for (let after = ''; ;) {
    const next = (await connection.read(NEXT_SPEAKERS, { after, size: int(SPEAKERS) })) as [string, number][];
    if (next.length === 0) return;
    let made = 0;
    const ids = next.filter(([, statements], at) => (made += statements) <= STATEMENTS || at === 0).map(([id]) => id);
    await connection.write(async (run) => {
      await run(HOLD);
      await recountSpeakers(run, ids);
    });
    after = ids.at(-1)!;
  }
}

/** Resolves when no index is being filled any more, which takes long where there are many nodes. */
export async function awaitIndexes(connection: Neo4jConnection): Promise<void> {
  for (const end = Date.now() + PATIENCE; Date.now() < end;) {
    const [row] = await connection.read("SHOW INDEXES YIELD state WHERE state = 'POPULATING' RETURN count(*)");
    if (row![0] === 0) return;
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN));
  }
  throw new OnRecordError('STORE_TIMEOUT', `the indexes are still not filled after ${PATIENCE / 60_000} minutes`, {
    where: connection.where,
    hint: 'start again; what is filled stays',
    mayPass: true,
  });
}
