import { describe, expect, it } from '@jest/globals';

import { OnRecordError } from '../../src/errors/onrecord-error.ts';

import { readEnvironment } from '../../src/cli/environment.ts';

describe('readEnvironment', () => {
  it('has a default for everything', () => {
    expect(readEnvironment({})).toEqual({
      ONRECORD_STORE: 'sqlite:./data/onrecord.db',
      ONRECORD_NEO4J_USER: '',
      ONRECORD_NEO4J_PASSWORD: '',
      PORT: 4000,
      HOST: '127.0.0.1',
      LOG_LEVEL: 'info',
    });
  });

  it('takes an empty variable for one that is not set', () => {
    expect(readEnvironment({ PORT: '', HOST: '0.0.0.0' })).toMatchObject({ PORT: 4000, HOST: '0.0.0.0' });
  });

  it.each([
    'sqlite:other.db',
    'sqlite::memory:',
    'neo4j://db.example:7687',
    'neo4j+s://db.example',
    'bolt://localhost',
  ])('accepts the store %s', (url) => {
    expect(readEnvironment({ ONRECORD_STORE: url }).ONRECORD_STORE).toBe(url);
  });

  it('lists every bad variable in one message', () => {
    const read = (): unknown => readEnvironment({ ONRECORD_STORE: 'data.db', PORT: '70000', LOG_LEVEL: 'loud' });
    expect(read).toThrow(OnRecordError);
    expect(read).toThrow(/ONRECORD_STORE: must be sqlite:PATH.*PORT: must be at most 65535.*LOG_LEVEL/);
  });
});
