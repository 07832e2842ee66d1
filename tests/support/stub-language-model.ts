import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';

import { type LanguageModelSettings } from '../../src/pipeline/language-model/reader-settings.ts';

/** A request as the stub got it. */
export interface StubRequest {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  body: {
    model: string;
    temperature?: number;
    messages: { role: string; content: string }[];
    response_format: { type: string; json_schema: { name: string; strict: boolean; schema: object } };
  };
}

/** What the stub does with a request. */
export type StubBehaviour = (response: ServerResponse, request: StubRequest) => void;

/** One attribution as a model words it. */
export interface StubAttribution {
  paragraph: number;
  source: string | null;
  cue: string | null;
  content: string[];
}

/** A chat-completions endpoint on the loopback address: real HTTP, no model. */
export class StubLanguageModel {
  readonly requests: StubRequest[] = [];
  private readonly server: Server;
  private behaviours: StubBehaviour[] = [];

  private constructor() {
    this.server = createServer((message, response) => {
      const parts: Buffer[] = [];
      message.on('data', (part: Buffer) => parts.push(part));
      message.on('end', () => {
        const body = JSON.parse(Buffer.concat(parts).toString() || 'null') as StubRequest['body'];
        const request = { method: message.method!, path: message.url!, headers: message.headers, body };
        this.requests.push(request);
        const behave = this.behaviours.length > 1 ? this.behaviours.shift()! : this.behaviours[0]!;
        behave(response, request);
      });
    });
  }

  static async open(): Promise<StubLanguageModel> {
    const stub = new StubLanguageModel();
    // Longer than a test: a connection that closes just as it is used again is a failure of its own.
    stub.server.keepAliveTimeout = 120_000;
    stub.server.listen(0, '127.0.0.1');
    await once(stub.server, 'listening');
    return stub;
  }

  /** Behaves like this from now on: one request after the other, the last for all that follow. */
  behave(...behaviours: StubBehaviour[]): void {
    this.behaviours = behaviours;
    this.requests.length = 0;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/v1`;
  }

  /** Settings for it. */
  settings(others: Partial<LanguageModelSettings> = {}): LanguageModelSettings {
    return {
      kind: 'language-model',
      url: this.url,
      model: 'stub-1',
      apiKey: '',
      temperature: 0,
      timeoutSeconds: 60,
      articleSeconds: 90,
      concurrency: 2,
      fallback: 'none',
      ...others,
    };
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }
}

/** Sends bytes as they are. */
export function sends(body: string, status = 200, headers: Record<string, string> = {}): StubBehaviour {
  return (response) => void response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);
}

/** A chat completion whose message is this text. */
export function completes(content: string | null, choice: object = {}): StubBehaviour {
  return sends(completion(content, choice));
}

/** A chat completion with these attributions. */
export function attributes(...attributions: unknown[]): StubBehaviour {
  return completes(JSON.stringify({ attributions }));
}

/** Answers each question by what it says. */
export function answersWith(answer: (data: string) => StubAttribution[]): StubBehaviour {
  return (response, { body }) => {
    const attributions = answer(body.messages.at(-1)!.content);
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(completion(JSON.stringify({ attributions })));
  };
}

/** A simple-minded reader of "NAME said (that) …" in the paragraphs that it is shown. */
export function saidSentences(data: string): StubAttribution[] {
  return [...data.matchAll(/^\[(\d+)\] (.*)$/gm)].flatMap(([, paragraph, line]) =>
    [...line!.matchAll(/(\p{Lu}\w+ \p{Lu}\w+) said (?:that )?([^.“”"]+)\./gu)].map(([, source, content]) => ({
      paragraph: Number(paragraph),
      source: source!,
      cue: 'said',
      content: [content!],
    })),
  );
}

function completion(content: string | null, choice: object = {}): string {
  const message = { role: 'assistant', content };
  return JSON.stringify({ id: 'stub', choices: [{ index: 0, finish_reason: 'stop', message, ...choice }] });
}
