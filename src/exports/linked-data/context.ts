/**
 * The words of the linked data: schema.org for what things are, PROV-O for where they come from, Web Annotation for the
 * characters; and a few of our own where these have none.
 */
export const CONTEXT = {
  schema: 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  oa: 'http://www.w3.org/ns/oa#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  onrecord: 'urn:onrecord:vocabulary:',
} as const;

/** A node's name on the web: identifiers are the same wherever the same articles are read. */
export function iriOf(id: string): string {
  return `urn:onrecord:${id}`;
}

/** A JSON-LD node object, or a named graph of some. */
export interface LinkedNode {
  '@id': string;
  [property: string]: unknown;
}

/** A reference to a node. */
export function reference(id: string): { '@id': string } {
  return { '@id': iriOf(id) };
}

/** A literal with a type, null for none. */
export function typed(value: string | number | null, type: string): object | null {
  return value === null ? null : { '@value': String(value), '@type': `xsd:${type}` };
}

/** A day or a moment. */
export function dated(value: string | null): object | null {
  return value === null ? null : typed(value, value.length > 'YYYY-MM-DD'.length ? 'dateTime' : 'date');
}

/** JSON-LD has no unknown values. */
export function withoutNulls(properties: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null && value !== undefined));
}

const LONE_SURROGATES = /\p{Surrogate}/gu;

/** As JSON whose texts RDF can hold: of Unicode characters only, which texts of articles need not be. */
export function toJson(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'string' ? one.replace(LONE_SURROGATES, '\ufffd') : one,
  );
}
