import { type TableShape } from './answer-table.ts';

/** By the name of an example query: what `docs/graphql.md` shows of its answer. A query that is not here fails the test. */
export const QUESTION_TABLES: Record<string, TableShape> = {
  'who-said-what': {
    rows: 'whoSaidWhat.nodes',
    columns: { Speaker: 'speaker.name', Said: 'text', Kind: 'kind', Day: 'saidAt', Article: 'article.name' },
    facts: { 'In all': 'whoSaidWhat.totalCount' },
  },
  'one-speaker': {
    rows: 'people.nodes.statements.nodes',
    columns: { Said: 'text', About: 'about.edges.node.name', Article: 'article.name' },
    facts: { Roles: 'people.nodes.roles.title', 'In all': 'people.nodes.statements.totalCount' },
  },
  'told-through': {
    rows: 'statements.nodes',
    columns: {
      Speaker: 'speaker.name',
      Through: 'via.name',
      To: 'addressee.name',
      Kind: 'kind',
      Article: 'article.name',
    },
    facts: { 'In all': 'statements.totalCount' },
  },
  'at-the-talks': {
    rows: 'events.nodes.statementsMadeAt.nodes',
    columns: { Speaker: 'speaker.name', Kind: 'kind', Said: 'text' },
    facts: {
      Event: 'events.nodes.name',
      'Took part': 'events.nodes.participants.name',
      'Said there': 'events.nodes.statementsMadeAt.totalCount',
    },
  },
  events: {
    rows: 'events.nodes',
    columns: {
      Event: 'name',
      Type: 'type',
      Status: 'status',
      Day: 'date',
      'Part of': 'partOf.name',
      Statements: 'statementCount',
    },
  },
  'article-with-segments': {
    rows: 'articles.nodes.statements.nodes',
    columns: { Speaker: 'speaker.name', Kind: 'kind', 'Pieces of the passage': 'segments.role' },
    facts: { Article: 'articles.nodes.name', 'Left out as not its own': 'articles.nodes.boilerplate.rule' },
  },
  'unnamed-sources': {
    rows: 'unnamedSources.nodes',
    columns: { Source: 'name', Several: 'isPlural', 'Belongs to': 'affiliation.name', Article: 'article.name' },
    facts: { 'In all': 'unnamedSources.totalCount' },
  },
  'one-utterance-across-outlets': {
    rows: 'utterances.nodes',
    columns: {
      Speaker: 'speaker.name',
      Said: 'text',
      Reports: 'occurrenceCount',
      Independent: 'independentSourceCount',
      Articles: 'occurrences.nodes.article.name',
    },
  },
  lineage: {
    rows: 'utterances.nodes.lineage.steps',
    columns: {
      Source: 'outletName',
      Published: 'publishedAt',
      Copy: 'isCopy',
      'First report': 'differences.before',
      'This report': 'differences.after',
    },
  },
  'verify-quote': {
    rows: 'verifyQuote.matches',
    columns: {
      'Said by': 'statement.speaker.name',
      Article: 'statement.article.name',
      'In quotation marks': 'isQuoted',
      Differences: 'differences.kind',
    },
    facts: { Verdict: 'verifyQuote.verdict' },
  },
  contradictions: {
    rows: 'statements.nodes',
    columns: {
      Speaker: 'speaker.name',
      Said: 'text',
      'May be contradicted by': 'contradictions.nodes.other.speaker.name',
      Status: 'contradictions.nodes.status',
    },
  },
  'contradictions-between': {
    rows: 'contradictions.nodes',
    columns: { One: 'statement.speaker.name', Other: 'other.speaker.name', Score: 'score', Why: 'reason' },
    facts: { 'In all': 'contradictions.totalCount' },
  },
  timeline: {
    rows: 'timeline.buckets',
    columns: { Day: 'start', Statements: 'count', Speakers: 'statements.nodes.speaker.name' },
  },
  coverage: {
    rows: 'coverage.rows',
    columns: { Said: 'utterance.text', 'Reported by': 'reportedBy.outletName', 'Left out by': 'leftOutBy' },
    facts: { 'Sayings in all': 'coverage.utteranceCount' },
  },
  silences: {
    rows: 'silences.mentionedNeverQuoted',
    columns: { 'Mentioned, never quoted': 'entity.name', Mentions: 'mentionCount' },
    facts: { 'Accused without a reply': 'silences.accusedWithoutReply.accused.name' },
  },
  sourcing: {
    rows: 'sourcing.voices',
    columns: { Voice: 'name', Share: 'share' },
    facts: {
      Statements: 'sourcing.statementCount',
      Direct: 'sourcing.direct',
      Mixed: 'sourcing.mixed',
      Indirect: 'sourcing.indirect',
      'By unnamed sources': 'sourcing.unnamed',
    },
  },
  search: {
    rows: 'search.nodes',
    columns: { Type: 'node.__typename', Passage: 'highlight' },
    facts: { 'Searched for': 'search.correctedText' },
  },
  neighbourhood: {
    rows: 'neighbourhood.neighbours',
    columns: { Type: 'node.__typename', Neighbour: 'node.name', Statement: 'node.text', Distance: 'distance' },
  },
  path: {
    rows: 'path.nodes',
    columns: { Type: '__typename', Name: 'name', Statement: 'text' },
    facts: { Hops: 'path.length' },
  },
  'central-speakers': {
    rows: 'centrality.ranks',
    columns: { Rank: 'rank', Speaker: 'entity.name', Score: 'score', 'Linked to': 'linkCount' },
    facts: {
      Speakers: 'centrality.nodeCount',
      Links: 'centrality.linkCount',
      Communities: 'communities.communities.size',
      Modularity: 'communities.modularity',
    },
  },
  'as-of': {
    rows: 'whoSaidWhat.nodes',
    columns: { Day: 'saidAt', Speaker: 'speaker.name', Said: 'text', Article: 'article.name' },
    facts: { 'In all': 'whoSaidWhat.totalCount' },
  },
  'graph-size': {
    rows: 'statistics.nodes',
    columns: { Type: 'type', Count: 'count' },
  },
};
