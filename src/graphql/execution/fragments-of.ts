import { type DocumentNode, type FragmentDefinitionNode, Kind } from 'graphql';

export type Fragments = Record<string, FragmentDefinitionNode>;

const FRAGMENTS = new WeakMap<DocumentNode, Fragments>();

/** The fragments of a document by their names. */
export function fragmentsOf(document: DocumentNode): Fragments {
  const known = FRAGMENTS.get(document);
  if (known !== undefined) return known;
  const fragments = Object.create(null) as Fragments;
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  }
  FRAGMENTS.set(document, fragments);
  return fragments;
}
