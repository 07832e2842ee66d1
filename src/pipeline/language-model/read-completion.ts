import { z } from 'zod';

import { EndpointFailure } from './endpoint-failure.ts';

/** A window's answer has some 10 kB. */
const MOST_BYTES = 1024 * 1024;

const COMPLETION = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
      }),
    )
    .min(1),
});

/**
 * The text that a chat completion answers with.
 *
 * @throws EndpointFailure when there is none
 */
export async function readCompletion(response: Response): Promise<string> {
  const completion = COMPLETION.safeParse(parseJson(await readText(response)));
  if (!completion.success) throw unusable('does not answer as chat completions do', 'check ONRECORD_LLM_URL');
  const { finish_reason: reason, message } = completion.data.choices[0]!;
  if (reason === 'length') {
    throw unusable('was cut off in mid-answer', 'raise the most tokens that the endpoint lets it answer');
  }
  if (typeof message.refusal === 'string' && message.refusal !== '') {
    throw unusable('declines to answer', 'try another model, or ONRECORD_LLM_FALLBACK=learned');
  }
  if (typeof message.content !== 'string' || message.content === '') {
    throw unusable('answers nothing', 'try another model');
  }
  return message.content;
}

async function readText(response: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    length += part.length;
    if (length > MOST_BYTES) {
      throw unusable(`answers with more than ${MOST_BYTES} bytes`, 'try another model');
    }
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function unusable(message: string, hint: string): EndpointFailure {
  return new EndpointFailure('UNUSABLE', message, hint);
}
