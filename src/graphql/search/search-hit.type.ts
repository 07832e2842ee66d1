import { Field, Float, ID, ObjectType } from 'type-graphql';

import { PageInfo } from '../paging/page-info.type.ts';

@ObjectType('SearchHit', { description: 'A node that fits the words searched for.' })
export class SearchHitType {
  @Field(() => ID, { description: 'The id of the node.' })
  id!: string;

  @Field(() => Float, { description: 'How well it fits; comparable within one result only. Higher is better.' })
  score!: number;

  @Field(() => String, { description: 'The passage that fits, with the words that were found between « and ».' })
  highlight!: string;
}

@ObjectType('SearchEdge', { description: 'One hit, and its place in the result.' })
export class SearchEdge {
  @Field(() => String, { description: 'Its place in the result; give it as `after`.' })
  cursor!: string;

  @Field(() => SearchHitType, { description: 'The hit.' })
  node!: SearchHitType;
}

// Without totalCount: ranked search stops as soon as it has a page.
@ObjectType('SearchConnection', { description: 'One page of a search result, best hits first.' })
export class SearchConnection {
  @Field(() => [SearchEdge], { description: 'The hits of this page, each with its cursor.' })
  edges!: SearchEdge[];

  @Field(() => [SearchHitType], { description: 'The hits of this page.' })
  nodes!: SearchHitType[];

  @Field(() => String, {
    nullable: true,
    description: 'The words that were searched for in place of yours, which nothing has; null where yours were found.',
  })
  correctedText!: string | null;

  @Field(() => PageInfo, { description: 'Where this page stands in the result.' })
  pageInfo!: PageInfo;
}
