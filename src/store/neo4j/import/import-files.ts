/** Files of one label or relationship type, as `--nodes` and `--relationships` of the importer name them. */
export interface NamedFiles {
  name: string;
  files: string;
}

/** What the importer has to be told. */
export interface ImportFiles {
  nodes: NamedFiles[];
  relationships: NamedFiles[];
}
