import { recentlyUsed } from '../../util/recently-used.ts';

import { type NodeSelection, type SelectedList, type SelectedNode, type Selection } from '../selection.ts';
import { BoundSelection } from './bound-selection.ts';
import { type CompiledNodes, type CompiledSelection, compileNodes, compileSelection } from './compile-selection.ts';
import { type Row } from './neo4j-connection.ts';

/** Shapes of selections that are kept: more than the operations that a server is mostly asked. */
const MOST = 1000;

/** A statement ready to be run. */
interface Ready {
  cypher: string;
  parameters: Record<string, unknown>;
}

/** The statements for selections. Each shape is compiled once; those that were not asked for longest go first. */
export class SelectionStatements {
  private readonly selections = new Map<string, CompiledSelection>();
  private readonly nodes = new Map<string, CompiledNodes>();

  /** @param isDistinct see {@link compileSelection} */
  of(
    selection: Selection,
    isDistinct: boolean,
  ): Ready & { decode: (rows: readonly Row[]) => SelectedNode | SelectedList | null } {
    const bound = new BoundSelection(selection);
    const key = `${selection.kind} ${isDistinct} ${bound.shape}`;
    const { cypher, decode } = recentlyUsed(this.selections, key, MOST, () =>
      compileSelection(selection, bound, isDistinct),
    );
    return { cypher, decode, parameters: bound.parameters };
  }

  /** Nodes of several labels that a statement knows as `alias`: an expression for what is selected of each. */
  ofNodes(
    selections: readonly NodeSelection[],
    alias: string,
  ): Ready & { decode: (value: unknown) => SelectedNode | null } {
    const bound = new BoundSelection(selections);
    const { cypher, decode } = recentlyUsed(this.nodes, `${alias} ${bound.shape}`, MOST, () =>
      compileNodes(selections, bound, alias),
    );
    return { cypher, decode, parameters: bound.parameters };
  }
}
