import { Field, Float, ObjectType } from 'type-graphql';

import { Entity } from '../entity/entity.type.ts';
import { connectionType } from '../paging/connection.type.ts';

@ObjectType('TopicEdge', { description: 'Something that a statement is about, and how that is known.' })
export class TopicEdge {
  @Field(() => String, { description: 'Its place in the list; give it as `after` or `before`.' })
  cursor!: string;

  @Field(() => Entity, { description: 'The event, person, organization or place.' })
  node!: object;

  @Field(() => Float, { nullable: true, description: 'How strong the evidence is, 0 to 1.' })
  score!: number | null;

  @Field(() => String, { nullable: true, description: 'The rule or model that found it.' })
  method!: string | null;
}

export const TopicConnection = connectionType('Topic', () => Entity as never, 'topics', TopicEdge);
