import { codeBlocks } from './pages.ts';

/** One section of a page with a query to paste into Neo4j Browser. */
export interface CypherRecipe {
  title: string;
  query: string;
  /** The parameters that the section sets, as the Cypher expressions that stand there. */
  parameters: Record<string, string>;
  /** The table of the section: the columns' names, and how the answer on the example reports begins. */
  columns: string[];
  rows: string[][];
}

const TABLE = /^\|.*\|\n\|[ :|-]+\|\n(?:\|.*\|\n)*/m;

/** The recipes of a page: its sections with a `cypher` block. Throws for one with several, or without a table. */
export function cypherRecipes(page: string): CypherRecipe[] {
  return page
    .split(/^## /m)
    .slice(1)
    .filter((section) => codeBlocks(section, 'cypher').length > 0)
    .map((section) => {
      const title = section.slice(0, section.indexOf('\n'));
      const queries = codeBlocks(section, 'cypher');
      const table = TABLE.exec(section)?.[0];
      if (queries.length > 1 || table === undefined) throw new Error(`"${title}" needs one query and one table`);
      const [columns, , ...rows] = table.trim().split('\n').map(cellsOf);
      const given = [...section.matchAll(/^:param (\w+) => (.+)$/gm)].map(([, name, value]) => [name!, value!]);
      return { title, query: queries[0]!, parameters: Object.fromEntries(given), columns: columns!, rows };
    });
}

function cellsOf(line: string): string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}

/** The beginning of an answer as the section's table would show it. */
export function asTable({ rows: shown }: CypherRecipe, rows: unknown[][]): string[][] {
  return rows
    .slice(0, shown.length)
    .map((row, at) => row.map((value, column) => asCell(value, shown[at]![column] ?? '')));
}

/** A value as a table shows it: cut off where the cell is, if it begins alike. */
function asCell(value: unknown, cell: string): string {
  const whole = cellOf(value);
  return cell.endsWith(' …') && whole.startsWith(cell.slice(0, -2)) ? cell : whole;
}

/** A list's items one after the other, nothing for null. */
function cellOf(value: unknown): string {
  return Array.isArray(value) ? value.map(cellOf).join(', ') : String(value ?? '');
}

/** Rows and characters of a cell that a table shows. */
const SHOWN_ROWS = 4;
const SHOWN_CELL = 60;

/** The page with a recipe's table made anew of an answer; Prettier aligns it. */
export function withTable(page: string, recipe: CypherRecipe, columns: string[], rows: unknown[][]): string {
  const lines = [columns, columns.map(() => '---'), ...rows.slice(0, SHOWN_ROWS).map((row) => row.map(shortCell))];
  const table = lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
  const [before, after] = page.split(recipe.query) as [string, string];
  return before + recipe.query + after.replace(TABLE, () => table);
}

function shortCell(value: unknown): string {
  const cell = cellOf(value);
  return cell.length <= SHOWN_CELL ? cell : `${cell.slice(0, SHOWN_CELL).replace(/[\s,…]*\S*$/u, '')} …`;
}
