import { describe, expect, it } from '@jest/globals';

import { type AccessSettings, decideAccess } from '../../src/server/access-settings.ts';
import { newApiKey, parseApiKeys } from '../../src/server/identity/api-keys.ts';

const keys = parseApiKeys(newApiKey('reader', 'someone').entry, 'test');
const tokens = { keys: { secret: 'x'.repeat(32) }, issuer: null, audience: null };

describe('what holds where', () => {
  it.each<[string, string, AccessSettings, object]>([
    ['at home', '127.0.0.1', {}, { anonymousRole: 'admin', introspection: true, rates: { anonymous: 0 } }],
    ['at home with keys', '127.0.0.1', { keys }, { anonymousRole: 'reader', introspection: true }],
    ['at home with tokens', '::1', { tokens }, { anonymousRole: 'reader', introspection: true }],
    [
      'abroad with keys',
      '0.0.0.0',
      { keys },
      { anonymousRole: 'none', introspection: false, rates: { anonymous: 100, keyed: 600, wrongKeys: 5 } },
    ],
    ['abroad with tokens', '::', { tokens }, { anonymousRole: 'none', introspection: false }],
    ['abroad for everybody', '0.0.0.0', { anonymousRole: 'reader' }, { anonymousRole: 'reader', introspection: false }],
    ['behind a proxy', '127.0.0.1', { keys, proxies: 1 }, { anonymousRole: 'none', introspection: false }],
    [
      'under another name',
      '127.0.0.1',
      { keys, allowedHosts: ['x.example'] },
      { anonymousRole: 'none', allowedHosts: ['localhost', '127.0.0.1', '[::1]', 'x.example'] },
    ],
    [
      'with rates of one’s own',
      '0.0.0.0',
      { keys, rates: { anonymous: 7 } },
      { rates: { anonymous: 7, keyed: 600, wrongKeys: 5 } },
    ],
  ])('%s (%s)', (_where, host, settings, expected) => {
    expect(decideAccess(host, settings)).toMatchObject(expected);
  });
});

describe('a server that would be open by mistake', () => {
  it.each<[string, string, AccessSettings, string]>([
    ['abroad without keys', '0.0.0.0', {}, 'HOST: 0.0.0.0 is reached from elsewhere, and there is no key'],
    ['on another address', '192.0.2.7', {}, 'HOST: 192.0.2.7 is reached from elsewhere, and there is no key'],
    ['behind a proxy without keys', '127.0.0.1', { proxies: 1 }, 'HOST: 127.0.0.1 is reached from elsewhere'],
    [
      'where everybody may change the graph',
      '0.0.0.0',
      { keys, anonymousRole: 'admin' },
      'ONRECORD_ANONYMOUS_ROLE: others could change',
    ],
    [
      'where everybody may correct',
      '0.0.0.0',
      { keys, anonymousRole: 'curator' },
      'ONRECORD_ANONYMOUS_ROLE: others could change',
    ],
  ])('%s does not start', (_what, host, settings, line) => {
    let told = '';
    try {
      decideAccess(host, settings);
    } catch (error) {
      told = (error as { toLine(): string }).toLine();
    }
    expect(told).toContain(line);
  });
});
