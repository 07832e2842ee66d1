import { Field, ObjectType } from 'type-graphql';

import { ArticleType } from '../article/article.type.ts';
import { OrganizationType } from '../organization/organization.type.ts';
import { PlaceType } from '../place/place.type.ts';
import { DateScalar } from '../scalars/date.scalar.ts';

@ObjectType('Role', { description: 'A role that a person holds in an organization or for a place.' })
export class Role {
  @Field(() => String, { description: 'The role’s title: "foreign minister".' })
  title!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The first day, where known.' })
  since!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day, where known.' })
  until!: string | null;

  @Field(() => OrganizationType, { nullable: true, description: 'The organization in which the role is held.' })
  organization!: object | null;

  @Field(() => PlaceType, {
    nullable: true,
    description: 'The place for which the role is held, where that is not an organization.',
  })
  place!: object | null;

  @Field(() => ArticleType, {
    nullable: true,
    description: 'The article that says so; null where it is public knowledge.',
  })
  article!: object | null;
}
