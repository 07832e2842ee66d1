import { type ArticleText } from '../../../text/article-text.ts';
import { type Token } from '../../../text/tokens.ts';
import { type ArticleEntity } from '../../entities/article-entity.ts';
import { namesWithin } from '../../entities/names-within.ts';
import { type SpeakerContext } from '../speaker-context.ts';

/** How many words before a name may describe its bearer: "Swedish striker", "the drug dealer". */
const WORDS_BEFORE = 6;
/** How many words behind a comma or "is" may describe the bearer. */
const WORDS_BEHIND = 9;
/** An entity that is named more often is described among the first of its names. */
const MOST_NAMES = 40;

/** What stands right beside an entity's names. */
export interface NameSurroundings {
  /** Lower-case words before the name and in the apposition behind it: "dealer", "professor". */
  words: ReadonlySet<string>;
  /** Places named there, demonyms included. */
  places: ReadonlySet<ArticleEntity>;
  /** "34" of "Malik Osei, 34,"; null when no age is given. */
  age: string | null;
}

/** Where the words before a name stop describing it. */
const BOUNDARY = /^(?:the|a|an|and|or|but|that|with|from|by|to|of|for|in|on|at|against|said|told|when|while|as)$/;
const COPULA = /^(?:is|was|became|remains)$/;
const AGE = /^\d{1,3}$/;

const known = new WeakMap<ArticleEntity, NameSurroundings>();

/** What an article writes right beside the names of one of its entities. Read once per entity. */
export function surroundingsOf(entity: ArticleEntity, context: SpeakerContext): NameSurroundings {
  const found = known.get(entity) ?? readSurroundings(entity, context);
  known.set(entity, found);
  return found;
}

function readSurroundings(entity: ArticleEntity, context: SpeakerContext): NameSurroundings {
  const words = new Set<string>();
  const places = new Set<ArticleEntity>();
  let age: string | null = null;
  for (const mention of entity.mentions.filter(({ form }) => form === 'NAME').slice(0, MOST_NAMES)) {
    const behind = tokensBehind(context.article, mention.to);
    age ??= behind[0] !== undefined && AGE.test(behind[0].text) ? behind[0].text : null;
    for (const side of [tokensBefore(context.article, mention.from), behind]) {
      for (const token of side) words.add(token.lower);
      if (side.length === 0) continue;
      const range = { from: side[0]!.from, to: side[side.length - 1]!.to };
      for (const name of namesWithin(context.linked, range)) if (name.entity.type === 'PLACE') places.add(name.entity);
    }
  }
  return { words, places, age };
}

/** The words before a name or before the comma in front of it, back to a mark, an article or a word that joins. */
function tokensBefore(article: ArticleText, offset: number): Token[] {
  const { tokens } = article;
  const name = article.tokenIndexFrom(offset);
  const end = tokens[name - 1]?.text === ',' ? name - 1 : name;
  let at = end;
  while (at > 0 && end - at < WORDS_BEFORE) {
    const token = tokens[at - 1]!;
    if (token.sentence !== tokens[end]?.sentence || !token.isWord || BOUNDARY.test(token.lower)) break;
    at--;
  }
  return tokens.slice(at, end);
}

/** The words of the apposition behind a name (", 34," or ", a vintner from Tarn,") or of what it is said to be. */
function tokensBehind(article: ArticleText, offset: number): Token[] {
  const { tokens } = article;
  const start = article.tokenIndexFrom(offset);
  const opener = tokens[start];
  if (opener === undefined || !(opener.text === ',' || opener.text === '(' || COPULA.test(opener.lower))) return [];
  let end = start + 1;
  while (end < tokens.length && end - start <= WORDS_BEHIND) {
    const token = tokens[end]!;
    if (token.sentence !== opener.sentence || !token.isWord) break;
    end++;
  }
  return tokens.slice(start + 1, end);
}
