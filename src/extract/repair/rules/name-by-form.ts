import { type ArticleText } from '../../text/article-text.ts';
import { contentEnd, contentStart, type DraftStatement } from '../draft-statement.ts';
import { type RepairRule } from '../repair-rule.ts';

/** A transcript's turn: `"HALL: The dam holds.` */
const TRANSCRIPT_NAME = /^["“”'‘]{0,2}(\p{Lu}[\p{Lu} .'’-]{1,30}):\s*/u;

/** A name behind a dash signs the quotation before it: `“We stay.” ― Ana Brod`. */
const SIGNATURE = /^[\s.]{0,3}([―—–])\s*((?:\p{Lu}[\p{L}.'’-]*[ ]?){1,5})/u;

/** Where a line's form names the speaker of a quotation that has no cue, that name wins over the last speaker. */
export const nameByForm: RepairRule = {
  name: 'name-by-form',
  apply: (drafts, article) =>
    drafts.map((draft) =>
      draft.cue === null ? (byTranscript(draft, article) ?? bySignature(draft, article) ?? draft) : draft,
    ),
};

function byTranscript(draft: DraftStatement, article: ArticleText): DraftStatement | null {
  const start = contentStart(draft);
  const match = TRANSCRIPT_NAME.exec(article.text.slice(start, start + 48));
  if (match === null) return null;
  const name = start + match[0].indexOf(match[1]!);
  const colon = name + match[1]!.length;
  const from = start + match[0].length;
  const [first, ...others] = draft.content;
  if (from >= first!.to) return null;
  return named(draft, { from: name, to: colon }, { from: colon, to: colon + 1 }, [{ from, to: first!.to }, ...others]);
}

function bySignature(draft: DraftStatement, article: ArticleText): DraftStatement | null {
  const end = contentEnd(draft);
  const match = SIGNATURE.exec(article.text.slice(end, end + 80));
  if (match === null) return null;
  const dash = end + match[0].indexOf(match[1]!);
  const name = end + match[0].length - match[2]!.length;
  return named(
    draft,
    { from: name, to: name + match[2]!.trimEnd().length },
    { from: dash, to: dash + 1 },
    draft.content,
  );
}

function named(
  draft: DraftStatement,
  source: DraftStatement['source'],
  cue: DraftStatement['cue'],
  content: DraftStatement['content'],
): DraftStatement {
  return { ...draft, source, cue, content, continues: null, rules: [...draft.rules, nameByForm.name] };
}
