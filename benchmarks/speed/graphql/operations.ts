/** What a server is asked: a document, its variables, and what of the answer is compared. */
export interface Asked {
  query: string;
  variables: (parameters: Parameters) => Record<string, unknown>;
  /** It takes seconds: it is asked by one client at a time, and compared on few sets only. */
  isSlow?: true;
  /** The answer in a form in which those of all servers are the same. */
  canonical: (data: never) => unknown;
}

/** What the operations are asked with; drawn by Zipf's law, so that what is hot is asked for most. */
export interface Parameters {
  event: string;
  person: string;
  other: string;
  from: string;
  to: string;
  words: string;
}

export const DIALECTS = ['ours', 'hand-written', 'neo4j-graphql'] as const;
export type Dialect = (typeof DIALECTS)[number];

/** One question, in the words of each API; one that an API cannot ask without Cypher of its own is left out. */
export interface Operation {
  name: string;
  title: string;
  asked: Partial<Record<Dialect, Asked>>;
}

interface Connection<T> {
  nodes: T[];
}
interface Named {
  id: string;
  name: string;
}
interface Said {
  id: string;
  text: string;
  kind: string;
  saidAt: string;
  speaker: Named;
  about: Named[];
  article: { id: string; title: string; url: string; outlet: { name: string } };
}
/** `speaker`, `article` and `outlet` are lists there. */
type PeerSaid = Omit<Said, 'speaker' | 'article'> & {
  speaker: Named[];
  article: { id: string; title: string; url: string; outlet: { name: string }[] }[];
};
type OwnSaid = Omit<Said, 'about'> & { about: Connection<Named> };

const PEER_ORDER = 'limit: 20, sort: [{ saidAt: DESC }, { id: ASC }]';
const PEER_INNER = 'limit: 5, sort: [{ saidAt: DESC }, { id: ASC }]';

function flattened(said: PeerSaid): Said {
  const [article] = said.article ?? [];
  return {
    ...said,
    speaker: said.speaker?.[0] as Named,
    ...(article && { article: { ...article, outlet: article.outlet[0]! } }),
  } as Said;
}

const whoSaid = (name: string, statements: readonly Said[]) => [
  name,
  statements.map(({ id, text, kind, saidAt, speaker, article }) => [
    id,
    text,
    kind,
    saidAt,
    speaker.id,
    speaker.name,
    article.id,
    article.title,
    article.url,
    article.outlet.name,
  ]),
];
const saidBy = (name: string, statements: readonly Said[]) => [
  name,
  statements.map(({ id, text, saidAt, about, article }) => [
    id,
    text,
    saidAt,
    about.map((topic) => topic.name),
    article.title,
    article.outlet.name,
  ]),
];
const filtered = (total: number, statements: readonly Said[]) => [
  total,
  statements.map(({ id, text, saidAt }) => [id, text, saidAt]),
];

interface Speaking<S> extends Named {
  statements: S[];
}
const levels = (name: string, statements: readonly (Said & { speaker: Speaking<Said> })[]) => [
  name,
  statements.map(({ id, text, speaker }) => [
    id,
    text,
    speaker.id,
    speaker.name,
    speaker.statements.map((inner) => [inner.id, inner.text, inner.about.map((topic) => [topic.id, topic.name])]),
  ]),
];

export const OPERATIONS: readonly Operation[] = [
  {
    name: 'Q1',
    title: 'who said what about an event',
    asked: {
      ours: {
        query: `query ($event: ID!) { event(id: $event) { name statements(first: 20) { nodes {
          id text kind saidAt speaker { id name } article { id title url outlet { name } } } } } }`,
        variables: ({ event }) => ({ event }),
        canonical: ({ event }: { event: { name: string; statements: Connection<Said> } }) =>
          whoSaid(event.name, event.statements.nodes),
      },
      'hand-written': {
        query: `query ($event: ID!) { event(id: $event) { name statements {
          id text kind saidAt speaker { id name } article { id title url outlet { name } } } } }`,
        variables: ({ event }) => ({ event }),
        canonical: ({ event }: { event: { name: string; statements: Said[] } }) =>
          whoSaid(event.name, event.statements),
      },
      'neo4j-graphql': {
        query: `query ($event: String!) { events(where: { id: { eq: $event } }) { name statements(${PEER_ORDER}) {
          id text kind saidAt speaker { id name } article { id title url outlet { name } } } } }`,
        variables: ({ event }) => ({ event }),
        canonical: ({ events }: { events: { name: string; statements: PeerSaid[] }[] }) =>
          whoSaid(events[0]!.name, events[0]!.statements.map(flattened)),
      },
    },
  },
  {
    name: 'Q2',
    title: 'what a person said, with events and outlets',
    asked: {
      ours: {
        query: `query ($person: ID!) { person(id: $person) { name statements(first: 20) { nodes {
          id text saidAt about { nodes { name } } article { title outlet { name } } } } } }`,
        variables: ({ person }) => ({ person }),
        canonical: ({ person }: { person: { name: string; statements: Connection<OwnSaid> } }) =>
          saidBy(
            person.name,
            person.statements.nodes.map((said) => ({ ...said, about: said.about.nodes })),
          ),
      },
      'hand-written': {
        query: `query ($person: ID!) { person(id: $person) { name statements {
          id text saidAt about { name } article { title outlet { name } } } } }`,
        variables: ({ person }) => ({ person }),
        canonical: ({ person }: { person: { name: string; statements: Said[] } }) =>
          saidBy(person.name, person.statements),
      },
      'neo4j-graphql': {
        query: `query ($person: String!) { people(where: { id: { eq: $person } }) { name statements(${PEER_ORDER}) {
          id text saidAt about { name } article { title outlet { name } } } } }`,
        variables: ({ person }) => ({ person }),
        canonical: ({ people }: { people: { name: string; statements: PeerSaid[] }[] }) =>
          saidBy(people[0]!.name, people[0]!.statements.map(flattened)),
      },
    },
  },
  {
    name: 'Q3',
    title: 'a filter by speaker, event and dates, with count',
    asked: {
      ours: {
        query: `query ($person: ID!, $event: ID!, $from: Date!, $to: Date!) {
          whoSaidWhat(speaker: $person, event: $event, from: $from, to: $to, first: 20) {
            totalCount nodes { id text saidAt } } }`,
        variables: ({ person, event, from, to }) => ({ person, event, from, to }),
        canonical: ({ whoSaidWhat }: { whoSaidWhat: Connection<Said> & { totalCount: number } }) =>
          filtered(whoSaidWhat.totalCount, whoSaidWhat.nodes),
      },
      'hand-written': {
        query: `query ($person: ID!, $event: ID!, $from: String!, $to: String!) {
          filtered(speaker: $person, event: $event, from: $from, to: $to) { totalCount statements { id text saidAt } } }`,
        variables: ({ person, event, from, to }) => ({ person, event, from, to }),
        canonical: ({ filtered: found }: { filtered: { totalCount: number; statements: Said[] } }) =>
          filtered(found.totalCount, found.statements),
      },
      'neo4j-graphql': {
        query: `query ($where: StatementWhere!) {
          statementsConnection(where: $where) { totalCount }
          statements(where: $where, ${PEER_ORDER}) { id text saidAt } }`,
        variables: ({ person, event, from, to }) => ({
          where: {
            speaker: { some: { id: { eq: person } } },
            about: { some: { id: { eq: event } } },
            saidAt: { gte: from, lte: to },
          },
        }),
        canonical: (data: { statementsConnection: { totalCount: number }; statements: Said[] }) =>
          filtered(data.statementsConnection.totalCount, data.statements),
      },
    },
  },
  {
    name: 'Q4',
    title: 'who spoke about the same events',
    asked: {
      ours: {
        query: `query ($person: ID!) { coSpeakers(speaker: $person, first: 10) { speaker { id name } eventCount } }`,
        variables: ({ person }) => ({ person }),
        canonical: ({ coSpeakers }: { coSpeakers: { speaker: Named; eventCount: number }[] }) =>
          coSpeakers.map(({ speaker, eventCount }) => [speaker.id, speaker.name, eventCount]),
      },
      'hand-written': {
        query: `query ($person: ID!) { coSpeakers(person: $person) { person { id name } eventCount } }`,
        variables: ({ person }) => ({ person }),
        canonical: ({ coSpeakers }: { coSpeakers: { person: Named; eventCount: number }[] }) =>
          coSpeakers.map(({ person, eventCount }) => [person.id, person.name, eventCount]),
      },
    },
  },
  {
    name: 'Q5',
    title: 'ranked full text',
    asked: {
      ours: {
        query: `query ($words: String!) { search(text: $words, types: [STATEMENT], first: 20) {
          nodes { score node { ... on Statement { id text speaker { name } } } } } }`,
        variables: ({ words }) => ({ words }),
        canonical: ({ search }: { search: Connection<{ score: number }> }) =>
          search.nodes.map(({ score }) => score.toFixed(4)),
      },
      'hand-written': {
        query: `query ($words: String!) { search(words: $words) { score statement { id text speaker { name } } } }`,
        variables: ({ words }) => ({ words }),
        canonical: ({ search }: { search: { score: number }[] }) => search.map(({ score }) => score.toFixed(4)),
      },
    },
  },
  {
    name: 'Q6',
    title: 'the shortest path between two people',
    asked: {
      ours: {
        query: `query ($person: ID!, $other: ID!) { path(from: $person, to: $other, maxHops: 4) { length } }`,
        variables: ({ person, other }) => ({ person, other }),
        canonical: ({ path }: { path: { length: number } | null }) => path?.length ?? null,
      },
      'hand-written': {
        query: `query ($person: ID!, $other: ID!) { path(from: $person, to: $other) { length } }`,
        variables: ({ person, other }) => ({ person, other }),
        canonical: ({ path }: { path: { length: number } | null }) => path?.length ?? null,
      },
    },
  },
  {
    name: 'Q7',
    title: 'three levels: an event’s statements, their speakers’ statements, what these are about',
    asked: {
      ours: {
        query: `query ($event: ID!) { event(id: $event) { name statements(first: 5) { nodes { id text speaker { id name
          ... on Person { statements(first: 5) { nodes { id text about { nodes { id name } } } } } } } } } }`,
        variables: ({ event }) => ({ event }),
        canonical: (data: {
          event: {
            name: string;
            statements: Connection<OwnSaid & { speaker: Named & { statements: Connection<OwnSaid> } }>;
          };
        }) =>
          levels(
            data.event.name,
            data.event.statements.nodes.map((said) => ({
              ...said,
              about: [],
              speaker: {
                ...said.speaker,
                statements: said.speaker.statements.nodes.map((inner) => ({ ...inner, about: inner.about.nodes })),
              },
            })),
          ),
      },
      'hand-written': {
        query: `query ($event: ID!) { levels(event: $event) { name statements { id text speaker { id name
          statements { id text about { id name } } } } } }`,
        variables: ({ event }) => ({ event }),
        canonical: (data: { levels: { name: string; statements: (Said & { speaker: Speaking<Said> })[] } }) =>
          levels(data.levels.name, data.levels.statements),
      },
      'neo4j-graphql': {
        query: `query ($event: String!) { events(where: { id: { eq: $event } }) { name statements(${PEER_INNER}) {
          id text speaker { id name statements(${PEER_INNER}) { id text about { id name } } } } } }`,
        isSlow: true,
        variables: ({ event }) => ({ event }),
        canonical: (data: {
          events: { name: string; statements: (Omit<Said, 'speaker'> & { speaker: Speaking<Said>[] })[] }[];
        }) =>
          levels(
            data.events[0]!.name,
            data.events[0]!.statements.map((said) => ({ ...said, speaker: said.speaker[0]! })),
          ),
      },
    },
  },
];
