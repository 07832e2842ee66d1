import { type IncomingMessage, type ServerResponse } from 'node:http';

import helmet from 'helmet';

import { CONTENT_SECURITY_POLICY } from './content-security-policy.ts';

/** Sets the headers by which browsers are held to what this server means to be used for. */
export const securityHeaders = helmet({
  contentSecurityPolicy: { useDefaults: false, directives: CONTENT_SECURITY_POLICY },
  referrerPolicy: { policy: 'no-referrer' },
});

/** The same headers, which are the same for every answer, by name. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = collected();

function collected(): Record<string, string> {
  const headers: Record<string, string> = {};
  const response = {
    setHeader: (name: string, value: string) => (headers[name] = value),
    removeHeader: () => undefined,
  };
  securityHeaders({} as IncomingMessage, response as unknown as ServerResponse, (error) => {
    if (error !== undefined) throw error as Error;
  });
  return headers;
}
