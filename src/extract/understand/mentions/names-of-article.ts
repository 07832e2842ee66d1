import { nameKey } from '../../names/name-key.ts';
import { surnameKey } from '../../names/name-variants.ts';
import { parsePersonName } from '../../names/person-name.ts';
import { type ArticleText } from '../../text/article-text.ts';
import { type NameMention } from './name-mention.ts';

/** The longest name that is looked for, in tokens. */
const LONGEST_NAME = 5;

/** What a headline's words can be recognised as: the names that the rest of the article gives. */
export class NamesOfArticle {
  private readonly byKey = new Map<string, NameMention>();

  constructor(names: readonly NameMention[]) {
    for (const name of names) {
      if (name.isDemonym) continue;
      add(this.byKey, nameKey(name.name), name);
      const { givenNames, surname } = parsePersonName(name.name);
      if (name.type === 'PERSON' && givenNames.length > 0) add(this.byKey, surnameKey(surname), name);
    }
  }

  /** The longest name that begins with a token of a headline, or null. */
  at(article: ArticleText, at: number): NameMention | null {
    const { tokens, text } = article;
    for (let end = Math.min(tokens.length, at + LONGEST_NAME); end > at; end--) {
      if (tokens[end - 1]!.sentence !== tokens[at]!.sentence) continue;
      const range = { from: tokens[at]!.from, to: tokens[end - 1]!.to };
      const name = text.slice(range.from, range.to);
      const known = this.byKey.get(nameKey(name)) ?? (end === at + 1 ? this.byKey.get(surnameKey(name)) : undefined);
      if (known !== undefined && tokens[end - 1]!.isWord) {
        return { ...known, ...range, name, firstToken: at, endToken: end, method: 'named-elsewhere' };
      }
    }
    return null;
  }
}

function add(map: Map<string, NameMention>, key: string, name: NameMention): void {
  if (key !== '' && !map.has(key)) map.set(key, name);
}
