import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from '@jest/globals';

import { type Statement } from '../../../src/model/statement.ts';

import { GazetteerIndex } from '../../../src/extract/names/gazetteer-index.ts';

import { gazetteerId } from '../../../src/resolve/entities/canonical-id.ts';

import { checkGraph } from '../../../src/store/check-graph.ts';
import { copyGraph } from '../../../src/store/copy-graph.ts';
import { type GraphStore } from '../../../src/store/graph-store.ts';
import { openStore } from '../../../src/store/open-store.ts';

import { changeGraph } from '../../../src/pipeline/change-graph.ts';
import { judge } from '../../../src/pipeline/judgements/judge.ts';
import { effectOf } from '../../../src/pipeline/judgements/judgement-effect.ts';
import { type JudgementRequest } from '../../../src/pipeline/judgements/judgement-request.ts';
import { readLog } from '../../../src/pipeline/judgements/read-curation.ts';
import { replay } from '../../../src/pipeline/judgements/replay.ts';
import { openGazetteer } from '../../../src/pipeline/open-gazetteer.ts';
import { resolveChange } from '../../../src/pipeline/resolve-change.ts';

import { extractedArticle } from '../../support/extracted-article.ts';
import { NEWSROOM } from '../../support/made-up-newsroom.ts';
import { readSeedInto } from '../../support/seeded-graph.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { TEST_GAZETTEER } from '../../support/test-gazetteer.ts';

const gazetteer = new GazetteerIndex(TEST_GAZETTEER);
const folder = temporaryFolder();

function enter(store: GraphStore, request: JudgementRequest, expectedVersion: number | null = null) {
  return judge({ request, author: 'tester', reason: 'because', expectedVersion }, { store, gazetteer });
}

async function put(store: GraphStore, articles: typeof NEWSROOM, removed: typeof NEWSROOM = []): Promise<void> {
  const step = { added: articles, removedArticleIds: removed.map(({ article }) => article.id) };
  await changeGraph(store, async () => ({
    change: await resolveChange(step, store, { gazetteer, run: null }),
    result: undefined,
  }));
}

async function newsroomIn(url = 'sqlite::memory:'): Promise<GraphStore> {
  const store = await openStore(url);
  await put(store, NEWSROOM);
  return store;
}

async function nodesOf(store: GraphStore, label: 'Person' | 'Statement'): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of store.view.eachNode(label)) ids.push(id);
  return ids;
}

async function effects(store: GraphStore): Promise<string[]> {
  const log = await readLog(store.records);
  return Promise.all(log.entries.map((entry) => effectOf(entry, log, store)));
}

describe('a judgement', () => {
  it('is entered once of several that were made of the same version at the same time', async () => {
    const store = await newsroomIn();
    const [statementId] = await nodesOf(store, 'Statement');
    const request = { action: 'REATTRIBUTE_STATEMENT' as const, statementId: statementId!, speakerId: null };
    const all = await Promise.allSettled(Array.from({ length: 8 }, () => enter(store, request, 0)));
    const codes = all.map((one) => (one.status === 'fulfilled' ? 'done' : (one.reason as { code: string }).code));
    expect(codes.sort()).toEqual([...Array.from({ length: 7 }, () => 'CONFLICT'), 'done']);
    expect((await readLog(store.records)).entries).toHaveLength(1);
    await store.close();
  });

  it('and articles that come at the same time, through another connection, all take effect', async () => {
    const url = `sqlite:${folder}/at-once.db`;
    const store = await openStore(url);
    await put(store, NEWSROOM.slice(0, 4));
    const other = await openStore(url);
    const [one, into] = (await nodesOf(store, 'Person')) as [string, string];
    const merging = enter(store, { action: 'MERGE_ENTITIES', entityId: one, intoId: into });
    await Promise.all([merging, ...NEWSROOM.slice(4).map((article) => put(other, [article]))]);

    const { entries } = await readLog(store.records);
    const again = await newsroomIn();
    await replay(entries, { store: again, gazetteer });
    const [judged, replayed] = [await checkGraph(store), await checkGraph(again)];
    expect(judged.violations).toEqual([]);
    expect(judged.checksum).toBe(replayed.checksum);
    for (const opened of [store, other, again]) await opened.close();
  });

  it('has no effect while its article is gone, and takes effect when it comes back', async () => {
    const store = await newsroomIn();
    const [statementId] = await nodesOf(store, 'Statement');
    const [statement] = await store.view.nodes('Statement', [statementId!]);
    await enter(store, { action: 'RENAME_ENTITY', entityId: statement!.speakerId!, name: 'Somebody else' });
    await enter(store, { action: 'CORRECT_STATEMENT', statementId: statementId!, kind: 'MIXED', content: null });
    await enter(store, { action: 'HIDE_STATEMENT', statementId: statementId! });
    const judged = (await checkGraph(store)).checksum;
    const article = NEWSROOM.filter((one) => one.article.id === statement!.articleId);
    await put(store, [], article);
    expect(await effects(store)).toContain('WITHOUT_EFFECT');
    expect((await effects(store))[2]).toBe('WITHOUT_EFFECT');
    expect((await checkGraph(store)).violations).toEqual([]);
    await put(store, article);
    expect((await effects(store))[2]).toBe('IN_FORCE');
    expect((await checkGraph(store)).checksum).toBe(judged);
    await store.close();
  });

  it('holds when its article is read again', async () => {
    const store = await newsroomIn();
    const [one, into] = (await nodesOf(store, 'Person')) as [string, string];
    await enter(store, { action: 'MERGE_ENTITIES', entityId: one, intoId: into });
    const judged = (await checkGraph(store)).checksum;
    for (const article of NEWSROOM) await put(store, [article]);
    expect((await checkGraph(store)).checksum).toBe(judged);
    await store.close();
  });

  it('corrects no statement of an article whose text has changed since', async () => {
    const store = await newsroomIn();
    const [statementId] = await nodesOf(store, 'Statement');
    const [statement] = await store.view.nodes('Statement', [statementId!]);
    const [span] = statement!.content;
    const content = [{ start: span!.start, end: span!.end - 3 }];
    await enter(store, { action: 'CORRECT_STATEMENT', statementId: statementId!, kind: null, content });
    expect((await store.view.nodes('Statement', [statementId!]))[0]!.content).toEqual(content);
    const known = NEWSROOM.find(({ article }) => article.id === statement!.articleId)!;
    const changed = structuredClone(known);
    const said = changed.statements.find(({ text }) => text === statement!.text)!;
    said.text = `X${said.text.slice(1)}`;
    changed.article.text = changed.article.text.replace(statement!.text, said.text);
    await put(store, [changed]);
    const [now] = await store.view.nodes('Statement', [statementId!]);
    expect(now).toMatchObject({ text: said.text, content: statement!.content });
    expect((await checkGraph(store)).violations).toEqual([]);
    expect(await effects(store)).toEqual(['WITHOUT_EFFECT']);
    await store.close();
  });

  it('renames a candidate for a speaker whose mentions there all went to somebody else', async () => {
    const facts = {
      publishedAt: '2022-03-10',
      entities: [
        { key: 'e1', type: 'PERSON' as const, name: 'Sergei Lavrov', gazetteerKey: 'sergey-lavrov' },
        { key: 'e2', type: 'PERSON' as const, name: 'Dmytro Kuleba', gazetteerKey: 'dmytro-kuleba' },
      ],
      statements: [
        {
          by: null,
          text: 'nobody was there',
          speakerCandidates: [{ entity: 'e1', score: 0.4, reason: 'named recently' }],
        },
      ],
    };
    const known = [extractedArticle('one', facts), extractedArticle('other', { ...facts, statements: [] })];
    const [store, again] = [await openStore('sqlite::memory:'), await openStore('sqlite::memory:')];
    for (const opened of [store, again]) await put(opened, known);
    const [statementId] = await nodesOf(store, 'Statement');
    const [{ speakerCandidates, articleId }] = (await store.view.nodes('Statement', [statementId!])) as [Statement];
    const [meant, kuleba] = [speakerCandidates[0]!.id, gazetteerId('Person', 'dmytro-kuleba')];
    const [mentions] = await store.view.relationships('REFERS_TO', 'IN', [meant]);
    const mentionIds = mentions!.filter((one) => one.articleId === articleId).map(({ from }) => from);
    // Away from what it was one with for a time, which the log alone knows.
    const merge = await enter(store, { action: 'MERGE_ENTITIES', entityId: meant, intoId: kuleba });
    const into = { name: 'Somebody else' };
    await enter(store, { action: 'SPLIT_ENTITY', entityId: kuleba, into, mentionIds, statementIds: [] });
    await enter(store, { action: 'UNDO', judgementId: merge.id });
    await enter(store, { action: 'RENAME_ENTITY', entityId: meant, name: 'S. Lavrov' });
    const [{ speakerCandidates: now }] = (await store.view.nodes('Statement', [statementId!])) as [Statement];
    expect(now[0]).toMatchObject({ id: meant, name: 'S. Lavrov' });
    await replay((await readLog(store.records)).entries, { store: again, gazetteer });
    expect((await checkGraph(again)).checksum).toBe((await checkGraph(store)).checksum);
    for (const opened of [store, again]) await opened.close();
  });

  it('goes with a copy of the graph, and holds there', async () => {
    const [store, copy] = [await newsroomIn(), await openStore('sqlite::memory:')];
    const [one, into] = (await nodesOf(store, 'Person')) as [string, string];
    await enter(store, { action: 'MERGE_ENTITIES', entityId: one, intoId: into });
    expect(await copyGraph(store, copy, {})).toMatchObject({ isSame: true });
    for (const article of NEWSROOM) await put(copy, [article]);
    expect((await checkGraph(copy)).checksum).toBe((await checkGraph(store)).checksum);
    for (const opened of [store, copy]) await opened.close();
  });

  it('is not in the log of a store that was emptied and filled anew', async () => {
    const store = await newsroomIn();
    const [one, into] = (await nodesOf(store, 'Person')) as [string, string];
    const before = (await checkGraph(store)).checksum;
    await enter(store, { action: 'MERGE_ENTITIES', entityId: one, intoId: into });
    await store.writer.clear();
    await put(store, NEWSROOM);
    expect((await readLog(store.records)).entries).toEqual([]);
    expect((await checkGraph(store)).checksum).toBe(before);
    await store.close();
  });
});

describe('a process that is killed while it judges', () => {
  it('leaves whole judgements only, and every one that it told of', async () => {
    const url = `sqlite:${folder}/killed.db`;
    const seeded = await openStore(url);
    await readSeedInto(seeded);
    const base = await openStore('sqlite::memory:');
    await copyGraph(seeded, base, {});
    await seeded.close();
    const shipped = await openGazetteer();
    const program = fileURLToPath(new URL('./judge-until-killed.ts', import.meta.url));
    for (const delay of [0, 11, 29]) {
      const child = spawn(process.execPath, ['--import', 'tsx', program, url], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
      const told = Number((await lines.next()).value);
      await new Promise((resolve) => setTimeout(resolve, delay));
      child.kill('SIGKILL');
      if (child.signalCode === null) await once(child, 'exit');

      const [store, again] = [await openStore(url), await openStore('sqlite::memory:')];
      const { entries } = await readLog(store.records);
      expect(entries.length).toBeGreaterThanOrEqual(told);
      expect(entries.map(({ sequence }) => sequence)).toEqual(entries.map((_, at) => at + 1));
      await copyGraph(base, again, {});
      await replay(entries, { store: again, gazetteer: shipped });
      const [judged, replayed] = [await checkGraph(store), await checkGraph(again)];
      expect(judged.violations).toEqual([]);
      expect(judged.checksum).toBe(replayed.checksum);
      for (const opened of [store, again]) await opened.close();
    }
    await base.close();
  }, 120_000);
});
