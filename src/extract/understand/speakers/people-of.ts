import { type ArticleEntity } from '../entities/article-entity.ts';
import { type EntityBook } from '../entities/entity-book.ts';

/** No article tells of more people; of more, the first are looked at, so that a list of names takes linear time. */
const MOST_PEOPLE = 300;

const known = new WeakMap<EntityBook, readonly ArticleEntity[]>();

/** The people whom an article names, in order of first appearance. Looked up once per article. */
export function peopleOf(book: EntityBook): readonly ArticleEntity[] {
  const people = known.get(book) ?? book.entities.filter(({ type }) => type === 'PERSON').slice(0, MOST_PEOPLE);
  known.set(book, people);
  return people;
}
