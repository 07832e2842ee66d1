/** What one operation may ask for. A page size above `maxPage` and every other breach has an error code of its own. */
export const LIMITS = {
  /** Lexical tokens of a document; bounds the parser and the parts of validation that grow faster than the text. */
  maxTokens: 2000,
  /** Levels of fields, fragments unfolded. Introspection has graphql-js' own limit. */
  maxDepth: 12,
  maxAliases: 30,
  maxRootFields: 20,
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
