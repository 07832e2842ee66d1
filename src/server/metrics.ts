import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** From a read by key to what is about to time out. */
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** What Prometheus can ask of one server; each server counts for itself. */
export class Metrics {
  readonly registry = new Registry();
  /** How long operations took. */
  readonly operations = new Histogram({
    name: 'onrecord_operation_duration_seconds',
    help: 'How long GraphQL operations took, by their type and by whether they gave errors.',
    labelNames: ['type', 'outcome'] as const,
    buckets: SECONDS,
    registers: [this.registry],
  });
  readonly errors = new Counter({
    name: 'onrecord_errors_total',
    help: 'Errors that callers were told, by their code.',
    labelNames: ['code'] as const,
    registers: [this.registry],
  });
  readonly responses = new Counter({
    name: 'onrecord_http_responses_total',
    help: 'Answers over HTTP by their status, refusals too.',
    labelNames: ['status'] as const,
    registers: [this.registry],
  });
  readonly sockets = new Gauge({
    name: 'onrecord_sockets',
    help: 'WebSockets that are open.',
    registers: [this.registry],
  });
  readonly subscriptions = new Gauge({
    name: 'onrecord_subscriptions',
    help: 'Subscriptions that are running.',
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }
}
