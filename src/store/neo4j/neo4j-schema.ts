import { type FieldDefinition, RELATIONSHIP_TYPES } from '../../model/definition.ts';
import { NODE_DEFINITIONS } from '../../model/graph-model.ts';
import { NODE_LABELS, type NodeLabel } from '../../model/node-label.ts';

import { goesWithItsEnds } from '../goes-with-its-ends.ts';
import { fieldsOf } from '../node-fields.ts';
import { SEARCHABLE } from '../searchable-fields.ts';
import { anyOf, OWN_LABELS, quoted, SEARCH_INDEX } from './neo4j-names.ts';
import { COPY_INDEXES } from './statement-copies.ts';

/** The properties that the full-text index reads: the folded words of a node, and its label to search in. */
export const SEARCH_PROPERTIES = { label: 'searchLabel', names: 'searchNames', texts: 'searchTexts' } as const;

/** The labels that have something to search. */
export const SEARCHABLE_LABELS: readonly NodeLabel[] = NODE_LABELS.filter(
  (label) => SEARCHABLE[label].names.length + SEARCHABLE[label].texts.length > 0,
);

/** Whether a field of a node has an index that answers comparisons and orders. */
export function hasRangeIndex(field: string, { type, filterable, sortable }: FieldDefinition): boolean {
  return filterable === true && (sortable === true || (type === 'id' && field !== 'id'));
}

interface Section {
  comment: string;
  statements: string[];
}

/** The constraints and indexes of a Neo4j store, one statement each. All of them may be run again. */
export function neo4jStatements(): string[] {
  return sections().flatMap(({ statements }) => statements);
}

/** The same, each statement on its own line: what `schema/neo4j.cypher` holds. */
export function neo4jSchema(): string {
  return [
    '// Generated from src/model; do not edit. `npm run schema:emit` writes it anew.',
    ...sections().flatMap(({ comment, statements }) => ['', `// ${comment}`, ...statements.map((one) => `${one};`)]),
    '',
  ].join('\n');
}

function sections(): Section[] {
  return [
    ...NODE_LABELS.map((label) => ({
      comment: NODE_DEFINITIONS[label].description,
      statements: labelStatements(label),
    })),
    {
      comment: 'Relationships that are removed with the article that they rest on.',
      statements: RELATIONSHIP_TYPES.filter((type) => !goesWithItsEnds(type)).map(
        (type) =>
          `CREATE INDEX ${type.toLowerCase()}_article_id IF NOT EXISTS FOR ()-[r:${quoted(type)}]-() ON (r.articleId)`,
      ),
    },
    {
      comment: 'What was said about one node, or by one, latest first: copies of its id and of the statement’s date.',
      statements: COPY_INDEXES.map(({ name, type, copies }) => {
        const properties = copies.map((copy) => `r.${quoted(copy)}`).join(', ');
        return `CREATE INDEX ${name} IF NOT EXISTS FOR ()-[r:${quoted(type)}]-() ON (${properties})`;
      }),
    },
    {
      comment: 'What resolving keeps of each article, found again by blocks (equivalence keys).',
      statements: [
        unique('resolution_record_id', OWN_LABELS.record, ['id']),
        index('resolution_record_article_id', OWN_LABELS.record, 'articleId'),
        unique('resolution_block_key', OWN_LABELS.block, ['key']),
      ],
    },
    {
      comment: 'The version of this schema; ends of relationships whose node is not there.',
      statements: [
        unique('onrecord_store_id', OWN_LABELS.store, ['id']),
        unique('missing_key', OWN_LABELS.missing, ['id', 'label']),
      ],
    },
    { comment: 'Full text over the searchable fields of every label, as folded words.', statements: [fullTextIndex()] },
  ];
}

function labelStatements(label: NodeLabel): string[] {
  return [
    unique(`${snake(label)}_id`, label, ['id']),
    ...fieldsOf(label)
      .filter(([field, definition]) => hasRangeIndex(field, definition))
      .map(([field]) => index(`${snake(label)}_${snake(field)}`, label, field)),
  ];
}

function unique(name: string, label: string, properties: readonly string[]): string {
  const list = properties.map((property) => `n.${quoted(property)}`).join(', ');
  const key = properties.length === 1 ? list : `(${list})`;
  return `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${quoted(label)}) REQUIRE ${key} IS UNIQUE`;
}

function index(name: string, label: string, property: string): string {
  return `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${quoted(label)}) ON (n.${quoted(property)})`;
}

function fullTextIndex(): string {
  const properties = Object.values(SEARCH_PROPERTIES).map((property) => `n.${property}`);
  return (
    `CREATE FULLTEXT INDEX ${SEARCH_INDEX} IF NOT EXISTS FOR (n:${anyOf(SEARCHABLE_LABELS)})` +
    ` ON EACH [${properties.join(', ')}] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`
  );
}

function snake(name: string): string {
  return name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase();
}
