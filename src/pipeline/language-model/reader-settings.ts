/** Which reader reads the articles. Plain data. */
export type ReaderSettings = { kind: 'learned' } | LanguageModelSettings;

/** A language model behind an endpoint of the form that OpenAI's chat completions have. */
export interface LanguageModelSettings {
  kind: 'language-model';
  /** What comes before `/chat/completions`, e.g. `http://127.0.0.1:11434/v1`; http or https. */
  url: string;
  /** As the endpoint calls it. */
  model: string;
  /** Sent as a bearer token; empty for none. Printable ASCII. */
  apiKey: string;
  /** Sampling temperature; null leaves it to the endpoint. */
  temperature: number | null;
  /** The longest that one request may take. */
  timeoutSeconds: number;
  /** The longest that one article may take, with everything that is asked about it again. */
  articleSeconds: number;
  /** Requests, and articles, at once. */
  concurrency: number;
  /** Who reads an article that the model fails on; `none`: the article fails. */
  fallback: 'none' | 'learned';
}
