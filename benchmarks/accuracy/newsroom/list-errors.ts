import { type ComparedArticle, speakerNames } from './compared-article.ts';
import { type Offsets } from './gold.ts';
import { outsideBody } from './measures/outside-body.ts';
import { type NameBook } from './names.ts';

/**
 * One line for every statement that was missed, given without being in the gold, or given to the wrong speaker.
 * For the terminal only: the lines quote the articles.
 */
export function listErrors(articles: readonly ComparedArticle[], names: NameBook): string[] {
  return articles.flatMap((article) => {
    const { words, gold, given, pairs } = article;
    const outside = new Set(outsideBody(article));
    const line = (what: string, content: readonly Offsets[], note: string): string =>
      `${gold.article.slice(0, 3)} ${what} ${placeOf(content)} ${note} | ${words.preview(content)}`;
    const missed = gold.statements
      .filter((one) => !pairs.some((pair) => pair.gold === one))
      .map((one) => line('missed       ', one.content, `${one.id} ${one.kind} ${one.speaker.name ?? '-'}`));
    const extra = given.statements
      .filter((one) => !pairs.some((pair) => pair.given === one))
      .map((one) =>
        line(outside.has(one) ? 'outside body ' : 'not in gold  ', one.content, `${one.kind} ${one.speaker ?? '-'}`),
      );
    const wrong = pairs
      .filter((pair) => !names.isSpeaker(pair.gold, speakerNames(pair.given, given)))
      .map(({ gold: one, given: other }) =>
        line('wrong speaker', one.content, `${one.id} ${other.speaker ?? '-'} for ${one.speaker.name ?? '-'}`),
      );
    return [...missed, ...extra, ...wrong];
  });
}

function placeOf(content: readonly Offsets[]): string {
  return `${content[0]?.[0] ?? 0}-${content.at(-1)?.[1] ?? 0}`;
}
