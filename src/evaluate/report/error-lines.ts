import { type CauseCount, type FoundError } from '../errors/found-error.ts';

import { STATEMENT_KINDS } from '../../model/statement.ts';

const LABEL_WIDTH = 28;
const KIND_WIDTH = 10;

/** What is wrong by cause and kind, and then the examples that were kept: these quote the articles. */
export function errorLines(causes: readonly CauseCount[]): string[] {
  return [
    `${'errors by cause'.padEnd(LABEL_WIDTH)}${['all', ...STATEMENT_KINDS].map(inColumn).join('')}`,
    ...causes.map(({ cause, count, byKind }) => {
      const counts = [count, ...STATEMENT_KINDS.map((kind) => byKind[kind])];
      return `${cause.padEnd(LABEL_WIDTH)}${counts.map(inColumn).join('')}`;
    }),
    ...causes.flatMap(({ cause, examples }) =>
      examples.length === 0 ? [] : ['', `${cause}:`, ...examples.map(exampleLine)],
    ),
  ];
}

function inColumn(value: string | number): string {
  return String(value).padStart(KIND_WIDTH);
}

/** `article 12-30,41-44 INDIRECT (note) excerpt`, without what there is none of. */
function exampleLine({ article, at, kind, note, excerpt }: FoundError): string {
  const place = at.map(([start, end]) => `${start}-${end}`).join(',');
  const parts = [article, place, kind ?? '', note === '' ? '' : `(${note})`, excerpt];
  return `  ${parts.filter((part) => part !== '').join(' ')}`;
}
