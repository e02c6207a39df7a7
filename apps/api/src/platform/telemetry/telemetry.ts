import {
  context,
  createContextKey,
  SpanStatusCode,
  trace,
  type Counter,
  type Histogram,
  type Meter,
  type Tracer,
} from '@opentelemetry/api';
import { DomainRefusal } from '@dinhdanh/domain';

/** What a request ended as. A refusal that is data in the answer is 'ok'; how often each was given, `refusals` says. */
type Outcome = 'ok' | 'refused' | 'failed';

interface Collecting {
  readonly tracer: Tracer;
  readonly requestDuration: Histogram;
  readonly jobDuration: Histogram;
  readonly refusals: Counter;
  readonly errors: Counter;
}

/** Null while nobody wants to know: everything below is then one comparison. */
let collecting: Collecting | null = null;

const SECONDS = { unit: 's' } as const;
const MS_PER_SECOND = 1_000;
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const durations = (description: string) => ({
  ...SECONDS,
  description,
  advice: { explicitBucketBoundaries: BUCKETS },
});

export function startCollecting(tracer: Tracer, meter: Meter): void {
  collecting = {
    tracer,
    requestDuration: meter.createHistogram(
      'dinhdanh.request.duration',
      durations('Answers, by door, operation and outcome.'),
    ),
    jobDuration: meter.createHistogram(
      'dinhdanh.job.duration',
      durations('Jobs of the queue, by task and outcome.'),
    ),
    refusals: meter.createCounter('dinhdanh.refusals', { description: 'What a rule refused, by code.' }),
    errors: meter.createCounter('dinhdanh.errors', {
      description: 'Errors that callers were given, by code.',
    }),
  };
}

export function stopCollecting(): void {
  collecting = null;
}

/**
 * Names of our own only: an operation, a use case, a statement, a task. Never a value, never the message of an error,
 * which may hold one.
 */
export function inSpan<Result>(
  kind: 'GraphQL' | 'use case' | 'sql' | 'job',
  nameOf: () => string,
  work: () => Promise<Result>,
): Promise<Result> {
  if (!collecting) return work();
  const name = nameOf();
  const attributes = { kind, name };
  return collecting.tracer.startActiveSpan(`${kind} ${name}`, { attributes }, async (span) => {
    try {
      return await work();
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR });
      span.setAttribute('error.type', typeOf(error));
      throw error;
    } finally {
      span.end();
    }
  });
}

function typeOf(error: unknown): string {
  if (error instanceof DomainRefusal) return error.code;
  return error instanceof Error ? error.constructor.name : typeof error;
}

export function countRefusal(code: string): void {
  collecting?.refusals.add(1, { code });
}

export function countError(code: string): void {
  collecting?.errors.add(1, { code });
}

/** What is known of the request that runs by now; the rest is told while it runs. */
interface RunningRequest {
  readonly door: string;
  operation: string;
}

const RUNNING_REQUEST = createContextKey('the request that runs');

/** Says which operation the running request is. */
export function nameOperation(nameOf: () => string): void {
  if (!collecting) return;
  const running = context.active().getValue(RUNNING_REQUEST) as RunningRequest | undefined;
  if (running) running.operation = nameOf();
}

/** Runs a request; `whenEnded` is handed what is to be called with its status. */
export function inRequest(
  door: string,
  run: () => void,
  whenEnded: (end: (status: number) => void) => void,
): void {
  if (!collecting) return run();
  const { tracer, requestDuration } = collecting;
  const started = performance.now();
  const running: RunningRequest = { door, operation: door };
  const span = tracer.startSpan(`HTTP ${door}`, { attributes: { 'http.route': door } });
  whenEnded((status) => {
    const outcome = outcomeOf(status);
    span.setAttribute('http.response.status_code', status);
    if (outcome === 'failed') span.setStatus({ code: SpanStatusCode.ERROR });
    span.end();
    requestDuration.record((performance.now() - started) / MS_PER_SECOND, { ...running, outcome });
  });
  context.with(trace.setSpan(context.active(), span).setValue(RUNNING_REQUEST, running), run);
}

const outcomeOf = (status: number): Outcome => (status >= 500 ? 'failed' : status >= 400 ? 'refused' : 'ok');

/** Runs a job of the queue. */
export async function inJob(task: string, work: () => Promise<void>): Promise<void> {
  if (!collecting) return work();
  const { jobDuration } = collecting;
  const started = performance.now();
  let outcome: Outcome = 'failed';
  try {
    await inSpan('job', () => task, work);
    outcome = 'ok';
  } finally {
    jobDuration.record((performance.now() - started) / MS_PER_SECOND, { task, outcome });
  }
}
