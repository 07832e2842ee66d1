import { Field, ObjectType } from 'type-graphql';

import { personDefinition } from '../../model/person.ts';

import { Entity } from '../entity/entity.type.ts';
import { fieldOptions } from '../field-options.ts';
import { Node } from '../node/node.type.ts';
import { connectionType } from '../paging/connection.type.ts';
import { Speaker } from '../speaker/speaker.type.ts';

const of = fieldOptions(personDefinition);

@ObjectType('Person', { description: personDefinition.description, implements: [Node, Entity, Speaker] })
export class PersonType extends Speaker {
  @Field(() => String, of.gazetteerKey)
  gazetteerKey!: string | null;
}

export const PersonConnection = connectionType('Person', () => PersonType, 'people');
