import { contentCause } from '../errors/content-cause.ts';
import { type FoundError } from '../errors/found-error.ts';

import { type StatementKind } from '../../model/statement.ts';

import { type Offsets } from '../../pipeline/records/article-record.ts';

import { type ComparedArticle, type Pair, speakerNames } from './compared-article.ts';
import { type LinkedPairs } from './measures/linked-pairs.ts';
import { outsideBody } from './measures/outside-body.ts';
import { type People } from './measures/people.ts';
import { type NameBook } from './name-book.ts';

/** What can be wrong, in the order in which it is listed. */
export const RECORD_CAUSES = [
  'nothing predicted',
  'boundary off',
  'merged into a neighbour',
  'cut in pieces',
  'speaker missing',
  'wrong speaker',
  'speaker where gold has none',
  'wrong via',
  'wrong addressee',
  'outside the body',
  'spurious content',
  'prediction beside a content',
  'utterances left apart',
  'utterances wrongly joined',
  'contradiction missed',
  'wrong contradiction',
  'person split',
  'people merged',
] as const;
export type RecordCause = (typeof RECORD_CAUSES)[number];

const CONTENT_CAUSES = {
  NOTHING_THERE: 'nothing predicted',
  BOUNDARY_OFF: 'boundary off',
  MERGED: 'merged into a neighbour',
  IN_PIECES: 'cut in pieces',
} as const satisfies Record<string, RecordCause>;

type RecordError = FoundError<RecordCause>;

/** What is wrong across articles. */
interface Linked {
  utterances: LinkedPairs;
  contradictions: LinkedPairs;
  people: People;
}

/** Everything that is wrong: statement by statement, then between statements, then people. */
export function recordErrors(articles: readonly ComparedArticle[], names: NameBook, linked: Linked): RecordError[] {
  return [
    ...articles.flatMap((article) => contentErrors(article)),
    ...articles.flatMap((article) => partErrors(article, names)),
    ...linkErrors(articles, linked.utterances, ['utterances left apart', 'utterances wrongly joined']),
    ...linkErrors(articles, linked.contradictions, ['contradiction missed', 'wrong contradiction']),
    ...linked.people.split.map(({ name, ids }) => personError('person split', `${name}: ${ids.join(', ')}`)),
    ...linked.people.merged.map(({ id, names: several }) =>
      personError('people merged', `${id}: ${several.join(', ')}`),
    ),
  ];
}

function contentErrors(article: ComparedArticle): RecordError[] {
  const { text, gold, given, pairs } = article;
  const goldWords = gold.statements.map((one) => text.touched(one.content));
  const givenWords = given.statements.map((one) => text.touched(one.content));
  const found = new Set<unknown>(pairs.flatMap((pair) => [pair.gold, pair.given]));
  const outside = new Set(outsideBody(article));
  const missed = gold.statements.flatMap((one, index) => {
    if (found.has(one)) return [];
    return [errorAt(article, CONTENT_CAUSES[contentCause(goldWords[index]!, goldWords, givenWords)], one, one.id)];
  });
  const extra = given.statements.flatMap((one, index) => {
    if (found.has(one)) return [];
    const isSpurious = contentCause(givenWords[index]!, givenWords, goldWords) === 'NOTHING_THERE';
    const inBody = isSpurious ? 'spurious content' : 'prediction beside a content';
    return [errorAt(article, outside.has(one) ? 'outside the body' : inBody, one, one.speaker ?? '')];
  });
  return [...missed, ...extra];
}

function partErrors(article: ComparedArticle, names: NameBook): RecordError[] {
  return article.pairs.flatMap((pair) => {
    const { gold, given } = pair;
    const errors: RecordError[] = [];
    const add = (cause: RecordCause, name: string | null, expected: string | null): void => {
      errors.push(errorAt(article, cause, gold, `${gold.id} ${name ?? 'none'}, gold ${expected ?? 'none'}`));
    };
    if (!names.isSpeaker(gold, speakerNames(given, article.given))) {
      add(speakerCause(pair), given.speaker, gold.speaker.name);
    }
    if (!names.matches(gold.via, given.via)) add('wrong via', given.via, gold.via);
    if (!names.matches(gold.addressee, given.addressee)) add('wrong addressee', given.addressee, gold.addressee);
    return errors;
  });
}

function speakerCause({ gold, given }: Pair): RecordCause {
  if (gold.speaker.name === null) return 'speaker where gold has none';
  return given.speaker === null ? 'speaker missing' : 'wrong speaker';
}

/** A pair is told at its first statement. */
function linkErrors(
  articles: readonly ComparedArticle[],
  { missed, wrong }: LinkedPairs,
  [whenMissed, whenWrong]: [RecordCause, RecordCause],
): RecordError[] {
  const placeOf = new Map(
    articles.flatMap((article) => article.gold.statements.map((one) => [one.id, { article, one }])),
  );
  const errorsOf = (cause: RecordCause, pairs: [string, string][]): RecordError[] =>
    pairs.flatMap(([first, second]) => {
      const place = placeOf.get(first);
      return place === undefined ? [] : [errorAt(place.article, cause, place.one, `${first} and ${second}`)];
    });
  return [...errorsOf(whenMissed, missed), ...errorsOf(whenWrong, wrong)];
}

function errorAt(
  { text, gold }: ComparedArticle,
  cause: RecordCause,
  { kind, content }: { kind: StatementKind | null; content: Offsets[] },
  note: string,
): RecordError {
  return { cause, kind, article: gold.article, at: content, note, excerpt: text.excerpt(content) };
}

function personError(cause: RecordCause, note: string): RecordError {
  return { cause, kind: null, article: '', at: [], note, excerpt: '' };
}
