/** What one operation may ask for, over HTTP, WebSocket and in the command. Every breach has an error code of its own. */
export const LIMITS = {
  /** Lexical tokens of a document; bounds the parser and the parts of validation that grow faster than the text. */
  maxTokens: 2000,
  /** Levels of fields, fragments unfolded. Introspection has graphql-js' own limit. */
  maxDepth: 12,
  /** Of any field, `__typename` too, fragments unfolded. */
  maxAliases: 30,
  /** Fields of Query, Mutation or Subscription, fragments unfolded. */
  maxRootFields: 20,
  /** On operations, fragments and fields, fragments unfolded. */
  maxDirectives: 20,
  /** Operations and fragments in one document. */
  maxDefinitions: 50,
  /** Fields, fragments unfolded. */
  maxSelections: 2000,
  /** One per field, times the page sizes of the lists around it. */
  maxCost: 10_000,
  maxPage: 100,
  defaultPage: 20,
  /** Ids in one `nodes(ids)`, values in one `in`. */
  maxListedValues: 100,
  /** Characters of a text to search for. */
  maxTextLength: 500,
  /** Conditions in one filter, and levels of AND, OR, NOT and relations in it. */
  maxFilterConditions: 60,
  maxFilterDepth: 8,
} as const;
