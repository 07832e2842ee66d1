import { readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';

const ROOT = new URL('../../', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, ROOT), 'utf8');

interface Compose {
  services: Record<
    string,
    { build: string; image: string; ports: string[]; volumes: string[]; healthcheck: { test: string[] } }
  >;
  volumes: Record<string, unknown>;
}

const compose = parse(read('docker-compose.yml')) as Compose;
const { onrecord } = compose.services;
const dockerfile = read('Dockerfile');
const manifest = JSON.parse(read('package.json')) as { version: string };

describe('docker-compose.yml', () => {
  it('has the app alone: the embedded store needs no second service', () => {
    expect(Object.keys(compose.services)).toEqual(['onrecord']);
  });

  it('names the image by the version of package.json', () => {
    expect(onrecord?.image).toBe(`onrecord:${manifest.version}`);
  });

  it('keeps the graph on a named volume, where the image looks for it', () => {
    const [volume, path] = onrecord!.volumes[0]!.split(':');
    expect(Object.keys(compose.volumes)).toEqual([volume]);
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
