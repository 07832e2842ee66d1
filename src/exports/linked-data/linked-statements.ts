import { CodePointIndex } from '../../util/code-point-index.ts';
import { textOf } from '../../util/text-range.ts';

import { type Article } from '../../model/article.ts';
import { type Span } from '../../model/span.ts';
import { type Statement } from '../../model/statement.ts';

import { type GraphView } from '../../store/graph-view.ts';

import { dated, iriOf, type LinkedNode, reference, typed, withoutNulls } from './context.ts';

/** Relationships of a statement that are one property. */
const PROPERTIES = {
  ABOUT: 'schema:about',
  VIA: 'schema:provider',
  ADDRESSED_TO: 'schema:recipient',
  SAID_AT: 'schema:recordedAt',
  WITHIN: 'schema:isPartOf',
  OCCURRENCE_OF: 'schema:exampleOfWork',
} as const;
/** Decimals have no exponents, so nothing may be so small that it gets one. */
const DIGITS = 6;

type PropertyType = keyof typeof PROPERTIES;

/** An article's statements, in a graph that is named by it: take the graph out, and all that it alone says is gone. */
export async function* linkedStatements(view: GraphView): AsyncGenerator<LinkedNode> {
  for await (const article of view.eachNode('Article')) {
    const [reported] = await view.relationships('REPORTED_IN', 'IN', [article.id]);
    if (reported!.length === 0) continue;
    const ids = reported!.map(({ from }) => from);
    const statements = (await view.nodes('Statement', ids)).filter((statement) => statement !== null);
    const [run] = await view.relationships('EXTRACTED_BY', 'OUT', [article.id]);
    const links = await linksOf(view, statements);
    const offsets = new CodePointIndex(article.text);
    yield {
      '@id': iriOf(article.id),
      '@graph': statements.map((statement) => ({
        ...describe(statement, article, offsets),
        ...links.get(statement.id),
        ...(run![0] === undefined ? {} : { 'prov:wasGeneratedBy': reference(run![0].to) }),
      })),
    };
  }
}

async function linksOf(view: GraphView, statements: readonly Statement[]): Promise<Map<string, object>> {
  const ids = statements.map(({ id }) => id);
  const types = Object.keys(PROPERTIES) as PropertyType[];
  const lists = await Promise.all(types.map((type) => view.relationships(type, 'OUT', ids)));
  return new Map(
    ids.map((id, position) => {
      const links = types.map((type, at) => [PROPERTIES[type], lists[at]![position]!.map(({ to }) => reference(to))]);
      return [id, Object.fromEntries(links) as object];
    }),
  );
}

function describe(statement: Statement, article: Article, offsets: CodePointIndex): LinkedNode {
  const parts = { content: statement.content, cue: statement.cue, source: statement.source };
  const targets = Object.entries(parts).flatMap(([part, spans]) =>
    spans.map((span, position) => target(`${iriOf(statement.id)}:${part}:${position}`, part, span, article, offsets)),
  );
  return {
    '@id': iriOf(statement.id),
    '@type': ['schema:Quotation', 'oa:Annotation', 'prov:Entity'],
    ...withoutNulls({
      'schema:text': statement.text,
      'schema:spokenByCharacter': statement.speakerId === null ? null : reference(statement.speakerId),
      'schema:dateCreated': dated(statement.saidAt),
      'prov:wasDerivedFrom': reference(article.id),
      'onrecord:kind': statement.kind,
      'onrecord:confidence': typed(Number(statement.confidence.toFixed(DIGITS)), 'decimal'),
      'onrecord:method': statement.method,
    }),
    'oa:hasTarget': targets,
  };
}

/** The characters of one part, by position and by their words. */
function target(iri: string, part: string, span: Span, article: Article, offsets: CodePointIndex): LinkedNode {
  return {
    '@id': iri,
    '@type': 'oa:SpecificResource',
    'onrecord:part': part,
    'oa:hasSource': reference(article.id),
    'oa:hasSelector': [
      {
        '@id': `${iri}:position`,
        '@type': 'oa:TextPositionSelector',
        'oa:start': typed(span.start, 'nonNegativeInteger'),
        'oa:end': typed(span.end, 'nonNegativeInteger'),
      },
      {
        '@id': `${iri}:quote`,
        '@type': 'oa:TextQuoteSelector',
        'oa:exact': textOf(article.text, offsets.toRange(span)),
      },
    ],
  };
}
