import { type ImportFiles } from './import-files.ts';

/** Texts keep their line breaks; the largest article fits the buffer; see `csv-file.ts` for lists. */
const OPTIONS = [
  '--overwrite-destination',
  '--id-type=string',
  '--multiline-fields=true',
  '--array-delimiter=U+001F',
  '--read-buffer-size=16m',
];

/** A shell script that calls the importer with every file. */
export function importScript({ nodes, relationships }: ImportFiles): string {
  const options = [
    ...OPTIONS,
    ...nodes.map(({ name, files }) => `--nodes=${name}=${inFolder(files)}`),
    ...relationships.map(({ name, files }) => `--relationships=${name}=${inFolder(files)}`),
  ];
  return `#!/bin/sh
# Imports this folder: sh import.sh [DATABASE]. See README.md.
set -eu
cd "$(dirname "$0")"
exec "\${NEO4J_ADMIN:-neo4j-admin}" database import full "\${1:-neo4j}" \\
  ${options.join(' \\\n  ')}
`;
}

/** From 2026.09 on the importer wants a path before a file's name. */
function inFolder(files: string): string {
  return files.replace(/[^,]+/g, './$&');
}

/** What to do with the folder. */
export function importReadme(): string {
  return `# An OnRecord graph for Neo4j

On the machine of the server, as the user it runs as, with the server stopped (or the database not made yet):

    sh import.sh              # or: sh import.sh DATABASE; NEO4J_ADMIN names another neo4j-admin
    neo4j start
    cypher-shell -u neo4j -f schema.cypher
    onrecord check --store neo4j://localhost

\`import.sh\` replaces what the database held. \`schema.cypher\` makes the constraints and indexes; they are filled in the
background. \`check\` prints the checksum of the store that was exported. On a cluster, import on one member and make the
database from it: CREATE DATABASE … OPTIONS {existingData: 'use', existingDataSeedInstance: …}.
`;
}
