import { type Page } from '../../store/graph-view.ts';
import { type SelectedList, type SelectedNode } from '../../store/selection.ts';

import { type Connection } from '../paging/connection.type.ts';
import { type PageInfo, pageInfoOf } from '../paging/page-info.type.ts';

/** A connection that was read already, as far as it is asked for. */
export class SelectedConnection implements Connection<SelectedNode> {
  constructor(private readonly list: SelectedList) {}

  get edges(): Page<SelectedNode>['items'] {
    return this.list.page!.items;
  }

  get nodes(): SelectedNode[] {
    return this.list.page!.items.map(({ node }) => node);
  }

  get pageInfo(): PageInfo {
    return pageInfoOf(this.list.page!);
  }

  get totalCount(): number {
    return this.list.count!;
  }

  async page(): Promise<Page<SelectedNode>> {
    return this.list.page!;
  }

  async count(): Promise<number> {
    return this.list.count!;
  }
}
