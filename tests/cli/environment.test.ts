import { describe, expect, it } from '@jest/globals';

import { OnRecordError } from '../../src/errors/onrecord-error.ts';

import { readEnvironment } from '../../src/cli/environment.ts';

describe('readEnvironment', () => {
  it('has a default for everything', () => {
    expect(readEnvironment({})).toEqual({
      ONRECORD_STORE: 'sqlite:./data/onrecord.db',
      ONRECORD_NEO4J_USER: '',
      ONRECORD_NEO4J_PASSWORD: '',
      ONRECORD_NEO4J_POOL_SIZE: 50,
      ONRECORD_NEO4J_READ_SECONDS: 10,
      ONRECORD_NEO4J_WRITE_SECONDS: 30,
      ONRECORD_SQLITE_READ_SECONDS: 10,
      ONRECORD_READER: 'learned',
      ONRECORD_LLM_URL: '',
      ONRECORD_LLM_MODEL: '',
      ONRECORD_LLM_API_KEY: '',
      ONRECORD_LLM_TEMPERATURE: 0,
      ONRECORD_LLM_TIMEOUT_SECONDS: 120,
      ONRECORD_LLM_ARTICLE_SECONDS: 600,
      ONRECORD_LLM_CONCURRENCY: 4,
      ONRECORD_LLM_FALLBACK: 'none',
      ONRECORD_API_KEYS: '',
      ONRECORD_API_KEYS_FILE: '',
      ONRECORD_ALLOWED_HOSTS: '',
      ONRECORD_PROXIES: 0,
      ONRECORD_TRACING: 'off',
      ONRECORD_TRUSTED_DOCUMENTS_MODE: 'also',
      ONRECORD_QUERY_SECONDS: 30,
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

  it.each(['0', '65', '1.5', 'all'])('refuses %s workers', (count) => {
    expect(() => readEnvironment({ ONRECORD_WORKERS: count })).toThrow(/ONRECORD_WORKERS: must be a whole number/);
  });

  it('lists every bad variable in one message', () => {
    const read = (): unknown => readEnvironment({ ONRECORD_STORE: 'data.db', PORT: '70000', LOG_LEVEL: 'loud' });
    expect(read).toThrow(OnRecordError);
    expect(read).toThrow(/ONRECORD_STORE: must be sqlite:PATH.*PORT: must be at most 65535.*LOG_LEVEL/);
  });

  it.each([
    ['ONRECORD_NEO4J_POOL_SIZE', '0', /ONRECORD_NEO4J_POOL_SIZE: must be a whole number from 1 to 1000/],
    ['ONRECORD_NEO4J_READ_SECONDS', '0.5', /ONRECORD_NEO4J_READ_SECONDS: must be a whole number of seconds/],
    ['ONRECORD_NEO4J_WRITE_SECONDS', '3601', /ONRECORD_NEO4J_WRITE_SECONDS: must be at most 3600/],
    ['ONRECORD_SQLITE_READ_SECONDS', '601', /ONRECORD_SQLITE_READ_SECONDS: must be at most 600/],
    ['ONRECORD_READER', 'llm', /ONRECORD_READER: /],
    ['ONRECORD_LLM_URL', 'localhost:11434', /ONRECORD_LLM_URL: must be an http or https URL/],
    ['ONRECORD_LLM_URL', 'file:///etc/passwd', /ONRECORD_LLM_URL: must be an http or https URL/],
    ['ONRECORD_LLM_URL', 'https://me:secret@llm.example/v1', /ONRECORD_LLM_URL: .*without user, password/],
    ['ONRECORD_LLM_URL', 'https://llm.example/v1?key=secret', /ONRECORD_LLM_URL: .*query/],
    ['ONRECORD_LLM_API_KEY', 'secret\nx-other: 1', /ONRECORD_LLM_API_KEY: must be ASCII without blanks/],
    ['ONRECORD_LLM_API_KEY', 'secret’s', /ONRECORD_LLM_API_KEY: must be ASCII/],
    ['ONRECORD_LLM_MODEL', 'a model', /ONRECORD_LLM_MODEL: must be ASCII without blanks/],
    ['ONRECORD_LLM_TEMPERATURE', 'hot', /ONRECORD_LLM_TEMPERATURE: must be 0 to 2, or unset/],
    ['ONRECORD_LLM_TIMEOUT_SECONDS', '301', /ONRECORD_LLM_TIMEOUT_SECONDS: /],
    ['ONRECORD_LLM_CONCURRENCY', '0', /ONRECORD_LLM_CONCURRENCY: /],
    ['ONRECORD_LLM_FALLBACK', 'maybe', /ONRECORD_LLM_FALLBACK: /],
  ])('refuses %s=%j and does not repeat a secret', (name, value, message) => {
    const read = (): unknown => readEnvironment({ [name]: value });
    expect(read).toThrow(message);
    expect(read).not.toThrow(/secret/);
  });

  it('wants to know which language model, when one is to read', () => {
    expect(() => readEnvironment({ ONRECORD_READER: 'language-model' })).toThrow(
      /ONRECORD_LLM_URL: must be set.*ONRECORD_LLM_MODEL: must be set/,
    );
    const variables = { ONRECORD_LLM_URL: 'http://127.0.0.1:1/v1', ONRECORD_LLM_MODEL: 'org/m:7b' };
    expect(readEnvironment({ ONRECORD_READER: 'language-model', ...variables })).toMatchObject(variables);
  });
});
