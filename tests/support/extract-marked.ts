import { type ExtractedArticle, type LocalStatement } from '../../src/model/extracted-article.ts';

import { type ReadArticle } from '../../src/read/read-article.ts';

import { extractArticle } from '../../src/extract/extract-article.ts';
import { findParagraphs } from '../../src/extract/text/paragraphs.ts';

import { INVENTED_GAZETTEER } from './invented-gazetteer.ts';
import { readArticleOf, readerOf, readMarks } from './marked-article.ts';

/** One statement with names in place of keys. */
export interface NamedStatement {
  text: string;
  kind: string;
  speakers: string[];
  candidates: string[];
  via: string | null;
  addressee: string | null;
  occasion: string | null;
  saidAt: string | null;
  about: string[];
  within: string | null;
  rules: string[];
}

/** Extracts a marked text (see `readMarks`) with the invented gazetteer; all of the text is body, each line a paragraph. */
export async function extractMarked(
  marked: string,
  overrides: Partial<ReadArticle> = {},
): Promise<ExtractedArticle & { named: NamedStatement[] }> {
  const { text, attributions } = readMarks(marked);
  const extracted = await extractArticle(
    readArticleOf(text, overrides),
    { body: [...findParagraphs(text, [{ from: 0, to: text.length }])], boilerplate: [] },
    { reader: readerOf(attributions), gazetteer: INVENTED_GAZETTEER },
  );
  return { ...extracted, named: extracted.statements.map((statement) => named(statement, extracted)) };
}

function named(statement: LocalStatement, { entities, events, statements }: ExtractedArticle): NamedStatement {
  const nameOf = (key: string): string => [...entities, ...events].find((one) => one.key === key)!.name;
  const optional = (key: string | null): string | null => (key === null ? null : nameOf(key));
  return {
    text: statement.text,
    kind: statement.kind,
    speakers: statement.speakers.map(nameOf),
    candidates: statement.speakerCandidates.map(({ entity }) => nameOf(entity)),
    via: optional(statement.via),
    addressee: optional(statement.addressee),
    occasion: optional(statement.occasion),
    saidAt: statement.saidAt,
    about: statement.about.map(({ key }) => nameOf(key)),
    within: statements.find(({ key }) => key === statement.within)?.text ?? null,
    rules: statement.rules,
  };
}
