import { type Role } from './caller.ts';

type NeededRole = Exclude<Role, 'none'>;

const READER = 'reader' satisfies NeededRole;
const CURATOR = 'curator' satisfies NeededRole;

/**
 * Who may call which root field. A test walks the schema: a field that is not listed here fails it, so that somebody
 * decides. A reader asks; a curator corrects what was resolved; an admin brings articles in and takes them out.
 */
export const ACCESS: Record<'Query' | 'Mutation' | 'Subscription', Record<string, NeededRole>> = {
  Query: {
    whoSaidWhat: READER,
    search: READER,
    node: READER,
    nodes: READER,
    entityByName: READER,
    article: READER,
    articleByUrl: READER,
    articles: READER,
    statement: READER,
    statements: READER,
    utterance: READER,
    utterances: READER,
    person: READER,
    people: READER,
    organization: READER,
    organizations: READER,
    place: READER,
    places: READER,
    event: READER,
    events: READER,
    unnamedSource: READER,
    unnamedSources: READER,
    mention: READER,
    mentions: READER,
    run: READER,
    runs: READER,
    statistics: READER,
    neighbourhood: READER,
    path: READER,
    coSpeakers: READER,
    centrality: READER,
    communities: READER,
    timeline: READER,
    contradictions: READER,
    verifyQuote: READER,
    coverage: READER,
    silences: READER,
    sourcing: READER,
    judgement: READER,
    judgements: READER,
  },
  Mutation: {
    ingestArticle: 'admin',
    removeArticle: 'admin',
    mergeEntities: CURATOR,
    splitEntity: CURATOR,
    renameEntity: CURATOR,
    reattributeStatement: CURATOR,
    correctStatement: CURATOR,
    hideStatement: CURATOR,
    unhideStatement: CURATOR,
    confirmContradiction: CURATOR,
    rejectContradiction: CURATOR,
    undoJudgement: CURATOR,
  },
  Subscription: {
    statementAdded: READER,
    ingestProgress: READER,
    judgementMade: READER,
  },
};
