import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { connect } from 'node:tls';

import { describe, expect, it } from '@jest/globals';

import { FaultProxy } from '../faults/fault-proxy.ts';
import { freePort } from '../support/free-port.ts';
import { emptyDatabase, neo4jDatabases } from '../support/neo4j-databases.ts';
import { finished, runOnRecord, startOnRecord } from '../support/run-onrecord.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

/** How soon the server is well after Neo4j is. Milliseconds. */
const HEALED = 5000;
const QUESTION = { query: '{ statistics { nodes { type count } } }' };

for (const [url] of neo4jDatabases()) {
  describe('onrecord serve over a Neo4j that is not there', () => {
    const folder = temporaryFolder();

    it('is live and not ready, says so once, seeds and recovers by itself when it comes, goes and comes back', async () => {
      await emptyDatabase(url);
      const [neo4jPort, port] = [await freePort(), await freePort()];
      const store = url.replace(/:\d+\/neo4j$/, `:${neo4jPort}/neo4j`);
      const child = startOnRecord(['serve', '--seed-if-empty', '--store', store], {
        variables: { PORT: String(port) },
      });
      const end = finished(child);
      let said = '';
      child.stderr!.on('data', (text: string) => (said += text));
      const base = `http://127.0.0.1:${port}`;
      const statusOf = (path: string) =>
        fetch(base + path).then(
          ({ status }) => status,
          () => 0,
        );
      const answer = async () => {
        const headers = { 'content-type': 'application/json' };
        const response = await fetch(`${base}/graphql`, { method: 'POST', headers, body: JSON.stringify(QUESTION) });
        return response.text();
      };
      const lost = () => said.split('\n').filter((line) => line.includes('no Neo4j server answers there')).length;
      const until = async (path: string, status: number) => {
        const started = Date.now();
        while ((await statusOf(path)) !== status) await wait(100);
        return Date.now() - started;
      };

      await until('/health/live', 200);
      for (let ask = 0; ask < 20; ask++) expect(await answer()).toContain('STORE_UNAVAILABLE');
      await wait(2000);
      expect([await statusOf('/health/live'), await statusOf('/health/ready'), lost()]).toEqual([200, 503, 1]);

      const first = await FaultProxy.start(url, neo4jPort);
      await until('/health/ready', 200);
      expect(await answer()).toContain('{"type":"ARTICLE","count":8}');

      await first.stop();
      await until('/health/ready', 503);
      expect([await statusOf('/health/live'), await answer()]).toEqual([200, expect.stringContaining('STORE_')]);
      await wait(2000);
      expect(lost()).toBe(2);
      const second = await FaultProxy.start(url, neo4jPort);
      expect(await until('/health/ready', 200)).toBeLessThan(HEALED);
      expect(await answer()).toContain('{"type":"ARTICLE","count":8}');

      child.kill('SIGTERM');
      expect((await end).code).toBe(0);
      await second.stop();
    });

    it.each<[name: string, url: () => Promise<string>, words: RegExp]>([
      [
        'a wrong password',
        async () => url.replace(/:[^:@]*@/, ':not-the-password@'),
        /refuses the user or the password/,
      ],
      ['the port of a web server', webServer, /speaks HTTP and not Bolt/],
    ])('ends with one line for %s', async (_, wrong, words) => {
      const { code, stderr } = await runOnRecord(['serve', '--store', await wrong()], { variables: { PORT: '0' } });
      expect({ code, lines: stderr.trim().split('\n').length }).toEqual({ code: 4, lines: 1 });
      expect(stderr).toMatch(words);
      expect(stderr).not.toContain('not-the-password');
    });

    it('trusts a certificate whose authority it is told of', async () => {
      await emptyDatabase(url);
      writeFiles(folder, { 'authority.pem': await certificateOf(url) });
      const store = url.replace(/^bolt:/, 'bolt+s:');
      const variables = { NODE_EXTRA_CA_CERTS: `${folder}/authority.pem` };
      expect(await runOnRecord(['stats', '--store', store], { variables })).toMatchObject({ code: 0 });
      const untold = await runOnRecord(['stats', '--store', store]);
      expect(untold).toMatchObject({ code: 4, stderr: expect.stringContaining('NODE_EXTRA_CA_CERTS') });
    });
  });
}

async function webServer(): Promise<string> {
  const server = createServer((_, response) => response.end('{}')).listen(0, '127.0.0.1');
  server.unref();
  await once(server, 'listening');
  return `bolt://me:not-the-password@127.0.0.1:${(server.address() as AddressInfo).port}/neo4j`;
}

/** The certificate that a server shows, as PEM. */
async function certificateOf(url: string): Promise<string> {
  const socket = connect({ host: '127.0.0.1', port: Number(new URL(url).port), rejectUnauthorized: false });
  await once(socket, 'secureConnect');
  const { raw } = socket.getPeerCertificate();
  socket.destroy();
  return `-----BEGIN CERTIFICATE-----\n${raw.toString('base64').replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`;
}
