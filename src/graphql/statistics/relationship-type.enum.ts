import { RELATIONSHIP_TYPES, type RelationshipType } from '../../model/definition.ts';
import { RELATIONSHIP_DEFINITIONS } from '../../model/relationship.ts';

import { registerEnum } from '../enums/register-enum.ts';

export const RelationshipTypeEnum = registerEnum(
  RELATIONSHIP_TYPES,
  'RelationshipType',
  'The types of relationship in the graph.',
  Object.fromEntries(RELATIONSHIP_TYPES.map((type) => [type, RELATIONSHIP_DEFINITIONS[type].description])) as Record<
    RelationshipType,
    string
  >,
);
