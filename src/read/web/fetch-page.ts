import { fetch, type Response } from 'undici';

import { OnRecordError } from '../../errors/onrecord-error.ts';

import { type ReadOptions } from '../read-options.ts';
import { checkLiteralHost, guardedAgent } from './guarded-agent.ts';

const MOST_REDIRECTS = 5;
const MOST_BYTES = 5 * 1024 * 1024;
const DEFAULT_TIMEOUT_MS = 15_000;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const HEADERS = {
  'user-agent': 'OnRecord',
  accept: 'text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,text/plain;q=0.8,*/*;q=0.1',
};

/** What a URL answered. */
export interface FetchedPage {
  /** Where it was found, after redirects. */
  url: string;
  bytes: Uint8Array;
  /** Lower case, without parameters; empty when the server gave none. */
  contentType: string;
  charset: string | null;
}

/**
 * Fetches a page: http and https only, five redirects, 15 s in all, 5 MB, public addresses unless allowed otherwise.
 *
 * @throws OnRecordError `URL_FORBIDDEN` or `FETCH_FAILED`
 */
export async function fetchPage(input: string, options: ReadOptions): Promise<FetchedPage> {
  const timeoutMs = options.fetchTimeoutMs ?? DEFAULT_TIMEOUT_MS;
  const allowPrivateAddresses = options.allowPrivateAddresses ?? false;
  const dispatcher = guardedAgent({ allowPrivateAddresses, timeoutMs });
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    let url = checkedUrl(input, input, allowPrivateAddresses);
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      const response = await fetch(url, { dispatcher, signal, redirect: 'manual', headers: HEADERS });
      const target = REDIRECTS.has(response.status) ? response.headers.get('location') : null;
      if (target === null) return await readResponse(response, url.href, input);
      await response.body?.cancel();
      url = checkedUrl(target, input, allowPrivateAddresses, url);
    }
    throw failed(input, `redirects more than ${MOST_REDIRECTS} times`);
  } catch (error) {
    throw asFetchError(error, input, timeoutMs);
  } finally {
    await dispatcher.destroy();
  }
}

function checkedUrl(target: string, where: string, allowPrivateAddresses: boolean, base?: URL): URL {
  if (!URL.canParse(target, base?.href)) throw failed(where, `'${target}' is not a URL`);
  const url = new URL(target, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new OnRecordError('URL_FORBIDDEN', `'${url.protocol}' URLs are not fetched`, {
      where,
      hint: 'give an http or https URL, or a path',
    });
  }
  if (!allowPrivateAddresses) checkLiteralHost(url);
  return url;
}

async function readResponse(response: Response, url: string, where: string): Promise<FetchedPage> {
  if (!response.ok) {
    await response.body?.cancel();
    throw failed(where, `answers ${response.status} ${response.statusText}`.trimEnd());
  }
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    length += part.length;
    if (length > MOST_BYTES) throw failed(where, `is larger than ${MOST_BYTES} bytes`);
    parts.push(part);
  }
  if (length === 0) throw failed(where, 'answers with an empty page');
  const [type = '', ...parameters] = (response.headers.get('content-type') ?? '').split(';');
  const charset = parameters.map((parameter) => /^\s*charset=["']?([\w:.-]+)/i.exec(parameter)?.[1]).find(Boolean);
  return { url, bytes: Buffer.concat(parts), contentType: type.trim().toLowerCase(), charset: charset ?? null };
}

/** What `fetch` throws has the reason as its cause, perhaps several levels down. */
function asFetchError(error: unknown, where: string, timeoutMs: number): OnRecordError {
  let reason = error;
  while (!(reason instanceof OnRecordError) && reason instanceof Error && reason.cause instanceof Error)
    reason = reason.cause;
  if (reason instanceof OnRecordError) {
    const { code, message, hint } = reason;
    return new OnRecordError(code, message, { where, hint: hint ?? undefined, cause: error });
  }
  const { name, message, code } = reason as NodeJS.ErrnoException;
  if (name === 'TimeoutError') return failed(where, `did not answer within ${timeoutMs / 1000} s`, error);
  return failed(where, `cannot be fetched (${code ?? message})`, error);
}

function failed(where: string, message: string, cause?: unknown): OnRecordError {
  return new OnRecordError('FETCH_FAILED', `the URL ${message}`, {
    where,
    hint: 'check the URL, or save the page and give the file',
    cause,
  });
}
