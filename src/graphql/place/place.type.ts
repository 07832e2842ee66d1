import { Field, ObjectType } from 'type-graphql';

import { placeDefinition } from '../../model/place.ts';

import { Entity } from '../entity/entity.type.ts';
import { PlaceKindEnum } from '../enums/model-enums.ts';
import { fieldOptions } from '../field-options.ts';
import { Node } from '../node/node.type.ts';
import { connectionType } from '../paging/connection.type.ts';

const of = fieldOptions(placeDefinition);

@ObjectType('Place', { description: placeDefinition.description, implements: [Node, Entity] })
export class PlaceType extends Entity {
  @Field(() => PlaceKindEnum, of.kind)
  kind!: string;

  @Field(() => String, of.gazetteerKey)
  gazetteerKey!: string | null;
}

export const PlaceConnection = connectionType('Place', () => PlaceType, 'places');
