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
  healthcheck: { test: string[]; interval: string; timeout: string; retries: number };
  mem_limit: string;
  cap_drop: string[];
  security_opt: string[];
}

interface Compose {
  services: Record<string, Service>;
  volumes: Record<string, unknown>;
}

const compose = parse(read('docker-compose.yml')) as Compose;
const { onrecord, neo4j } = compose.services;
const services = Object.entries(compose.services);
const dockerfile = read('Dockerfile');
const manifest = JSON.parse(read('package.json')) as { version: string };

/** What a server that strangers' text reaches through us must have set: ../shared/reliability.md §4. */
const SECURE = {
  'db.transaction.timeout': '30s',
  'db.lock.acquisition.timeout': '10s',
  'db.memory.transaction.max': '256m',
  'dbms.security.allow_csv_import_from_file_urls': 'false',
  'dbms.usage_report.enabled': 'false',
};

/** Variables as the image makes settings of them: "__" stands for "_", "_" for ".". */
function neo4jSettings(environment: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment)
      .filter(([name]) => name !== 'NEO4J_AUTH')
      .map(([name, value]) => [name.replace('NEO4J_', '').replaceAll(/_/g, '.').replaceAll('..', '_'), value]),
  );
}

/** A value with its `${NAME:+with}` and `${NAME:-without}` as compose fills them in. */
function interpolated(text: string, variables: Record<string, string | undefined>): string {
  return text.replaceAll(/\$\{(\w+):([+-])([^}]*)\}/g, (_, name: string, sign: string, other: string) => {
    const value = variables[name] ?? '';
    if (sign === '-') return value === '' ? other : value;
    return value === '' ? '' : other;
  });
}

describe('docker-compose.yml', () => {
  it('starts the app alone without being told: the embedded store needs no second service', () => {
    const unasked = services.filter(([, { profiles }]) => profiles === undefined);
    expect(unasked.map(([name]) => name)).toEqual(['onrecord']);
    expect(onrecord?.environment['ONRECORD_STORE']).toBe('${ONRECORD_STORE:-sqlite:/data/onrecord.db}');
  });

  it.each(services)(
    'keeps %s to a version, this machine, its memory and its rights, and looks after it',
    (_, service) => {
      expect(service.image).toMatch(/^[a-z0-9]+:\d+\.\d+\.\d+(-[a-z]+)?$/);
      expect(service.ports.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]);
      expect(service.mem_limit).toMatch(/^\d+[mg]$/);
      expect(service).toMatchObject({ cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] });
      expect(service.healthcheck).toMatchObject({ interval: '10s', timeout: '5s', retries: 3 });
      expect(service.volumes.filter((volume) => !(volume.split(':')[0]! in compose.volumes))).toEqual([]);
    },
  );

  it('has the Neo4j that the tests run on, when told', () => {
    const tested = /<neo4j\.version>([^<]+)</.exec(read('tools/neo4j/pom.xml'))?.[1];
    expect(neo4j).toMatchObject({ profiles: ['neo4j'], image: `neo4j:${tested!}-community` });
  });

  it('leaves room for what the JVM needs besides its heap and page cache', () => {
    const megabytes = (size: string): number => Number.parseInt(size, 10) * (size.endsWith('g') ? 1024 : 1);
    const settings = neo4j!.environment;
    const heap = megabytes(settings['NEO4J_server_memory_heap_max__size']!);
    const pages = megabytes(settings['NEO4J_server_memory_pagecache_size']!);
    expect(megabytes(neo4j!.mem_limit) - heap - pages).toBeGreaterThanOrEqual(1024);
  });

  it('has the secure settings, and the tests run on a Neo4j that has them too', () => {
    const ours = neo4jSettings(neo4j!.environment);
    const tested = Object.fromEntries(
      [...read('tools/neo4j/neo4j.conf').matchAll(/^([a-z_.]+)=(.*)$/gm)].map(([, name, value]) => [name!, value!]),
    );
    expect(ours).toMatchObject(SECURE);
    expect(tested).toMatchObject(SECURE);
    // How much memory there is differs; no other setting that both have does.
    const differing = Object.keys(ours).filter((name) => name in tested && ours[name] !== tested[name]);
    expect(differing).toEqual(['server.memory.pagecache.size']);
  });

  it.each([
    [{ ONRECORD_NEO4J_PASSWORD: 'long-enough' }, 'neo4j/long-enough'],
    [{}, 'there is no password: set ONRECORD_NEO4J_PASSWORD to eight characters or more'],
    [{ ONRECORD_NEO4J_PASSWORD: '' }, 'there is no password: set ONRECORD_NEO4J_PASSWORD to eight characters or more'],
  ])('gives Neo4j of %j the login %s, which the image refuses where it has no slash', (variables, login) => {
    expect(interpolated(neo4j!.environment['NEO4J_AUTH']!, variables)).toBe(login);
  });

  it('takes every setting of .env.example, and no other variable', () => {
    const taken = [...read('docker-compose.yml').matchAll(/\$\{([A-Z][A-Z0-9_]*)/g)].map(([, name]) => name!);
    const documented = [...read('.env.example').matchAll(/^#?([A-Z][A-Z0-9_]+)=/gm)].map(([, name]) => name!);
    // The Dockerfile sets it: a container has to listen on all of its addresses.
    const inImage = /\bHOST=/.test(dockerfile) ? ['HOST'] : [];
    expect([...new Set(taken), ...inImage].sort()).toEqual(documented.sort());
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

  it('copies what is read when it runs (tests/e2e/image-files.test.ts starts it)', () => {
    const copied = [...dockerfile.matchAll(/^COPY --from=build \/app\/(\S+)/gm)].map((match) => match[1]!);
    expect(copied).toEqual([
      'package.json',
      'node_modules',
      'bin',
      'dist',
      'models',
      'seed',
      'schema',
      'web',
      'src/graphql/examples',
    ]);
  });
});
