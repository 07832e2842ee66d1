import type { TypedDocumentString } from './gql/graphql.ts';

/** Where to ask, and with which key; none is needed on the server's own machine. */
export interface Server {
  url: string;
  key: string | null;
}

/** What a server answers in place of data: the codes are listed in docs/errors.md. */
export class GraphqlFailure extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(`${code}: ${message}`);
  }
}

interface Answer<Data> {
  data?: Data | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

/** Asks one question; its variables and its answer have the types that the document has. Throws `GraphqlFailure`. */
export async function ask<Data, Variables>(
  { url, key }: Server,
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
      ...(key === null ? {} : { authorization: `Bearer ${key}` }),
    },
    body: JSON.stringify({ query: document.toString(), variables }),
  });
  const { data, errors } = (await response.json()) as Answer<Data>;
  const [failure] = errors ?? [];
  if (failure !== undefined) throw new GraphqlFailure(failure.extensions?.code ?? 'UNKNOWN', failure.message);
  if (!data) throw new GraphqlFailure('UNKNOWN', `The server answered ${response.status} without data`);
  return data;
}
