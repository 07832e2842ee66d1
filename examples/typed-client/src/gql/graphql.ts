/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How much of a statement’s content stands inside quotation marks. */
export type StatementKind =
  /** All of it. */
  | 'DIRECT'
  /** None of it. */
  | 'INDIRECT'
  /** Some of it. */
  | 'MIXED';

export type WhoSaidWhatAboutQueryVariables = Exact<{
  event: string;
  kind?: Array<StatementKind> | StatementKind | null | undefined;
  first: number;
}>;


export type WhoSaidWhatAboutQuery = { whoSaidWhat: { totalCount: number, nodes: Array<{ text: string, kind: StatementKind, saidAt: string | null, speaker:
        | { __typename: 'Organization', name: string }
        | { __typename: 'Person', name: string, roles: Array<{ title: string, organization: { name: string } | null }> }
        | { __typename: 'UnnamedSource', name: string }
       | null, article: { name: string, title: string | null, outlet: { name: string } | null } }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const WhoSaidWhatAboutDocument = new TypedDocumentString(`
    query WhoSaidWhatAbout($event: String!, $kind: [StatementKind!], $first: Int!) {
  whoSaidWhat(eventText: $event, kind: $kind, first: $first) {
    totalCount
    nodes {
      text
      kind
      saidAt
      speaker {
        __typename
        name
        ... on Person {
          roles(first: 1) {
            title
            organization {
              name
            }
          }
        }
      }
      article {
        name
        title
        outlet {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhoSaidWhatAboutQuery, WhoSaidWhatAboutQueryVariables>;