import { type NodeDefinition } from './definition.ts';

/** One extraction run with its versions (prov:Activity). Identifier: of the start time and the versions. */
export interface Run {
  id: string;
  startedAt: string;
  /** The version of this software. */
  softwareVersion: string;
  /** The reader and its model, e.g. `attribution-tagger@1`, with the model's SHA-256. */
  reader: string;
  readerSha256: string;
}

export const runDefinition: NodeDefinition<Run> = {
  label: 'Run',
  description: 'One extraction run with the versions that made it.',
  fields: {
    id: { type: 'id', description: 'Of the start time and the versions.', filterable: true },
    startedAt: { type: 'datetime', description: 'When it started.', sortable: true, filterable: true, volatile: true },
    softwareVersion: { type: 'string', description: 'The version of OnRecord.' },
    reader: { type: 'string', description: 'The reader and its model.' },
    readerSha256: { type: 'string', description: 'SHA-256 of the model file.' },
  },
  relations: {
    articles: { relationship: 'EXTRACTED_BY', direction: 'IN', to: ['Article'], description: 'The articles it read.' },
  },
};
