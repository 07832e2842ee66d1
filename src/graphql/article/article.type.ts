import { Field, ID, ObjectType } from 'type-graphql';

import { articleDefinition } from '../../model/article.ts';

import { fieldOptions } from '../field-options.ts';
import { Node } from '../node/node.type.ts';
import { connectionType } from '../paging/connection.type.ts';
import { DateTimeScalar } from '../scalars/date-time.scalar.ts';

const of = fieldOptions(articleDefinition);

// Where an article's bytes were read (`locations`) stays out of the API: it names folders of the machine that ingests.
@ObjectType('Article', { description: articleDefinition.description, implements: Node })
export class ArticleType {
  @Field(() => ID, of.id)
  id!: string;

  @Field(() => String, of.name)
  name!: string;

  @Field(() => String, of.url)
  url!: string | null;

  @Field(() => String, of.title)
  title!: string | null;

  @Field(() => String, of.byline)
  byline!: string | null;

  @Field(() => String, of.outletName)
  outletName!: string | null;

  @Field(() => String, of.language)
  language!: string | null;

  @Field(() => DateTimeScalar, of.publishedAt)
  publishedAt!: string | null;

  @Field(() => String, of.text)
  text!: string;

  @Field(() => String, of.sha256)
  sha256!: string;

  @Field(() => String, of.encoding)
  encoding!: string;
}

export const ArticleConnection = connectionType('Article', () => ArticleType, 'articles');
