import { randomUUID } from 'node:crypto';

import { type OnRecordError } from '../errors/onrecord-error.ts';

import { type Judgement } from '../model/judgement.ts';

import { type ArticleInput } from '../read/read-sources.ts';

import { type GraphView } from '../store/graph-view.ts';

import { type Arrivals } from '../pipeline/arrivals/arrivals.ts';
import { type JudgementFeed } from '../pipeline/judgements/judgement-feed.ts';
import { type JudgementReader } from '../pipeline/judgements/judgement-reader.ts';
import { type JudgementOrder } from '../pipeline/judgements/judgement-request.ts';

import { Networks } from '../analyze/networks/networks.ts';

import { type Caller } from './access/caller.ts';
import { Deadline } from './limits/deadline.ts';
import { viewWithin } from './limits/view-within.ts';
import { createLoaders, type Loaders } from './loaders.ts';

/** What mutations ask of the pipeline. Without one they answer FORBIDDEN. */
export interface IngestService {
  /** Takes an article out, with all that rests on it alone. Resolves when the graph no longer has it. */
  removeArticle(articleId: string): Promise<unknown>;
  /** Brings an article in; resolves when it is stored. What could not be read is in `problems`. */
  ingestArticle(input: ArticleInput): Promise<{ articleIds: readonly string[]; problems: readonly OnRecordError[] }>;
  /** Enters a judgement; resolves when the graph follows it. Throws `NOT_FOUND`, `BAD_USER_INPUT`, `CONFLICT`. */
  judge(order: JudgementOrder): Promise<Judgement>;
}

/** What resolvers see of one request: the view, never the store. */
export interface GraphqlContext {
  view: GraphView;
  loaders: Loaders;
  /** Null where nothing may be changed. */
  ingest: IngestService | null;
  /** Measures over networks of the graph. */
  networks: Networks;
  /** What subscriptions read; null where there is no server. */
  arrivals: Pick<Arrivals, 'read' | 'statements'> | null;
  /** What curators decided; null where nothing is known of it. */
  judgements: JudgementReader | null;
  /** What the subscription to judgements reads; null where there is no server. */
  judgementFeed: Pick<JudgementFeed, 'read'> | null;
  /** Who asks, and may do so: roles are checked before anything runs. */
  caller: Caller;
  /** Until when it may take; ended by whoever made the context. */
  deadline: Deadline;
  /** Ties an answer to the lines in the log that belong to it. */
  requestId: string;
}

/** Whoever opens the store itself. */
const OWNER: Caller = { role: 'admin', name: null, expiresAt: null };
const DEFAULT_SECONDS = 30;

/** The context of one request, with loaders of its own. End its deadline when the request is answered. */
export function createContext(options: {
  view: GraphView;
  ingest?: IngestService | null;
  /** Default false. */
  readOnly?: boolean;
  /** Default: ones of this request alone, of which nothing is kept. */
  networks?: Networks;
  /** Default: none. */
  arrivals?: GraphqlContext['arrivals'];
  /** Default: none. */
  judgements?: GraphqlContext['judgements'];
  /** Default: none. */
  judgementFeed?: GraphqlContext['judgementFeed'];
  /** Default: the owner of the store. */
  caller?: Caller;
  /** How many seconds it may take. Default 30. */
  seconds?: number;
  /** Default: a new one. */
  requestId?: string;
}): GraphqlContext {
  const deadline = new Deadline(options.seconds ?? DEFAULT_SECONDS);
  const view = viewWithin(options.view, deadline);
  return {
    view,
    loaders: createLoaders(view, options.judgements ?? null),
    networks: options.networks ?? new Networks({ view, revision: null }),
    arrivals: options.arrivals ?? null,
    judgements: options.judgements ?? null,
    judgementFeed: options.judgementFeed ?? null,
    caller: options.caller ?? OWNER,
    deadline,
    ingest: options.readOnly === true ? null : (options.ingest ?? null),
    requestId: options.requestId ?? randomUUID(),
  };
}
