import { EndpointFailure, type FailureKind } from './endpoint-failure.ts';

interface StatusRule {
  from: number;
  to: number;
  kind: FailureKind;
  message: string;
  hint: string;
}

/** The first that fits. */
const STATUS_RULES: readonly StatusRule[] = [
  {
    from: 300,
    to: 399,
    kind: 'LASTING',
    message: 'redirects, which is not followed',
    hint: 'set ONRECORD_LLM_URL to the address that it redirects to, if you trust that',
  },
  {
    from: 400,
    to: 400,
    kind: 'LASTING',
    message: 'refuses the request',
    hint: 'it must take response_format json_schema; some models take only ONRECORD_LLM_TEMPERATURE=unset',
  },
  {
    from: 401,
    to: 403,
    kind: 'LASTING',
    message: 'does not let us in',
    hint: 'check ONRECORD_LLM_API_KEY and what the key may use',
  },
  {
    from: 404,
    to: 404,
    kind: 'LASTING',
    message: 'has no such address or model',
    hint: 'check ONRECORD_LLM_URL, which ends before /chat/completions, and ONRECORD_LLM_MODEL',
  },
  { from: 408, to: 408, kind: 'PASSING', message: 'gave up waiting', hint: 'try again later' },
  {
    from: 429,
    to: 429,
    kind: 'PASSING',
    message: 'takes no more requests now',
    hint: 'lower ONRECORD_LLM_CONCURRENCY, or try again later',
  },
  { from: 500, to: 599, kind: 'PASSING', message: 'is at fault', hint: 'look at its log, or try again later' },
];

/** The failure that a status other than 200 is. */
export function statusFailure(status: number, retryAfter: string | null): EndpointFailure {
  const rule = STATUS_RULES.find(({ from, to }) => from <= status && status <= to);
  const { kind, message, hint } = rule ?? {
    kind: 'LASTING',
    message: 'does not answer as chat completions do',
    hint: 'check ONRECORD_LLM_URL',
  };
  return new EndpointFailure(kind, `${message} (status ${status})`, hint, { waitMs: waitOf(retryAfter, Date.now()) });
}

/** The value of `Retry-After`, seconds or an HTTP date, in milliseconds from now; null when there is none. */
export function waitOf(retryAfter: string | null, now: number): number | null {
  if (retryAfter === null) return null;
  const value = retryAfter.trim();
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
