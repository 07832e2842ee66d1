import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import { afterEach, describe, expect, it } from '@jest/globals';

import { checkGraph } from '../../../src/store/check-graph.ts';
import { openStore } from '../../../src/store/open-store.ts';

import { numberedArticleChange, STATEMENTS_PER_ARTICLE } from './numbered-article.ts';

const WRITER = fileURLToPath(new URL('./write-until-killed.ts', import.meta.url));

/**
 * What every adapter must do alike when several processes use one store.
 *
 * @param newUrl the URL of a store that no other test uses
 */
export function describeProcessConformance(name: string, newUrl: () => Promise<string>): void {
  describe(`${name} store between processes`, () => {
    let writer: ChildProcess | undefined;

    async function startWriter(url: string): Promise<AsyncIterator<string>> {
      const child = spawn(process.execPath, ['--import', 'tsx', WRITER, url], { stdio: ['ignore', 'pipe', 'inherit'] });
      writer = child;
      return createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    }

    async function kill(): Promise<void> {
      if (writer === undefined || writer.exitCode !== null || writer.signalCode !== null) return;
      const gone = once(writer, 'exit');
      writer.kill('SIGKILL');
      await gone;
    }

    afterEach(kill);

    it('reads whole changes only, while another process writes', async () => {
      const url = await newUrl();
      const lines = await startWriter(url);
      await lines.next();
      const store = await openStore(url, { readOnly: true });
      const seen = new Set<number>();
      while (seen.size < 3) {
        const { nodes, relationships } = await store.view.statistics();
        expect(nodes.Article).toBeGreaterThan(0);
        expect(relationships.MADE % STATEMENTS_PER_ARTICLE).toBe(0);
        seen.add(nodes.Article);
        await lines.next();
      }
      await store.close();
    });

    it('leaves nothing half when the writing process is killed', async () => {
      const url = await newUrl();
      for (const delay of [0, 7, 23]) {
        const lines = await startWriter(url);
        await lines.next();
        await new Promise((resolve) => setTimeout(resolve, delay));
        await kill();
        const store = await openStore(url);
        const { violations, nodes } = await checkGraph(store);
        expect(violations).toEqual([]);
        expect(nodes.Statement).toBe(nodes.Article * STATEMENTS_PER_ARTICLE);
        await store.close();
      }
    });

    it('applies a change to the revision that it was worked out from', async () => {
      const store = await openStore(await newUrl());
      const revision = await store.writer.revision();
      expect(await store.writer.revision()).toBe(revision);
      expect(await store.writer.applyTo(revision, numberedArticleChange(0))).not.toBeNull();
      expect(await store.writer.revision()).not.toBe(revision);
      await store.close();
    });

    it.each(['another process', 'the same one'])('applies no change once %s has changed the graph', async (who) => {
      const url = await newUrl();
      const store = await openStore(url);
      const other = who === 'the same one' ? store : await openStore(url);
      const revision = await store.writer.revision();
      await other.writer.apply(numberedArticleChange(0));
      expect(await store.writer.applyTo(revision, numberedArticleChange(1))).toBeNull();
      expect((await store.view.statistics()).nodes.Article).toBe(1);
      expect(await store.writer.applyTo(await store.writer.revision(), numberedArticleChange(1))).not.toBeNull();
      expect((await other.view.statistics()).nodes.Article).toBe(2);
      await store.close();
      await other.close();
    });

    it('comes to the graph of one clean run when a killed run is repeated', async () => {
      const killed = await newUrl();
      const lines = await startWriter(killed);
      await lines.next();
      await kill();
      const repeated = await openStore(killed);
      const written = (await repeated.view.statistics()).nodes.Article;
      const clean = await openStore(await newUrl());
      for (let number = 0; number <= written; number++) {
        await repeated.writer.apply(numberedArticleChange(number));
        await clean.writer.apply(numberedArticleChange(number));
      }
      expect(await checkGraph(repeated)).toEqual(await checkGraph(clean));
      await repeated.close();
      await clean.close();
    });
  });
}
