import { NODE_DEFINITIONS } from '../../model/graph-model.ts';
import { NODE_LABELS, type NodeLabel } from '../../model/node-label.ts';

import { fieldsOf } from '../node-fields.ts';

/** The constraints and indexes of a Neo4j store, each statement on its own line: what `schema/neo4j.cypher` holds. */
export function neo4jSchema(): string {
  return [
    '// Generated from src/model; do not edit. `npm run schema:emit` writes it anew.',
    ...NODE_LABELS.flatMap((label) => ['', `// ${NODE_DEFINITIONS[label].description}`, ...labelStatements(label)]),
    '',
    '// Full text over the searchable fields of every label.',
    fullTextIndex(),
    '',
  ].join('\n');
}

function labelStatements(label: NodeLabel): string[] {
  const indexed = fieldsOf(label).filter(([field, definition]) => {
    const isReference = definition.type === 'id' && field !== 'id';
    return definition.filterable === true && (definition.sortable === true || isReference);
  });
  return [
    `CREATE CONSTRAINT ${snake(label)}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE;`,
    ...indexed.map(
      ([field]) => `CREATE INDEX ${snake(label)}_${snake(field)} IF NOT EXISTS FOR (n:${label}) ON (n.${field});`,
    ),
  ];
}

function fullTextIndex(): string {
  const searchable = NODE_LABELS.map((label) => ({
    label,
    fields: fieldsOf(label).flatMap(([field, definition]) => (definition.searchable === true ? [field] : [])),
  })).filter(({ fields }) => fields.length > 0);
  const labels = searchable.map(({ label }) => label).join('|');
  const properties = [...new Set(searchable.flatMap(({ fields }) => fields))].map((field) => `n.${field}`).join(', ');
  return `CREATE FULLTEXT INDEX search IF NOT EXISTS FOR (n:${labels}) ON EACH [${properties}];`;
}

function snake(name: string): string {
  return name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase();
}
