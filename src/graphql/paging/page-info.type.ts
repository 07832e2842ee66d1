import { Field, ObjectType } from 'type-graphql';

import { type Page } from '../../store/graph-view.ts';

@ObjectType('PageInfo', { description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more items follow.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether more items come before.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'The cursor of the first item; give it as `before`.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'The cursor of the last item; give it as `after`.' })
  endCursor!: string | null;
}

export function pageInfoOf({ items, hasNextPage, hasPreviousPage }: Page<unknown>): PageInfo {
  return {
    hasNextPage,
    hasPreviousPage,
    startCursor: items[0]?.cursor ?? null,
    endCursor: items.at(-1)?.cursor ?? null,
  };
}
