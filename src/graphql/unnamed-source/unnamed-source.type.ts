import { Field, ObjectType } from 'type-graphql';

import { unnamedSourceDefinition } from '../../model/unnamed-source.ts';

import { Entity } from '../entity/entity.type.ts';
import { fieldOptions } from '../field-options.ts';
import { Node } from '../node/node.type.ts';
import { connectionType } from '../paging/connection.type.ts';
import { Speaker } from '../speaker/speaker.type.ts';

const of = fieldOptions(unnamedSourceDefinition);

@ObjectType('UnnamedSource', { description: unnamedSourceDefinition.description, implements: [Node, Entity, Speaker] })
export class UnnamedSourceType extends Speaker {
  @Field(() => Boolean, of.isPlural)
  isPlural!: boolean;
}

export const UnnamedSourceConnection = connectionType('UnnamedSource', () => UnnamedSourceType, 'unnamed sources');
