import { readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';

const ROOT = new URL('../../', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, ROOT), 'utf8');

interface Service {
  build?: string;
  image: string;
  profiles?: string[];
  environment: Record<string, string>;
  ports: string[];
  volumes: string[];
  healthcheck: { test: string[] };
  mem_limit: string;
}

interface Compose {
  services: Record<string, Service>;
  volumes: Record<string, unknown>;
}

const compose = parse(read('docker-compose.yml')) as Compose;
const { onrecord, neo4j } = compose.services;
const dockerfile = read('Dockerfile');
const manifest = JSON.parse(read('package.json')) as { version: string };

describe('docker-compose.yml', () => {
  it('starts the app alone without being told: the embedded store needs no second service', () => {
    const unasked = Object.entries(compose.services).filter(([, { profiles }]) => profiles === undefined);
    expect(unasked.map(([name]) => name)).toEqual(['onrecord']);
    expect(onrecord?.environment['ONRECORD_STORE']).toBe('${ONRECORD_STORE:-sqlite:/data/onrecord.db}');
  });

  it('has the Neo4j that the tests run on, when told', () => {
    const tested = /<neo4j\.version>([^<]+)</.exec(read('tools/neo4j/pom.xml'))?.[1];
    expect(neo4j).toMatchObject({ profiles: ['neo4j'], image: `neo4j:${tested!}-community` });
  });

  it('keeps Neo4j to this machine, to its memory and to its own files', () => {
    expect(neo4j!.ports.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]);
    expect(neo4j!.volumes).toEqual(['neo4j:/data']);
    expect(neo4j!.mem_limit).toBe('2g');
    expect(neo4j!.environment).toMatchObject({
      NEO4J_db_transaction_timeout: '30s',
      NEO4J_db_memory_transaction_max: '256m',
      NEO4J_dbms_security_allow__csv__import__from__file__urls: 'false',
    });
    expect(neo4j!.healthcheck.test[0]).toBe('CMD-SHELL');
  });

  it('names the image by the version of package.json', () => {
    expect(onrecord?.image).toBe(`onrecord:${manifest.version}`);
  });

  it('keeps the graph on a named volume, where the image looks for it', () => {
    const [volume, path] = onrecord!.volumes[0]!.split(':');
    expect(Object.keys(compose.volumes)).toContain(volume);
    expect(dockerfile).toContain(`ONRECORD_STORE=sqlite:${path!}/`);
  });

  it('asks /health/ready on the port of the image, with node', () => {
    const [kind, program, flag, script] = onrecord!.healthcheck.test;
    expect([kind, program, flag]).toEqual(['CMD', 'node', '-e']);
    const port = /\bPORT=(\d+)/.exec(dockerfile)?.[1];
    expect(script).toContain(`http://127.0.0.1:${port!}/health/ready`);
    expect(onrecord?.ports).toEqual([`127.0.0.1:\${PORT:-4000}:${port!}`]);
  });
});

describe('Dockerfile', () => {
  const images = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map((match) => match[1]!);

  it('pins every image to a full version', () => {
    expect(images.length).toBeGreaterThan(0);
    expect(images.filter((image) => !/^node:\d+\.\d+\.\d+-[a-z-]+$/.test(image))).toEqual([]);
  });

  it('builds and runs on one image', () => {
    expect(new Set(images).size).toBe(1);
  });

  it('does not run as root', () => {
    expect(/^USER (\S+)$/m.exec(dockerfile)?.[1]).toBe('node');
  });

  it('copies only folders that exist in the repository or are built', () => {
    const copied = [...dockerfile.matchAll(/^COPY --from=build \/app\/(\S+)/gm)].map((match) => match[1]!);
    expect(copied).toEqual(['package.json', 'node_modules', 'bin', 'dist', 'models', 'seed', 'schema']);
  });
});
