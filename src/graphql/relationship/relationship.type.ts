import { Field, Float, ObjectType } from 'type-graphql';

import { ArticleType } from '../article/article.type.ts';
import { ContradictionStatusEnum } from '../enums/model-enums.ts';
import { Node } from '../node/node.type.ts';
import { RelationshipTypeEnum } from '../statistics/relationship-type.enum.ts';
import { TextSpan } from '../text-span/text-span.type.ts';

@ObjectType('Evidence', { description: 'The characters of an article that something rests on.' })
export class Evidence extends TextSpan {
  @Field(() => ArticleType, { description: 'The article that they stand in.' })
  article!: object;
}

@ObjectType('Relationship', {
  description: 'One relationship of the graph, with what it rests on: rule or model, score, article, characters.',
})
export class RelationshipNodeType {
  @Field(() => RelationshipTypeEnum, { description: 'What joins the two nodes.' })
  type!: string;

  @Field(() => Node, { nullable: true, description: 'Where it starts; null when removed in the meantime.' })
  from!: object | null;

  @Field(() => Node, { nullable: true, description: 'Where it ends; null when removed in the meantime.' })
  to!: object | null;

  @Field(() => Float, {
    nullable: true,
    description: 'How strong the evidence is, 0 to 1; null where it is not scored.',
  })
  score!: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The rule or model that made it; for a relationship that has none of its own, what found the statement or read the article. Null for public knowledge and for what rests on all articles.',
  })
  method!: string | null;

  @Field(() => String, { nullable: true, description: 'Of a contradiction: why, in words. Of a role: its title.' })
  reason!: string | null;

  @Field(() => ContradictionStatusEnum, {
    nullable: true,
    description: 'Of a contradiction: what a curator made of it.',
  })
  status!: string | null;

  @Field(() => ArticleType, {
    nullable: true,
    description: 'The article that it rests on; null where on no single one.',
  })
  article!: object | null;

  @Field(() => [Evidence], { description: 'The characters that it rests on, in text order.' })
  evidence!: Evidence[];
}
