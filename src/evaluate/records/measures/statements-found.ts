import { STATEMENT_KINDS, type StatementKind } from '../../../model/statement.ts';

import { type Found, found, precisionRecall, type Share, share } from '../../ratio.ts';
import { type ComparedArticle, speakerNames } from '../compared-article.ts';
import { type NameBook } from '../name-book.ts';

export interface StatementsFound {
  all: Found;
  /** Recall over the gold of a kind, precision over what was given as that kind, as attribution is counted. */
  byKind: Record<StatementKind, Found>;
  byArticle: Record<string, Found>;
  kindRight: Share;
  speakerRight: Share;
  /** Found and the speaker right. */
  withSpeaker: Found;
}

/** How many statements were found, by kind and article, and how many of these got their speaker. */
export function statementsFound(articles: readonly ComparedArticle[], names: NameBook): StatementsFound {
  const pairs = articles.flatMap((article) => article.pairs.map((pair) => ({ ...pair, record: article.given })));
  const gold = articles.flatMap((article) => article.gold.statements);
  const given = articles.flatMap((article) => article.given.statements);
  const ofKind = (kind: StatementKind): Found => {
    const isOfKind = (one: { kind: StatementKind | null }): boolean => one.kind === kind;
    const recalled = pairs.filter((pair) => isOfKind(pair.gold)).length;
    const precise = pairs.filter((pair) => isOfKind(pair.given)).length;
    const goldCount = gold.filter(isOfKind).length;
    const givenCount = given.filter(isOfKind).length;
    const { recall } = found(recalled, givenCount, goldCount);
    const { precision } = found(precise, givenCount, goldCount);
    return { right: recalled, given: givenCount, gold: goldCount, ...precisionRecall(precision, recall) };
  };
  const speakerRight = share(pairs, (pair) => names.isSpeaker(pair.gold, speakerNames(pair.given, pair.record)));
  return {
    all: found(pairs.length, given.length, gold.length),
    byKind: Object.fromEntries(STATEMENT_KINDS.map((kind) => [kind, ofKind(kind)])) as Record<StatementKind, Found>,
    byArticle: Object.fromEntries(
      articles.map((one) => [
        one.gold.article,
        found(one.pairs.length, one.given.statements.length, one.gold.statements.length),
      ]),
    ),
    kindRight: share(pairs, (pair) => pair.gold.kind === pair.given.kind),
    speakerRight,
    withSpeaker: found(speakerRight.right, given.length, gold.length),
  };
}
