/** How a failed request goes on. */
export type FailureKind =
  /** Likely to pass: too many requests, an overloaded or restarting server, no answer in time. */
  | 'PASSING'
  /** An answer that cannot be used; another one may be better. */
  | 'UNUSABLE'
  /** It would fail the same way again. */
  | 'LASTING';

/** Why one request gave nothing. Never holds what the endpoint wrote: that may repeat the key, or the article. */
export class EndpointFailure extends Error {
  override readonly name = 'EndpointFailure';
  readonly kind: FailureKind;
  readonly hint: string;
  /** How long the endpoint asks to wait; null when it does not say. */
  readonly waitMs: number | null;

  /** @param message goes on from "the language model at …" */
  constructor(
    kind: FailureKind,
    message: string,
    hint: string,
    details: { waitMs?: number | null; cause?: unknown } = {},
  ) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.kind = kind;
    this.hint = hint;
    this.waitMs = details.waitMs ?? null;
  }
}
