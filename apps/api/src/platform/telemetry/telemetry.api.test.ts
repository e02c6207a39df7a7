import 'reflect-metadata';
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics';
import { InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { observeDatabase } from '../../observe-database.ts';
import {
  activate,
  aDeclaration,
  aGrantedCitizen,
  anApplicationReadyForReview,
  chosenSecrets,
  decide,
  HOLDER_PASSWORD,
  submit,
} from '../../testing/builders.ts';
import { createTestWorld, type TestWorld } from '../../testing/test-world.ts';
import { observeProcess } from './observe-process.ts';
import { collect, openTelemetry } from './open-telemetry.ts';

let world: TestWorld;
/** Everything that left the process, as text. */
let told = '';
let spanNames: string[] = [];
let metricNames: string[] = [];
/** What is known of the people who took part. */
const personal: string[] = [];
const OPERATION_NAME = 'so_022199000001';

beforeAll(async () => {
  world = await createTestWorld();
  const spans = new InMemorySpanExporter();
  const reader = new PeriodicExportingMetricReader({
    exporter: new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE),
    exportIntervalMillis: 2 ** 31 - 1,
  });
  const telemetry = await collect('dinhdanh-api', [reader], [new SimpleSpanProcessor({ exporter: spans })]);
  observeProcess(telemetry.meter, world.core);
  const observing = observeDatabase(telemetry.meter, {
    ...{ core: world.core, log: world.log },
    ownerDatabaseUrl: world.config.ownerDatabaseUrl ?? '',
  });
  await liveThroughEverything();
  const { resourceMetrics } = await reader.collect();
  const metrics = resourceMetrics.scopeMetrics.flatMap((scope) => scope.metrics);
  metricNames = metrics.map(({ descriptor }) => descriptor.name);
  const finished = spans.getFinishedSpans();
  spanNames = finished.map(({ name }) => name);
  told = JSON.stringify([
    metrics,
    finished.map(({ name, attributes, events, status, links }) => [name, attributes, events, status, links]),
  ]);
  await observing.close();
  await telemetry.close();
}, 60_000);
afterAll(async () => {
  await world.close();
});

/** A citizen's way from the counter to the own page, with what goes wrong on it, and an officer who looks for a person. */
async function liveThroughEverything(): Promise<void> {
  const granted = await aGrantedCitizen(world);
  await activate(world, granted);
  // No second code comes so soon.
  await world.letPass('1 minute');
  await world.holder({ ...granted, password: HOLDER_PASSWORD });
  const reviewer = await world.officer('thamdinh');
  const returned = await anApplicationReadyForReview(world);
  await decide(reviewer, 'returnApplication', returned, 'Ảnh của Trần Thị Bưởi quá tối.');
  await decide(reviewer, 'returnApplication', returned);
  const wrong = aDeclaration({ personalIdNumber: '022199000002', fullName: 'Phạm Thị Mơ' });
  await submit(await world.officer('tiepnhan'), wrong);
  await world
    .visitor()
    .query(
      `mutation { signIn(input: { username: "0987654321", password: "Mat-khau-sai-9" }) { __typename } }`,
    );
  await reviewer.query(`query ${OPERATION_NAME} { me { displayName } }`);
  await reviewer.query(`{ me { displayName(x: "022199000003") } }`);
  await reviewer.fetch(`/files/022199000004/${encodeURIComponent('Phạm Thị Mơ')}`);
  await world.runJobs();
  // A job that waits.
  await submit(await world.officer('tiepnhan'), aDeclaration());
  for (const person of [granted, returned.declaration, wrong])
    personal.push(person.personalIdNumber, person.phoneNumber, person.fullName, person.permanentAddress);
  personal.push(
    ...['022199000001', '022199000003', '022199000004', '0987654321', 'Trần Thị Bưởi', 'quá tối'],
    ...[HOLDER_PASSWORD, 'Mat-khau-sai-9', 'Cô Hạnh', String(chosenSecrets().passcode)],
    ...['thamdinh', 'tiepnhan', encodeURIComponent('Phạm Thị Mơ')],
    ...world.messages.flatMap(({ text }) => /^\d{6}(?= )/.exec(text)?.[0] ?? []),
  );
  const { rows } = await world.owner.query<{ name: string }>('select display_name as name from officer');
  personal.push(...rows.map(({ name }) => name));
}

describe('metrics and traces', () => {
  it('tell of requests, operations, use cases, statements and jobs by their names', () => {
    for (const name of [
      ...['HTTP /graphql/back-office', 'HTTP /graphql/portal', 'HTTP /files'],
      ...['GraphQL approveApplication', 'GraphQL me', 'use case approveApplication', 'use case openSession'],
      ...['job check-application', 'job send-code'],
    ])
      expect(spanNames).toContain(name);
    expect(spanNames).toContainEqual(expect.stringMatching(/^sql \w/));
    expect(new Set(metricNames)).toEqual(
      new Set([
        ...['dinhdanh.request.duration', 'dinhdanh.job.duration', 'dinhdanh.refusals', 'dinhdanh.errors'],
        ...[
          'dinhdanh.pool.connections',
          'dinhdanh.hashing.queue',
          'dinhdanh.jobs',
          'dinhdanh.jobs.oldest.age',
        ],
        ...['dinhdanh.lock_requests', 'dinhdanh.audit.findings'],
      ]),
    );
    for (const attribute of ['"code":"SIGN_IN_FAILED"', '"code":"STATE_CONFLICT"', '"task":"send-code"'])
      expect(told).toContain(attribute);
  });

  it('hold nothing of anybody: no number, phone, name, address, password, code or text [A-13]', () => {
    expect(personal.length).toBeGreaterThan(30);
    const folded = told.normalize('NFC').toLowerCase();
    expect(personal.filter((value) => folded.includes(value.normalize('NFC').toLowerCase()))).toEqual([]);
  });

  it('take no word of a caller for the name of an operation', () => {
    expect(told).not.toContain(OPERATION_NAME);
  });

  it('are not collected unless somebody is named who wants them', async () => {
    const off = await openTelemetry({
      ...{ service: 'dinhdanh-api', otlpEndpoint: undefined, metricsPort: undefined },
    });
    expect(off.meter).toBeNull();
    await off.close();
  });

  it('are read by a Prometheus of the same machine under the names of docs/operations.md', async () => {
    const telemetry = await openTelemetry({
      ...{ service: 'dinhdanh-api', otlpEndpoint: undefined, metricsPort: 0 },
    });
    expect(telemetry.metricsAddress).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/metrics$/);
    if (telemetry.meter) observeProcess(telemetry.meter, world.core);
    await (await world.officer('thamdinh')).query('{ me { username } }');
    const text = await (await fetch(telemetry.metricsAddress ?? '')).text();
    expect(text).toMatch(
      /^dinhdanh_request_duration_count\{door="\/graphql\/back-office",operation="me",outcome="ok"\} 1$/m,
    );
    expect(text).toMatch(/^dinhdanh_pool_connections\{state="waiting"\} 0$/m);
    expect(text).toMatch(/^dinhdanh_hashing_queue 0$/m);
    await telemetry.close();
  });
});
