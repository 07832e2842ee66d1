import { setTimeout as wait } from 'node:timers/promises';

import { Slots } from '../../util/slots.ts';

import { OnRecordError } from '../../errors/onrecord-error.ts';

import { type Ask, type LanguageModel, type Question } from '../../extract/language-model-reader/language-model.ts';
import { type ReadingCounts } from '../../extract/language-model-reader/reading-counts.ts';

import { EndpointFailure, type FailureKind } from './endpoint-failure.ts';
import { postQuestion } from './post-question.ts';
import { type LanguageModelSettings } from './reader-settings.ts';

/**
 * How long to wait before a failed question is asked again, time after time; after the last it has failed. A library that
 * repeats requests sees only statuses and connections; here an answer that cannot be used is asked for again too.
 */
export type Pauses = Readonly<Record<FailureKind, readonly number[]>>;
const PAUSES_MS: Pauses = { PASSING: [500, 2_000, 6_000], UNUSABLE: [0], LASTING: [] };

const GIVEN_UP = new EndpointFailure('LASTING', 'is no longer asked', 'run it again');

/** One article's share of time. */
interface ArticleBudget {
  /** On the clock of `performance.now`. */
  endsAt: number;
  /** Aborted when a question of the article has failed: the others are not worth asking then. */
  end: AbortController;
}

/** A language model behind an endpoint of the form that OpenAI's chat completions have. */
export class ChatEndpoint implements LanguageModel {
  readonly name: string;
  readonly temperature: number | null;
  private readonly settings: LanguageModelSettings;
  private readonly counts: ReadingCounts;
  private readonly pauses: Pauses;
  private readonly slots: Slots;
  private readonly conversations = new Set<AbortController>();
  private isStopped = false;

  constructor(settings: LanguageModelSettings, counts: ReadingCounts, pauses: Pauses = PAUSES_MS) {
    this.name = settings.model;
    this.temperature = settings.temperature;
    this.settings = settings;
    this.counts = counts;
    this.pauses = pauses;
    this.slots = new Slots(settings.concurrency);
  }

  async converse<T>(work: (ask: Ask) => Promise<T>): Promise<T> {
    const endsAt = performance.now() + this.settings.articleSeconds * 1000;
    const end = new AbortController();
    if (this.isStopped) end.abort();
    this.conversations.add(end);
    try {
      return await work((question, accept) => this.ask(question, accept, { endsAt, end }));
    } finally {
      this.conversations.delete(end);
      end.abort();
    }
  }

  /** Ends all questions; those asked later fail. */
  stop(): void {
    this.isStopped = true;
    for (const conversation of this.conversations) conversation.abort();
  }

  private async ask<T>(question: Question, accept: (answer: string) => T | null, budget: ArticleBudget): Promise<T> {
    const repeated: Record<FailureKind, number> = { PASSING: 0, UNUSABLE: 0, LASTING: 0 };
    for (;;) {
      try {
        const accepted = accept(await this.slots.run(() => this.post(question, budget)));
        this.counts.answers++;
        if (accepted !== null) return accepted;
        throw new EndpointFailure('UNUSABLE', 'answers in another form than it was asked to', 'try another model');
      } catch (error) {
        if (!(error instanceof EndpointFailure)) throw error;
        const pause = this.pauses[error.kind][repeated[error.kind]++];
        const waitMs = Math.max(pause ?? 0, error.waitMs ?? 0);
        if (pause === undefined || waitMs >= budget.endsAt - performance.now()) throw this.failed(error);
        await this.waitFor(waitMs, budget, error);
        this.counts.repeats++;
      }
    }
  }

  private post(question: Question, { endsAt, end }: ArticleBudget): Promise<string> {
    const left = endsAt - performance.now();
    if (end.signal.aborted) return Promise.reject(GIVEN_UP);
    if (left <= 0) return Promise.reject(this.outOfTime());
    return postQuestion(this.settings, question, Math.min(left, this.settings.timeoutSeconds * 1000), end.signal);
  }

  private async waitFor(milliseconds: number, { end }: ArticleBudget, failure: EndpointFailure): Promise<void> {
    await wait(milliseconds, undefined, { signal: end.signal }).catch(() => {
      throw this.failed(failure);
    });
  }

  private outOfTime(): EndpointFailure {
    const { articleSeconds } = this.settings;
    return new EndpointFailure(
      'LASTING',
      `needs more than ${articleSeconds} s for one article`,
      'raise ONRECORD_LLM_ARTICLE_SECONDS, or lower ONRECORD_LLM_CONCURRENCY',
    );
  }

  private failed(failure: EndpointFailure): OnRecordError {
    const where = new URL(this.settings.url).origin;
    return new OnRecordError('LANGUAGE_MODEL_FAILED', `the language model at ${where} ${failure.message}`, {
      where,
      hint: failure.hint,
      cause: failure,
    });
  }
}
