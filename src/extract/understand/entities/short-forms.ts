import { nameKey } from '../../names/name-key.ts';
import { type ArticleText } from '../../text/article-text.ts';
import { type NameMention } from '../mentions/name-mention.ts';
import { shortNames } from '../mentions/short-names.ts';

/** Which full name of the article a short one stands for: "Tessier", "the Courier". */
export class ShortForms {
  /** Null where several full names share a short one. */
  private readonly fullNames = new Map<string, NameMention | null>();

  constructor(mentions: readonly NameMention[]) {
    for (const mention of mentions) {
      if (mention.type !== 'ORGANIZATION') continue;
      for (const short of shortNames(mention.name)) {
        const known = this.fullNames.get(short);
        const isSame = known === undefined || (known !== null && nameKey(known.name) === nameKey(mention.name));
        this.fullNames.set(short, isSame ? mention : null);
      }
    }
  }

  /** The first mention of the full name, or null where there is none or several fit. */
  fullNameOf({ name, firstToken }: NameMention, { tokens }: ArticleText): NameMention | null {
    const key = nameKey(name);
    const withThe = tokens[firstToken - 1]?.lower === 'the' ? this.fullNames.get(`the ${key}`) : undefined;
    return this.fullNames.get(key) ?? withThe ?? null;
  }
}
