/** What a table shows of an answer: which list its rows are, and what each column holds. */
export interface TableShape {
  /** Fields from the answer to the list, `whoSaidWhat.nodes`; lists on the way are laid end to end. */
  rows: string;
  /** By heading: fields from the row, `article.name`; several values stand one after the other, each once. */
  columns: Record<string, string>;
  /** By label: fields from the answer to what a line above the table tells. */
  facts?: Record<string, string>;
}

/** Rows, and characters of a cell, that a table shows: facts and a few words, never a sentence of an article. */
const SHOWN_ROWS = 6;
const SHOWN_CELL = 44;
const SHOWN_FACT = 120;

/** The real articles are called by the number with which their files' names begin. */
const REAL_ARTICLE = /^(\d{3})_[0-9a-f]{16}\.txt$/;

/** All values at the end of some fields, in order; null and missing ones give nothing. */
function valuesAt(value: unknown, fields: readonly string[]): unknown[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((item) => valuesAt(item, fields));
  const [field, ...rest] = fields;
  return field === undefined ? [value] : valuesAt((value as Record<string, unknown>)[field], rest);
}

function textOf(value: unknown): string {
  if (typeof value === 'number') return String(Math.round(value * 100) / 100);
  return String(value).replace(REAL_ARTICLE, '$1').replaceAll('|', '/').replace(/\s+/g, ' ');
}

function cellOf(row: unknown, path: string, shown = SHOWN_CELL): string {
  const whole = [...new Set(valuesAt(row, path.split('.')).map(textOf))].join(', ');
  if (whole.length <= shown) return whole;
  return `${whole.slice(0, shown).replace(/[\s,…]*\S*$/u, '')} …`;
}

/** What an answer says in Markdown: a line of facts, and a table of how it begins. */
export function answerTable(answer: unknown, { rows, columns, facts = {} }: TableShape): string {
  const all = valuesAt(answer, rows.split('.'));
  const shown = all.slice(0, SHOWN_ROWS);
  const told = Object.entries(facts).map(([label, path]) => `${label}: ${cellOf(answer, path, SHOWN_FACT) || 'none'}.`);
  const begins = all.length > shown.length ? `The first ${shown.length} of ${all.length} rows:` : 'The answer:';
  const cells = shown.map((row) => Object.values(columns).map((path) => cellOf(row, path)));
  const table = [Object.keys(columns), Object.keys(columns).map(() => '---'), ...cells];
  return `${[...told, begins].join(' ')}\n\n${table.map((line) => `| ${line.join(' | ')} |\n`).join('')}`;
}
