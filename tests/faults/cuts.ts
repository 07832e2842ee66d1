import { type Fault } from './fault-proxy.ts';

/** How a connection can be cut while a transaction writes. */
export const CUTS = [
  'a cut at the first RUN',
  'a cut at the last RUN',
  'a lost request to COMMIT',
  'a lost answer to COMMIT',
] as const;
export type Cut = (typeof CUTS)[number];

/** A kind of transaction, by words of its first and its last statement that no other kind sends. */
export interface Transaction {
  first: string;
  last: string;
}

export const TRANSACTIONS = {
  change: { first: 'SET s.lock = true', last: 's.changedBy = $mark' },
  'constraints and indexes': { first: 'CREATE CONSTRAINT article_id', last: 'CREATE FULLTEXT' },
  version: { first: 'SET s.version =', last: 'SET s.version =' },
} satisfies Record<string, Transaction>;

const hex = (text: string) => Buffer.from(text, 'utf8').toString('hex');

/** A framed COMMIT of Bolt, and the key that only the answer to it has inside a transaction. */
const COMMIT = '0002b0120000';
const COMMITTED = hex('bookmark');

/** The fault that hits the next transaction of a kind, and no other. */
export function cutOf(cut: Cut, { first, last }: Transaction): Fault {
  const arm = hex(first);
  switch (cut) {
    case 'a cut at the first RUN':
      return { cutSide: 'up', arm, cutOn: arm };
    case 'a cut at the last RUN':
      return { cutSide: 'up', arm, cutOn: hex(last) };
    case 'a lost request to COMMIT':
      return { cutSide: 'up', arm, cutOn: COMMIT };
    case 'a lost answer to COMMIT':
      return { cutSide: 'down', arm, cutOn: COMMITTED };
  }
}
