import { contains, type TextRange } from '../../util/text-range.ts';
import { type Attribution } from '../../model/attribution.ts';
import { type ArticleText } from '../text/article-text.ts';
import { wordCount } from '../text/statement-kind.ts';
import { draftOf, type DraftStatement } from './draft-statement.ts';

/** Verbs of saying by which one statement reports another: "the agency reported that the mayor *claimed* …". */
const REPORTS = /\b(?:said|says|saying|told|claimed|claims|asserted|dismissed|denied|insisted|warned|admitted|announced|alleged|argued|proposed|rejected|accused|called|stated|demanded|promised|vowed)\b/i;

const FEWEST_CONTENT_WORDS = 2;

/**
 * The statements inside other statements' contents. A reader trained on outermost attributions finds them when it is given
 * the content alone; `read` is asked once for all contents that hold a verb of saying. Only inner statements with a source
 * and such a verb of their own are kept.
 *
 * @param read reads some ranges as if they were the whole article
 * @returns the drafts with the inner ones added, each `within` its outer one
 */
export async function readNested(
  drafts: readonly DraftStatement[],
  article: ArticleText,
  read: (ranges: readonly TextRange[]) => Promise<Attribution[]>,
): Promise<DraftStatement[]> {
  const pieces = drafts.flatMap((draft) => draft.content.map((range) => ({ draft, range }))).filter(({ range }) => REPORTS.test(article.slice(range)));
  const ranges = disjoint(pieces.map(({ range }) => range));
  if (ranges.length === 0) return [...drafts];
  const inner: DraftStatement[] = [];
  for (const attribution of await read(ranges)) {
    const host = pieces.find(({ range }) => attribution.content.every((piece) => contains(range, piece)))?.draft;
    if (host === undefined || !isReport(attribution, host, article)) continue;
    inner.push({ ...draftOf(attribution), within: host, rules: ['nested'] });
  }
  return [...drafts, ...inner];
}

function isReport(attribution: Attribution, host: DraftStatement, article: ArticleText): boolean {
  if (attribution.source === null || attribution.cue === null) return false;
  const isInside = host.content.some((piece) => contains(piece, attribution.source!) && contains(piece, attribution.cue!));
  const words = attribution.content.reduce((sum, piece) => sum + wordCount(article.text, piece), 0);
  return isInside && words >= FEWEST_CONTENT_WORDS && REPORTS.test(article.slice(attribution.cue));
}

/** Sorted ranges without overlaps: the two halves of a reciprocal accusation share their content. */
function disjoint(ranges: readonly TextRange[]): TextRange[] {
  const kept: TextRange[] = [];
  for (const range of [...ranges].sort((a, b) => a.from - b.from)) {
    if (kept.length === 0 || range.from >= kept[kept.length - 1]!.to) kept.push(range);
  }
  return kept;
}
