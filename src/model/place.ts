import { type NodeDefinition } from './definition.ts';

export const PLACE_KINDS = ['COUNTRY', 'REGION', 'CITY', 'OTHER'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** A place. Identifier: of the gazetteer key where the gazetteer knows it, else of its folded name. */
export interface Place {
  id: string;
  name: string;
  aliases: string[];
  kind: PlaceKind;
  gazetteerKey: string | null;
  mentionCount: number;
}

export const placeDefinition: NodeDefinition<Place> = {
  label: 'Place',
  description: 'A country, region, city or other place.',
  fields: {
    id: { type: 'id', description: 'Of the gazetteer key, else of its folded name.', filterable: true },
    name: { type: 'string', description: 'The canonical name.', filterable: true, sortable: true, searchable: true },
    aliases: { type: 'strings', description: 'Other names and spellings.', searchable: true },
    kind: {
      type: 'enum',
      values: PLACE_KINDS,
      description: 'What sort of place it is.',
      filterable: true,
      sortable: true,
    },
    gazetteerKey: { type: 'string', nullable: true, description: 'The gazetteer entry, if any.' },
    mentionCount: { type: 'integer', description: 'How often articles mention it.', filterable: true, sortable: true },
  },
  relations: {
    events: { relationship: 'AT', direction: 'IN', to: ['Event'], description: 'What happened there.' },
    mentionedIn: { relationship: 'REFERS_TO', direction: 'IN', to: ['Mention'], description: 'Where it is mentioned.' },
    statements: { relationship: 'ABOUT', direction: 'IN', to: ['Statement'], description: 'What was said about it.' },
    within: {
      relationship: 'LOCATED_IN',
      direction: 'OUT',
      to: ['Place'],
      description: 'The larger place it lies in.',
    },
    parts: { relationship: 'LOCATED_IN', direction: 'IN', to: ['Place'], description: 'The smaller places in it.' },
  },
};
