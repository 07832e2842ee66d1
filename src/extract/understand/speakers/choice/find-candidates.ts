import { type ArticleText } from '../../../text/article-text.ts';
import { type ArticleEntity } from '../../entities/article-entity.ts';
import { type LinkedName } from '../../entities/link-names.ts';
import { firstNameFrom } from '../../entities/names-within.ts';
import { type EarlierSpeaker, type SpeakerContext } from '../speaker-context.ts';
import { type Anaphor } from './anaphor.ts';
import { type Candidate } from './candidate.ts';

/** How many paragraphs back someone may have spoken: "He" two paragraphs on, past a paragraph about others. */
const PARAGRAPHS_BACK = 4;
/** How many sentences back a name is at hand. */
const SENTENCES_BACK = 3;
/** How many names back someone may have been named where nobody nearer fits: a reader remembers whom an article is about. */
const NAMES_BACK = 40;
/** How many words may open a sentence before its subject: a role, an adverb. */
const WORDS_BEFORE_SUBJECT = 5;

/** Where somebody who can speak is named or, without a name, was a source. */
interface Appearance {
  entity: ArticleEntity;
  from: number;
  /** Inside a quotation, as an owner ("Brod's house") or behind a preposition. */
  isInPassing: boolean;
}

/**
 * Everybody in reach whom an anaphor may mean: who spoke in the last paragraphs, who was named in the last sentences, and
 * `others` (holders of the role, say), wherever they stand. Who was named longer ago is in reach
 * where nobody else is.
 */
export function findCandidates(
  anaphor: Anaphor,
  context: SpeakerContext,
  others: readonly ArticleEntity[] = [],
): Candidate[] {
  const { article } = context;
  const at = anaphor.range.from;
  const here = article.sentenceIndexAt(at);
  const paragraph = article.paragraphIndexAt(at);
  const spoke = spokeBefore(anaphor, context);
  const named = appearancesBefore(anaphor, spoke, context);
  const near = named.filter(({ from }) => here - article.sentenceIndexAt(from) <= SENTENCES_BACK);
  const entities = new Set([...spoke, ...near].map(({ entity }) => entity));
  for (const other of others) if (anaphor.fits(other)) entities.add(other);
  if (entities.size === 0) for (const { entity } of named) entities.add(entity);
  const subjectBefore = named.find(
    (one) => opensSentence(one, here - 1, article) && article.paragraphIndexAt(one.from) === paragraph,
  );
  const subjectHere = named.find((one) => opensSentence(one, here, article));
  return [...entities].map((entity) => {
    const lastSpoke = spoke.findLast((one) => one.entity === entity);
    const lastNamed = named.findLast((one) => one.entity === entity);
    return {
      entity,
      paragraphsSinceSpoke: lastSpoke === undefined ? null : paragraph - article.paragraphIndexAt(lastSpoke.at),
      isLastSpeaker: spoke.at(-1)?.entity === entity,
      sentencesSinceNamed: lastNamed === undefined ? null : here - article.sentenceIndexAt(lastNamed.from),
      isSubjectBefore: subjectBefore?.entity === entity,
      isSubjectHere: subjectHere?.entity === entity,
      isNamedInPassing: lastNamed?.isInPassing === true,
    };
  });
}

function spokeBefore({ range, fits }: Anaphor, { article, earlier }: SpeakerContext): EarlierSpeaker[] {
  const paragraph = article.paragraphIndexAt(range.from);
  const found: EarlierSpeaker[] = [];
  for (let i = earlier.length - 1; i >= 0; i--) {
    const one = earlier[i]!;
    if (paragraph - article.paragraphIndexAt(one.at) > PARAGRAPHS_BACK) break;
    if (one.at < range.from && fits(one.entity)) found.push(one);
  }
  return found.reverse();
}

/** The last names before an anaphor, and among them the sources without a name; in text order. */
function appearancesBefore(
  { range, fits }: Anaphor,
  spoke: readonly EarlierSpeaker[],
  context: SpeakerContext,
): Appearance[] {
  const end = firstNameFrom(context.linked, range.from);
  const names = context.linked.slice(Math.max(0, end - NAMES_BACK), end).map((name) => ({
    entity: asSpeaker(name, context),
    from: name.mention.from,
    isInPassing: isInPassing(name, context.article),
  }));
  const sources = spoke
    .filter(({ entity }) => entity.type === 'UNNAMED_SOURCE')
    .map(({ entity, at }) => ({ entity, from: at, isInPassing: false }));
  return [...sources, ...names].filter(({ entity }) => fits(entity)).sort((a, b) => a.from - b.from);
}

/** Who speaks by a name: of a country or capital its government; a people's adjective names nobody. */
function asSpeaker({ mention, entity, asGovernment }: LinkedName, context: SpeakerContext): ArticleEntity {
  if (entity.type !== 'PLACE' || asGovernment === null || mention.isDemonym) return entity;
  return context.book.ofEntry(asGovernment);
}

/** Whether an appearance stands among the first words of a sentence, and not in passing. */
function opensSentence({ from, isInPassing }: Appearance, sentence: number, article: ArticleText): boolean {
  if (isInPassing || article.sentenceIndexAt(from) !== sentence) return false;
  return article.tokensIn({ from: article.sentences[sentence]!.from, to: from }).length <= WORDS_BEFORE_SUBJECT;
}

function isInPassing({ mention }: LinkedName, article: ArticleText): boolean {
  if (article.quotationAt(mention.from) !== null) return true;
  if (/^[’']s?$/.test(article.tokens[mention.endToken]?.text ?? '')) return true;
  const before = article.tokens[mention.firstToken - 1];
  return (
    before !== undefined &&
    before.to >= mention.from - 2 &&
    /^(?:of|for|by|with|to|from|against|than|under|about|near|in|at)$/.test(before.lower)
  );
}
