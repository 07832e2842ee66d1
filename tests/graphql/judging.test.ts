import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { checkGraph } from '../../src/store/check-graph.ts';

import { type Newsroom } from '../support/graphql-newsroom.ts';
import { openJudgedNewsroom } from '../support/judged-newsroom.ts';

interface Answer {
  judgement: { id: string; sequence: number; effect: string } | null;
  userErrors: { code: string; field: string | null }[];
}

const JUDGEMENT = 'judgement { id sequence action reason effect } userErrors { code field }';
const NOBODY = 'per_00000000000000000000';

let newsroom: Newsroom;
let before: string;
beforeAll(async () => {
  newsroom = await openJudgedNewsroom();
  before = (await checkGraph(newsroom.store)).checksum;
}, 60_000);
afterAll(async () => newsroom.store.close());

async function idOf(name: string): Promise<string> {
  const query = 'query ($name: String!) { entityByName(name: $name) { id } }';
  return (await newsroom.data<{ entityByName: { id: string } }>(query, { name })).entityByName.id;
}

async function statementOf(words: string): Promise<{ id: string; version: number }> {
  const query =
    'query ($words: String!) { statements(first: 1, filter: { text: { contains: $words } }) { nodes { id version } } }';
  const { statements } = await newsroom.data<{ statements: { nodes: { id: string; version: number }[] } }>(query, {
    words,
  });
  return statements.nodes[0]!;
}

async function judge<T extends Answer>(mutation: string, type: string, input: object, more = ''): Promise<T> {
  const query = `mutation ($input: ${type}!) { done: ${mutation}(input: $input) { ${JUDGEMENT} ${more} } }`;
  const given = { reason: 'as the article says', expectedVersion: 0, ...input };
  return (await newsroom.data<{ done: T }>(query, { input: given })).done;
}

async function undo(id: string): Promise<void> {
  const query = 'query ($id: ID!) { judgement(id: $id) { version } }';
  const { judgement } = await newsroom.data<{ judgement: { version: number } }>(query, { id });
  const input = { id, expectedVersion: judgement.version };
  expect(await judge('undoJudgement', 'UndoJudgementInput', input)).toMatchObject({ userErrors: [] });
  expect((await checkGraph(newsroom.store)).checksum).toBe(before);
}

describe('mergeEntities', () => {
  it('makes two people one, keeps the id of the other, and can be undone', async () => {
    const [grubb, quenby] = [await idOf('Petronella Grubb'), await idOf('Odalys Quenby')];
    const versions = `{ one: person(id: "${grubb}") { version statementCount } two: person(id: "${quenby}") { statementCount } }`;
    const counts = await newsroom.data<Record<string, { version: number; statementCount: number }>>(versions);
    const done = await judge<Answer & { entity: object }>(
      'mergeEntities',
      'MergeEntitiesInput',
      { id: grubb, into: quenby, expectedVersion: counts['one']!.version },
      'entity { id name aliases ... on Person { statementCount version } }',
    );
    expect(done).toMatchObject({
      userErrors: [],
      judgement: { action: 'MERGE_ENTITIES', reason: 'as the article says', effect: 'IN_FORCE' },
      entity: {
        id: quenby,
        name: 'Odalys Quenby',
        aliases: ['Petronella Grubb', 'Quenby'],
        statementCount: counts['one']!.statementCount + counts['two']!.statementCount,
      },
    });
    const found = `{ node(id: "${grubb}") { id } person(id: "${grubb}") { id } nodes(ids: ["${grubb}"]) { id }
      entityByName(name: "Petronella Grubb") { id } }`;
    const is = { id: quenby };
    expect(await newsroom.data(found)).toEqual({ node: is, person: is, nodes: [is], entityByName: is });
    expect((await checkGraph(newsroom.store)).violations).toEqual([]);
    await undo(done.judgement!.id);
    expect(await newsroom.data(`{ node(id: "${grubb}") { id } }`)).toEqual({ node: { id: grubb } });
  });

  it.each([
    ['nobody', 'Petronella Grubb', () => NOBODY, 'NOT_FOUND', 'into'],
    ['a place', 'Petronella Grubb', () => idOf('Mariupol'), 'BAD_USER_INPUT', 'into'],
    ['itself', 'Petronella Grubb', () => idOf('Petronella Grubb'), 'BAD_USER_INPUT', 'into'],
  ])('refuses to merge a person into %s', async (_what, name, into, code, field) => {
    const input = { id: await idOf(name), into: await into() };
    expect(await judge('mergeEntities', 'MergeEntitiesInput', input)).toEqual({
      judgement: null,
      userErrors: [{ code, field }],
    });
  });
});

describe('splitEntity', () => {
  it('gives mentions and statements to somebody new', async () => {
    const id = await idOf('Sergey Lavrov');
    const said = await statementOf('never refused one');
    const mentions = `{ mentions(first: 2, filter: { refersToId: { eq: "${id}" } }) { nodes { id } } }`;
    const { mentions: found } = await newsroom.data<{ mentions: { nodes: { id: string }[] } }>(mentions);
    const ids = found.nodes.map((mention) => mention.id);
    const done = await judge<Answer & { into: { id: string } }>(
      'splitEntity',
      'SplitEntityInput',
      { id, name: 'Another Lavrov', mentions: ids, statements: [said.id], expectedVersion: 0 },
      'entity { id } into { id name mentionCount ... on Person { statementCount } }',
    );
    expect(done).toMatchObject({
      userErrors: [],
      entity: { id },
      into: { name: 'Another Lavrov', mentionCount: 2, statementCount: 1 },
    });
    const speaker = `{ statement(id: "${said.id}") { speaker { id } version } }`;
    expect(await newsroom.data(speaker)).toEqual({ statement: { speaker: { id: done.into.id }, version: 1 } });
    expect((await checkGraph(newsroom.store)).violations).toEqual([]);
    await undo(done.judgement!.id);
  });

  it('refuses what means somebody else, and to split nothing off', async () => {
    const [id, other] = [await idOf('Petronella Grubb'), await statementOf('never refused one')];
    const foreign = await judge('splitEntity', 'SplitEntityInput', { id, name: 'X', statements: [other.id] });
    expect(foreign.userErrors).toEqual([{ code: 'BAD_USER_INPUT', field: 'statements' }]);
    const nothing = await judge('splitEntity', 'SplitEntityInput', { id, name: 'X' });
    expect(nothing.userErrors).toEqual([{ code: 'BAD_USER_INPUT', field: 'mentions' }]);
    const nowhere = await judge('splitEntity', 'SplitEntityInput', { id, statements: [other.id] });
    expect(nowhere.userErrors).toEqual([{ code: 'BAD_USER_INPUT', field: 'into' }]);
  });
});

describe('judging a statement', () => {
  it('re-attributes it, to a person or to nobody', async () => {
    const { id, version } = await statementOf('the whole scene had been staged');
    const speaker = await idOf('Sergey Lavrov');
    const input = { id, speaker, expectedVersion: version };
    const more = 'statement { version speakerName speaker { id } }';
    const done = await judge('reattributeStatement', 'ReattributeStatementInput', input, more);
    expect(done).toMatchObject({
      statement: { speakerName: 'Sergey Lavrov', speaker: { id: speaker }, version: version + 1 },
    });
    const nobody = { id, speaker: null, expectedVersion: version + 1 };
    const again = await judge('reattributeStatement', 'ReattributeStatementInput', nobody, more);
    expect(again).toMatchObject({ statement: { speakerName: null, speaker: null } });
    const effects = `{ judgement(id: "${done.judgement!.id}") { effect } }`;
    expect(await newsroom.data(effects)).toEqual({ judgement: { effect: 'WITHOUT_EFFECT' } });
    const stale = { id: again.judgement!.id, expectedVersion: version };
    expect((await judge('undoJudgement', 'UndoJudgementInput', stale)).userErrors).toEqual([
      { code: 'CONFLICT', field: 'expectedVersion' },
    ]);
    const current = { id: again.judgement!.id, expectedVersion: version + 2 };
    await judge('undoJudgement', 'UndoJudgementInput', current);
    await undo(done.judgement!.id);
  });

  it('takes one of several that come at once', async () => {
    const { id, version } = await statementOf('the whole scene had been staged');
    const input = { id, speaker: null, expectedVersion: version };
    const all = await Promise.all(
      Array.from({ length: 8 }, () => judge('reattributeStatement', 'ReattributeStatementInput', input)),
    );
    const codes = all.map(({ userErrors }) => userErrors[0]?.code ?? 'done');
    expect(codes.sort()).toEqual([...Array.from({ length: 7 }, () => 'CONFLICT'), 'done']);
    await undo(all.find(({ judgement }) => judgement !== null)!.judgement!.id);
  });

  it('corrects its kind and content', async () => {
    const { id, version } = await statementOf('the whole scene had been staged');
    const [statement] = await newsroom.store.view.nodes('Statement', [id]);
    const [span] = statement!.content;
    const content = [{ start: span!.start, end: span!.end - 'staged'.length - 1 }];
    const input = { id, kind: 'MIXED', content, expectedVersion: version };
    const done = await judge('correctStatement', 'CorrectStatementInput', input, 'statement { id kind text }');
    expect(done).toMatchObject({ statement: { id, kind: 'MIXED', text: 'that the whole scene had been' } });
    expect((await checkGraph(newsroom.store)).violations).toEqual([]);
    await undo(done.judgement!.id);
  });

  it.each([
    ['no span', []],
    ['a span that ends after the text', [{ start: 0, end: 1_000_000 }]],
    ['a span without words', [{ start: 5, end: 5 }]],
    [
      'spans in no order',
      [
        { start: 20, end: 30 },
        { start: 5, end: 10 },
      ],
    ],
  ])('refuses %s as its content', async (_what, content) => {
    const { id, version } = await statementOf('the whole scene had been staged');
    const done = await judge('correctStatement', 'CorrectStatementInput', { id, content, expectedVersion: version });
    expect(done).toEqual({ judgement: null, userErrors: [{ code: 'BAD_USER_INPUT', field: 'content' }] });
  });

  it('hides it everywhere, and shows it again', async () => {
    const { id, version } = await statementOf('like a dropped piano');
    const [article] = (await newsroom.store.view.nodes('Statement', [id])).map((found) => found!.articleId);
    const seen = `{ statement(id: "${id}") { id } node(id: "${id}") { id }
      search(text: "gauge dropped piano", types: [STATEMENT]) { totalCount: nodes { node { id } } }
      article(id: "${article}") { statements(first: 50) { totalCount nodes { id } } } }`;
    type Seen = { article: { statements: { totalCount: number; nodes: { id: string }[] } }; search: object };
    const shown = await newsroom.data<Seen>(seen);
    const done = await judge('hideStatement', 'HideStatementInput', { id, expectedVersion: version });
    const hidden = await newsroom.data<Seen>(seen);
    expect(hidden).toMatchObject({ statement: null, node: null });
    expect(JSON.stringify(hidden)).not.toContain(id);
    expect(hidden.article.statements.totalCount).toBe(shown.article.statements.totalCount - 1);
    const twice = await judge('hideStatement', 'HideStatementInput', { id, expectedVersion: version + 1 });
    expect(twice.userErrors).toEqual([{ code: 'NOT_FOUND', field: 'id' }]);
    const input = { id, expectedVersion: version + 1 };
    const back = await judge('unhideStatement', 'UnhideStatementInput', input, 'statement { id }');
    expect(back).toMatchObject({ statement: { id } });
    expect(await newsroom.data(seen)).toEqual(shown);
    await judge('undoJudgement', 'UndoJudgementInput', { id: back.judgement!.id, expectedVersion: version + 2 });
    await undo(done.judgement!.id);
  });
});

describe('judging a contradiction', () => {
  it('confirms it, then rejects it', async () => {
    const pairs = [];
    for await (const pair of newsroom.store.view.eachRelationship('CONTRADICTS')) pairs.push(pair);
    const { from, to } = pairs[0]!;
    const status = `{ statement(id: "${to}") { contradictions { nodes { status version other { id } } } } }`;
    const input = { statement: to, other: from, expectedVersion: 0 };
    const done = await judge('confirmContradiction', 'ContradictionInput', input);
    expect(JSON.stringify(await newsroom.data(status))).toContain('"status":"CONFIRMED","version":1');
    const later = { ...input, expectedVersion: 1 };
    const rejected = await judge('rejectContradiction', 'ContradictionInput', later);
    expect(JSON.stringify(await newsroom.data(status))).toContain('"status":"REJECTED","version":2');
    await judge('undoJudgement', 'UndoJudgementInput', { id: rejected.judgement!.id, expectedVersion: 2 });
    await undo(done.judgement!.id);
  });

  it('refuses a pair that is no candidate', async () => {
    const [one, other] = [await statementOf('never refused one'), await statementOf('like a dropped piano')];
    const input = { statement: one.id, other: other.id };
    const done = await judge('confirmContradiction', 'ContradictionInput', input);
    expect(done.userErrors).toEqual([{ code: 'NOT_FOUND', field: 'statement' }]);
  });
});

describe('the log', () => {
  it('says what was judged, by whom and what came of it, latest first', async () => {
    const id = await idOf('Otter Weir');
    const done = await judge('renameEntity', 'RenameEntityInput', { id, name: 'Otter W. Weir' }, 'entity { name }');
    expect(done).toMatchObject({ entity: { name: 'Otter W. Weir' } });
    const { version } = (await newsroom.data<{ person: { version: number } }>(`{ person(id: "${id}") { version } }`))
      .person;
    expect(version).toBe(1);
    await undo(done.judgement!.id);
    const log = `{ judgements(subject: "${id}", first: 5) { totalCount nodes { action entity { name } name effect
      author subjects { id } undoneBy { action reason } undoes { id } } } }`;
    expect(await newsroom.data(log)).toEqual({
      judgements: {
        totalCount: 2,
        nodes: [
          expect.objectContaining({ action: 'UNDO', effect: 'IN_FORCE', undoes: { id: done.judgement!.id } }),
          {
            action: 'RENAME_ENTITY',
            entity: { name: 'Otter Weir' },
            name: 'Otter W. Weir',
            effect: 'UNDONE',
            author: null,
            subjects: [{ id }],
            undoneBy: { action: 'UNDO', reason: 'as the article says' },
            undoes: null,
          },
        ],
      },
    });
    const page = await newsroom.data<{ judgements: { nodes: object[]; pageInfo: { hasNextPage: boolean } } }>(
      '{ judgements(first: 1, action: [UNDO]) { nodes { id } pageInfo { hasNextPage } } }',
    );
    expect(page.judgements.pageInfo.hasNextPage).toBe(true);
  });

  it('refuses a judgement without a reason', async () => {
    const id = await idOf('Otter Weir');
    const done = await judge('renameEntity', 'RenameEntityInput', { id, name: 'O.', reason: ' ', expectedVersion: 2 });
    expect(done.userErrors).toEqual([{ code: 'BAD_USER_INPUT', field: 'reason' }]);
  });
});

describe('ingestArticle', () => {
  const TEXT = `Storm closes the harbour of Osk

Mara Venn, the harbour master of Osk, said on Thursday that no boat would leave before the weekend.
`;
  const INGEST = `mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) {
    article { id title outlet { name } publishedAt } statementCount userErrors { code field } } }`;

  it('reads a text, and twice the same is one', async () => {
    const input = { text: TEXT, title: 'Storm', outlet: 'Osk Post', publishedAt: '2026-02-01' };
    const first = await newsroom.data<{ ingestArticle: { article: { id: string } } }>(INGEST, { input });
    expect(first).toMatchObject({
      ingestArticle: {
        article: { title: 'Storm', outlet: { name: 'Osk Post' }, publishedAt: expect.stringContaining('2026-02-01') },
        statementCount: 1,
        userErrors: [],
      },
    });
    expect(await newsroom.data(INGEST, { input })).toEqual(first);
    const { id } = first.ingestArticle.article;
    expect((await checkGraph(newsroom.store)).violations).toEqual([]);
    expect((await newsroom.store.view.nodes('Article', [id]))[0]!.locations).toHaveLength(1);
  });

  it.each([
    ['neither text nor URL', {}, 'BAD_USER_INPUT'],
    ['both', { text: TEXT, url: 'https://news.example/1' }, 'BAD_USER_INPUT'],
    ['a path', { url: '/etc/passwd' }, 'URL_FORBIDDEN'],
    ['a file’s URL', { url: 'file:///etc/passwd' }, 'URL_FORBIDDEN'],
    ['an address of a private network', { url: 'http://127.0.0.1:9/secret' }, 'URL_FORBIDDEN'],
    ['an empty text', { text: '  ' }, 'JSON_LINE_INVALID'],
    ['a date that is none', { text: TEXT, publishedAt: 'soon' }, 'JSON_LINE_INVALID'],
  ])('refuses %s', async (_what, input, code) => {
    const { ingestArticle } = await newsroom.data<{ ingestArticle: { article: null; userErrors: { code: string }[] } }>(
      INGEST,
      { input },
    );
    expect(ingestArticle.article).toBeNull();
    expect(ingestArticle.userErrors.map((error) => error.code)).toEqual([code]);
  });
});
