import { type NodeTypes } from '../../model/graph-model.ts';
import { type NodeLabel } from '../../model/node-label.ts';

import { type GraphView } from '../../store/graph-view.ts';

import { dated, iriOf, type LinkedNode, reference, withoutNulls } from './context.ts';
import { linkedStatements } from './linked-statements.ts';

type Describe<L extends NodeLabel> = (node: NodeTypes[L]) => Record<string, unknown>;

const named = ({ name, aliases }: { name: string; aliases: string[] }) => ({
  'schema:name': name,
  'schema:alternateName': aliases,
});

/** What each type of node is in the words of the web; statements are told apart, with their articles. */
const DESCRIPTIONS: { [L in Exclude<NodeLabel, 'Statement' | 'Mention'>]: Describe<L> } = {
  Person: (node) => ({ '@type': 'schema:Person', ...named(node) }),
  Organization: (node) => ({
    '@type': node.kind === 'OUTLET' ? 'schema:NewsMediaOrganization' : 'schema:Organization',
    ...named(node),
  }),
  Place: (node) => ({ '@type': 'schema:Place', ...named(node) }),
  Event: (node) => ({
    '@type': 'schema:Event',
    ...named(node),
    'schema:startDate': dated(node.date),
    'schema:endDate': dated(node.endDate),
    'onrecord:eventType': node.type,
    'onrecord:eventStatus': node.status,
  }),
  UnnamedSource: (node) => ({ '@type': 'onrecord:UnnamedSource', 'schema:name': node.name }),
  Utterance: (node) => ({
    '@type': ['onrecord:Utterance', 'schema:Quotation'],
    'schema:text': node.text,
    'schema:dateCreated': dated(node.saidAt),
    'schema:spokenByCharacter': node.speakerId === null ? null : reference(node.speakerId),
  }),
  Article: (node) => ({
    '@type': ['schema:NewsArticle', 'prov:Entity'],
    'schema:headline': node.title,
    'schema:url': node.url,
    'schema:datePublished': dated(node.publishedAt),
    'schema:inLanguage': node.language,
    'onrecord:sha256': node.sha256,
  }),
  Run: (node) => ({
    '@type': 'prov:Activity',
    'prov:startedAtTime': dated(node.startedAt),
    'onrecord:softwareVersion': node.softwareVersion,
    'onrecord:reader': node.reader,
  }),
};

/** Relationships that are one property; those of statements are told with them. */
const PROPERTIES = {
  PUBLISHED_BY: 'schema:publisher',
  COVERS: 'schema:about',
  AT: 'schema:location',
  PART_OF: 'schema:superEvent',
  LOCATED_IN: 'schema:containedInPlace',
  TOOK_PART_IN: 'schema:performerIn',
  AFFILIATED_WITH: 'schema:affiliation',
  CONTRADICTS: 'onrecord:contradicts',
} as const;

/** The graph without mentions, as node objects and, for what an article alone says, named graphs; a few at once. */
export async function* linkedNodes(view: GraphView): AsyncGenerator<LinkedNode> {
  for (const [label, describe] of Object.entries(DESCRIPTIONS) as [NodeLabel, Describe<NodeLabel>][]) {
    for await (const node of view.eachNode(label)) yield { '@id': iriOf(node.id), ...withoutNulls(describe(node)) };
  }
  for (const [type, property] of Object.entries(PROPERTIES) as [keyof typeof PROPERTIES, string][]) {
    for await (const { from, to } of view.eachRelationship(type)) {
      yield { '@id': iriOf(from), [property]: reference(to) };
    }
  }
  // PROV-O says it the other way round.
  for await (const { from, to } of view.eachRelationship('EXTRACTED_BY')) {
    yield { '@id': iriOf(to), 'prov:used': reference(from) };
  }
  yield* roles(view);
  yield* linkedStatements(view);
}

/** A role has days and a title of its own, so it is a node between the person and the organization. */
async function* roles(view: GraphView): AsyncGenerator<LinkedNode> {
  for await (const { from, to, properties, articleId } of view.eachRelationship('HOLDS_ROLE')) {
    const role = {
      '@id': `${iriOf(from)}:role:${to}:${articleId ?? 'public'}`,
      '@type': 'schema:Role',
      'schema:roleName': properties['title'],
      'schema:startDate': dated((properties['since'] ?? null) as string | null),
      'schema:endDate': dated((properties['until'] ?? null) as string | null),
      'schema:memberOf': reference(to),
      'prov:wasDerivedFrom': articleId === null ? null : reference(articleId),
    };
    yield { '@id': iriOf(from), 'schema:memberOf': withoutNulls(role) };
  }
}
