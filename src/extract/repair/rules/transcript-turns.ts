import { type TextRange } from '../../../util/text-range.ts';

import { type ArticleText } from '../../text/article-text.ts';
import { type DraftStatement } from '../draft-statement.ts';
import { type RepairRule } from '../repair-rule.ts';

/** A speaker's name in capitals, a colon, and what was said: `MORGAN: We heard that.`; a quotation mark may open it. */
const LABEL = /^(["“]?)(\p{Lu}[\p{Lu}.'’-]+(?: [\p{Lu}.'’-]+){0,4})(?=: +\S)/u;

/** What nobody says: `(CROSSTALK)`, `[applause]`. */
const STAGE_DIRECTION = /^["“]?[([]/u;

/** Fewer labelled paragraphs than this are notes or headings rather than a conversation. */
const FEWEST_TURNS = 4;

/** As sure as a transcript's form makes it; taken from no measurement. */
const CONFIDENCE = 0.95;

/**
 * A printed transcript: each turn belongs to the name at its head, and a paragraph without a name between two turns goes
 * on with the first. Statements that the reader sees inside of turns give way to the turns.
 */
export const transcriptTurns: RepairRule = {
  name: 'transcript-turns',
  apply: (drafts, article) => {
    const turns = turnsOf(article);
    const from = turns[0]?.source?.from ?? Infinity;
    const to = turns.at(-1)?.content.at(-1)?.to ?? -Infinity;
    return [
      ...drafts.filter(({ content }) => content.every((piece) => piece.to <= from || piece.from >= to)),
      ...turns,
    ];
  },
};

function turnsOf(article: ArticleText): DraftStatement[] {
  const labels = article.paragraphs.map((paragraph) => labelOf(article, paragraph));
  const said = labels.filter((label) => label !== null).map((label) => article.slice(label));
  const speakers = new Set(said);
  if (said.length < FEWEST_TURNS || speakers.size < 2 || speakers.size === said.length) return [];
  const last = labels.findLastIndex((label) => label !== null);
  const turns: DraftStatement[] = [];
  for (const [number, paragraph] of article.paragraphs.slice(0, last + 1).entries()) {
    const label = labels[number]!;
    if (label !== null) turns.push(turnOf(label, { from: label.to + ': '.length, to: paragraph.to }));
    else if (!STAGE_DIRECTION.test(article.slice(paragraph))) turns.at(-1)?.content.push({ ...paragraph });
  }
  return turns;
}

function labelOf(article: ArticleText, paragraph: TextRange): TextRange | null {
  const found = LABEL.exec(article.slice(paragraph));
  return found && { from: paragraph.from + found[1]!.length, to: paragraph.from + found[0].length };
}

function turnOf(source: TextRange, content: TextRange): DraftStatement {
  return {
    identity: Symbol('draft'),
    content: [content],
    cue: null,
    source,
    continues: null,
    within: null,
    party: null,
    confidence: CONFIDENCE,
    method: transcriptTurns.name,
    rules: [transcriptTurns.name],
  };
}
