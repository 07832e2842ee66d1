import { type RelationshipType } from '../model/definition.ts';
import { type NodeLabel } from '../model/node-label.ts';

import { type GraphStore } from './graph-store.ts';

/** How the parts of a store that may be away ask the one that is there. */
export interface StoreCalls {
  call<T>(work: (store: GraphStore) => Promise<T>): Promise<T>;
  each<T>(work: (store: GraphStore) => AsyncIterable<T>): AsyncIterable<T>;
}

export function watchedView(store: StoreCalls): GraphStore['view'] {
  return {
    nodes: (label, ids) => store.call(({ view }) => view.nodes(label, ids)),
    lists: (label, queries) => store.call(({ view }) => view.lists(label, queries)),
    counts: (label, filters) => store.call(({ view }) => view.counts(label, filters)),
    relationships: (type, direction, ids) => store.call(({ view }) => view.relationships(type, direction, ids)),
    select: (selection) => store.call(({ view }) => view.select(selection)),
    coSpeakers: (query) => store.call(({ view }) => view.coSpeakers(query)),
    distance: (query) => store.call(({ view }) => view.distance(query)),
    shortestPath: (query) => store.call(({ view }) => view.shortestPath(query)),
    centrality: (query) => store.call(({ view }) => view.centrality(query)),
    communities: (query) => store.call(({ view }) => view.communities(query)),
    search: (query) => store.call(({ view }) => view.search(query)),
    nearWords: (words) => store.call(({ view }) => view.nearWords(words)),
    statistics: () => store.call(({ view }) => view.statistics()),
    neighbours: (ids, options) => store.call(({ view }) => view.neighbours(ids, options)),
    groups: (label, options) => store.call(({ view }) => view.groups(label, options)),
    eachNode: <L extends NodeLabel>(label: L) => store.each(({ view }) => view.eachNode(label)),
    eachRelationship: (type: RelationshipType) => store.each(({ view }) => view.eachRelationship(type)),
  };
}

export function watchedWriter(store: StoreCalls): GraphStore['writer'] {
  return {
    revision: () => store.call(({ writer }) => writer.revision()),
    apply: (change) => store.call(({ writer }) => writer.apply(change)),
    applyTo: (revision, change) => store.call(({ writer }) => writer.applyTo(revision, change)),
    load: (part) => store.call(({ writer }) => writer.load(part)),
    clear: () => store.call(({ writer }) => writer.clear()),
  };
}

export function watchedRecords(store: StoreCalls): GraphStore['records'] {
  return {
    inBlocks: (kind, blocks) => store.call(({ records }) => records.inBlocks(kind, blocks)),
    ofArticles: (articleIds) => store.call(({ records }) => records.ofArticles(articleIds)),
    each: () => store.each(({ records }) => records.each()),
  };
}
