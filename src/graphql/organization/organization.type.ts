import { Field, ObjectType } from 'type-graphql';

import { organizationDefinition } from '../../model/organization.ts';

import { Entity } from '../entity/entity.type.ts';
import { OrganizationKindEnum } from '../enums/model-enums.ts';
import { fieldOptions } from '../field-options.ts';
import { Node } from '../node/node.type.ts';
import { connectionType } from '../paging/connection.type.ts';
import { Speaker } from '../speaker/speaker.type.ts';

const of = fieldOptions(organizationDefinition);

@ObjectType('Organization', { description: organizationDefinition.description, implements: [Node, Entity, Speaker] })
export class OrganizationType extends Speaker {
  @Field(() => OrganizationKindEnum, of.kind)
  kind!: string;

  @Field(() => String, of.gazetteerKey)
  gazetteerKey!: string | null;
}

export const OrganizationConnection = connectionType('Organization', () => OrganizationType, 'organizations');
