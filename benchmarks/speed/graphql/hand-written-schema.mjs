/** The schema of the servers that were written for these operations alone. */
export const typeDefs = `#graphql
  type Query {
    event(id: ID!): Event
    person(id: ID!): Person
    filtered(speaker: ID!, event: ID!, from: String!, to: String!): Filtered!
    coSpeakers(person: ID!): [CoSpeaker!]!
    search(words: String!): [Hit!]!
    path(from: ID!, to: ID!): Path
    levels(event: ID!): Event
  }
  type Event { id: ID!  name: String!  statements: [Statement!]! }
  type Person { id: ID!  name: String!  statements: [Statement!]! }
  type Outlet { name: String! }
  type Article { id: ID!  title: String  url: String  outlet: Outlet }
  type Statement {
    id: ID!  text: String!  kind: String!  saidAt: String
    speaker: Person  article: Article  about: [Event!]!
  }
  type Filtered { totalCount: Int!  statements: [Statement!]! }
  type CoSpeaker { person: Person!  eventCount: Int! }
  type Hit { score: Float!  statement: Statement! }
  type Path { length: Int! }
`;
