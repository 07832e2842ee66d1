import { type Question } from '../../extract/language-model-reader/language-model.ts';

import { EndpointFailure } from './endpoint-failure.ts';
import { readCompletion } from './read-completion.ts';
import { type LanguageModelSettings } from './reader-settings.ts';
import { statusFailure } from './status-failure.ts';

/**
 * Sends one question and gives the answer's text. One request to the address that was set and to no other: redirects are
 * not followed.
 *
 * @param timeoutMs from sending to the answer's last byte
 * @param end aborting it ends the request
 * @throws EndpointFailure
 */
export async function postQuestion(
  settings: LanguageModelSettings,
  question: Question,
  timeoutMs: number,
  end: AbortSignal,
): Promise<string> {
  // One controller of our own, not AbortSignal.any: early versions of Node 20 may collect a timeout that only that holds.
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  const timer = setTimeout(stop, timeoutMs);
  end.addEventListener('abort', stop, { once: true });
  try {
    const response = await fetch(`${settings.url}/chat/completions`, {
      method: 'POST',
      headers: headersOf(settings),
      body: JSON.stringify(bodyOf(settings, question)),
      redirect: 'manual',
      signal: controller.signal,
    });
    if (response.status !== 200) throw statusFailure(response.status, response.headers.get('retry-after'));
    return await readCompletion(response);
  } catch (error) {
    if (error instanceof EndpointFailure) throw error;
    throw controller.signal.aborted ? tooSlow(timeoutMs, error) : unreachable(error);
  } finally {
    // Also ends what is still to come of a body that is no longer wanted.
    controller.abort();
    clearTimeout(timer);
    end.removeEventListener('abort', stop);
  }
}

function headersOf({ apiKey }: LanguageModelSettings): Record<string, string> {
  const authorization: Record<string, string> = apiKey === '' ? {} : { authorization: `Bearer ${apiKey}` };
  return { 'content-type': 'application/json', accept: 'application/json', 'user-agent': 'OnRecord', ...authorization };
}

function bodyOf({ model, temperature }: LanguageModelSettings, question: Question): Record<string, unknown> {
  return {
    model,
    ...(temperature === null ? {} : { temperature }),
    messages: [
      { role: 'system', content: question.instructions },
      { role: 'user', content: question.data },
    ],
    response_format: {
      type: 'json_schema',
      json_schema: { name: 'attributions', strict: true, schema: question.answerSchema },
    },
  };
}

function tooSlow(timeoutMs: number, cause: unknown): EndpointFailure {
  const seconds = (timeoutMs / 1000).toFixed(timeoutMs < 10_000 ? 1 : 0);
  return new EndpointFailure(
    'PASSING',
    `did not answer within ${seconds} s`,
    'raise ONRECORD_LLM_TIMEOUT_SECONDS, or lower ONRECORD_LLM_CONCURRENCY',
    { cause },
  );
}

/** What `fetch` throws has the reason as its cause, perhaps several levels down. */
function unreachable(error: unknown): EndpointFailure {
  let reason = error as NodeJS.ErrnoException;
  while (reason.cause !== undefined && reason.cause !== null) reason = reason.cause as NodeJS.ErrnoException;
  const { code, message } = reason;
  const hint = 'check that it runs, and ONRECORD_LLM_URL';
  return new EndpointFailure('PASSING', `cannot be reached (${code ?? message})`, hint, { cause: error });
}
