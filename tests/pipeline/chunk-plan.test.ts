import { describe, expect, it } from '@jest/globals';

import { type IdentifiedArticle, planChunk } from '../../src/pipeline/chunk-plan.ts';
import { type KnownArticle } from '../../src/pipeline/known-article.ts';

const NOW = 'reader@2';

/** `a1 at /x` in short: the article `a` with the bytes `1`, read at `/x`. */
function read(...articles: string[]): IdentifiedArticle[] {
  return articles.map((words) => {
    const [bytes, , location] = words.split(' ') as [string, string, string];
    const article = {
      name: location.split('/').at(-1)!,
      location,
      url: null,
      title: null,
      byline: null,
      outletName: null,
      language: null,
      publishedAt: null,
      text: `text of ${bytes}`,
      sha256: bytes,
      encoding: 'utf-8',
    };
    return { id: bytes[0]!, article };
  });
}

function stored(bytes: string, locations: string[], version = NOW): KnownArticle {
  const sources = locations.map((location) => ({ location, name: location.split('/').at(-1)! }));
  return { id: bytes[0]!, sha256: bytes, version, sources };
}

function summaryOf(chunk: IdentifiedArticle[], known: KnownArticle[]): Record<string, string> {
  const plan = planChunk(chunk, known, NOW);
  const place = ({ id, sources }: KnownArticle): string => `${id} at ${sources.map((s) => s.location).join(' ')}`;
  return {
    outcomes: plan.outcomes.join(' '),
    extract: plan.extract.map((item) => `${item.article.sha256}: ${place(item.known)}`).join('; '),
    relocate: plan.relocate.map(place).join('; '),
    remove: plan.remove.join(' '),
  };
}

describe('planChunk', () => {
  it.each([
    [
      'a new article is extracted',
      read('a1 at /x'),
      [],
      { outcomes: 'INGESTED', extract: 'a1: a at /x', relocate: '', remove: '' },
    ],
    [
      'the same article at the same location changes nothing',
      read('a1 at /x'),
      [stored('a1', ['/x'])],
      { outcomes: 'UNCHANGED', extract: '', relocate: '', remove: '' },
    ],
    [
      'the same text at a further location only adds the location',
      read('a1 at /y'),
      [stored('a1', ['/x'])],
      { outcomes: 'DUPLICATE', extract: '', relocate: 'a at /x /y', remove: '' },
    ],
    [
      'the same text twice in one chunk is extracted once, with both locations',
      read('a1 at /y', 'a1 at /x'),
      [],
      { outcomes: 'INGESTED DUPLICATE', extract: 'a1: a at /x /y', relocate: '', remove: '' },
    ],
    [
      'another article at a known location takes the place of the earlier one',
      read('b1 at /x'),
      [stored('a1', ['/x'])],
      { outcomes: 'SUPERSEDED', extract: 'b1: b at /x', relocate: '', remove: 'a' },
    ],
    [
      'an article that another location still gives stays when one location gives another article',
      read('b1 at /x'),
      [stored('a1', ['/w', '/x'])],
      { outcomes: 'SUPERSEDED', extract: 'b1: b at /x', relocate: 'a at /w', remove: '' },
    ],
    [
      'other bytes under the same URL replace the article',
      read('a2 at /x'),
      [stored('a1', ['/x'])],
      { outcomes: 'SUPERSEDED', extract: 'a2: a at /x', relocate: '', remove: 'a' },
    ],
    [
      'of two versions in one chunk the last one read counts',
      read('a1 at /x', 'a2 at /y'),
      [],
      { outcomes: 'INGESTED SUPERSEDED', extract: 'a2: a at /y', relocate: '', remove: '' },
    ],
    [
      'an article that an older reader read is read again and keeps its locations',
      read('a1 at /x'),
      [stored('a1', ['/w', '/x'], 'reader@1')],
      { outcomes: 'SUPERSEDED', extract: 'a1: a at /w /x', relocate: '', remove: 'a' },
    ],
    [
      'articles that move up because a line was added before them are not extracted again',
      read('n1 at /f#1', 'a1 at /f#2', 'b1 at /f#3'),
      [stored('a1', ['/f#1']), stored('b1', ['/f#2'])],
      {
        outcomes: 'SUPERSEDED UNCHANGED UNCHANGED',
        extract: 'n1: n at /f#1',
        relocate: 'a at /f#2; b at /f#3',
        remove: '',
      },
    ],
  ])('%s', (_name, chunk, known, expected) => {
    expect(summaryOf(chunk, known)).toEqual(expected);
  });
});
