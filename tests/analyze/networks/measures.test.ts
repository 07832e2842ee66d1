import { describe, expect, it } from '@jest/globals';

import { type CentralityMeasure } from '../../../src/store/network-measures.ts';

import { centralityOf, partitionOf } from '../../../src/analyze/networks/measure.ts';
import { MAX_LINKS, type Network, NetworkBuilder } from '../../../src/analyze/networks/network.ts';
import { runMeasure } from '../../../src/analyze/networks/run-measure.ts';

import { seededRandom, shuffled } from '../../support/seeded-random.ts';

/** The network of links such as `ab`; one that comes twice weighs twice. */
function networkOf(...links: string[]): Network {
  const builder = new NetworkBuilder();
  for (const [one, other] of links) builder.join(one!, other!);
  return builder.build();
}

const STAR = networkOf('ca', 'cb', 'cd');
const CHAIN = networkOf('ab', 'bc', 'cd', 'de');
/** a and b are joined three times, b and c once. */
const WEIGHTED = networkOf('ab', 'ab', 'ab', 'bc');
const TRIANGLES = networkOf('ab', 'bc', 'ca', 'cd', 'de', 'ef', 'fd');

/** All by hand. PageRank solves p = 0.15/n + 0.85 × what the neighbours hand on; betweenness counts pairs. */
const KNOWN: [name: string, network: Network, measure: CentralityMeasure, scores: Record<string, number>][] = [
  ['a star', STAR, 'DEGREE', { a: 1, b: 1, c: 3, d: 1 }],
  // c = 0.0375 + 0.85 × 3 l and l = 0.0375 + 0.85 × c/3, so c = 0.0375 × 3.55 / 0.2775.
  ['a star', STAR, 'PAGERANK', { a: 0.173423, b: 0.173423, c: 0.47973, d: 0.173423 }],
  ['a star', STAR, 'BETWEENNESS', { a: 0, b: 0, c: 1, d: 0 }],
  ['a chain', CHAIN, 'DEGREE', { a: 1, b: 2, c: 2, d: 2, e: 1 }],
  // Of the six pairs of others three lead over b, four over c.
  ['a chain', CHAIN, 'BETWEENNESS', { a: 0, b: 0.5, c: 4 / 6, d: 0.5, e: 0 }],
  // b = 0.05 + 0.85 (a + c); a = 0.05 + 0.85 × 3b/4; c = 0.05 + 0.85 × b/4: b = 0.135 / 0.2775.
  ['weighted links', WEIGHTED, 'PAGERANK', { a: 0.360135, b: 0.486486, c: 0.153378 }],
  ['weighted links', WEIGHTED, 'DEGREE', { a: 1, b: 2, c: 1 }],
];

describe('centrality', () => {
  it.each(KNOWN)('%s by %#: %s', async (_name, network, measure, scores) => {
    const found = centralityOf(network, measure);
    expect(network.nodes).toEqual(Object.keys(scores));
    Object.values(scores).forEach((score, at) => expect(found[at]).toBeCloseTo(score, 6));
    expect(await runMeasure({ network, measure })).toEqual(found);
  });

  it('of nothing is nothing', () => {
    expect(centralityOf(networkOf(), 'PAGERANK')).toEqual([]);
    expect(centralityOf(networkOf(), 'BETWEENNESS')).toEqual([]);
  });
});

describe('communities', () => {
  it('are two triangles with one link between them', async () => {
    const partition = partitionOf(TRIANGLES);
    const [a, b, c, d, e, f] = partition.groups;
    expect([b, c]).toEqual([a, a]);
    expect([e, f]).toEqual([d, d]);
    expect(a).not.toBe(d);
    // 2 × (3/7 − (7/14)²)
    expect(partition.modularity).toBeCloseTo(5 / 14, 9);
    expect(await runMeasure({ network: TRIANGLES, measure: 'COMMUNITIES' })).toEqual(partition);
  });

  it('of nothing are none', () => {
    expect(partitionOf(networkOf())).toEqual({ groups: [], modularity: 0 });
  });
});

describe('a network', () => {
  it('is the same in whatever order its links come', () => {
    const random = seededRandom(7);
    const links = Array.from({ length: 300 }, () => {
      const letter = () => String.fromCharCode(97 + Math.floor(random() * 26));
      return letter() + letter();
    });
    const network = networkOf(...links);
    const turned = networkOf(...shuffled(links, random).map((link) => link[1]! + link[0]!));
    expect(turned).toEqual(network);
    expect(partitionOf(turned)).toEqual(partitionOf(network));
    expect(centralityOf(turned, 'PAGERANK')).toEqual(centralityOf(network, 'PAGERANK'));
  });

  it('joins nothing to itself', () => {
    expect(networkOf('aa', 'ab')).toEqual({ nodes: ['a', 'b'], links: [[0, 1, 1]] });
  });

  it('has a size that is refused', () => {
    const builder = new NetworkBuilder();
    for (let at = 0; at < MAX_LINKS; at++) builder.join('centre', String(at));
    expect(() => builder.join('centre', '0')).not.toThrow();
    expect(() => builder.join('one', 'more')).toThrow(expect.objectContaining({ code: 'QUERY_TOO_COMPLEX' }));
  });

  it('of many nodes and links is refused for betweenness before anything begins', async () => {
    const nodes = Array.from({ length: 20_001 }, (_, at) => String(at));
    const network: Network = { nodes, links: Array.from({ length: 10_000 }, (_, at) => [at, at + 1, 1]) };
    await expect(runMeasure({ network, measure: 'BETWEENNESS' })).rejects.toMatchObject({ code: 'QUERY_TOO_COMPLEX' });
  });
});
