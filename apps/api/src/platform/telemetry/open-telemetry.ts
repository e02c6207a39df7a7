import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { context, type Meter } from '@opentelemetry/api';
import type { MetricReader } from '@opentelemetry/sdk-metrics';
import type { SpanProcessor } from '@opentelemetry/sdk-trace';
import { startCollecting, stopCollecting } from './telemetry.ts';

const NAME = 'dinhdanh';
const EVERY_MS = 60_000;
const LOOPBACK = '127.0.0.1';
const METRICS_PATH = '/metrics';

export interface TelemetrySettings {
  /** As it is called in metrics and traces. */
  readonly service: 'dinhdanh-api' | 'dinhdanh-worker';
  /** A collector that speaks OTLP over HTTP; undefined: nothing is sent. */
  readonly otlpEndpoint: string | undefined;
  /** Where a Prometheus of this machine asks; undefined: nobody is answered. */
  readonly metricsPort: number | undefined;
}

export interface Telemetry {
  /** For what is not measured as it happens but looked up when somebody asks; null when nobody does. */
  readonly meter: Meter | null;
  /** Where a Prometheus asks. */
  readonly metricsAddress: string | null;
  /** Sends what is not sent yet. */
  close(): Promise<void>;
}

/** Begins to collect where the configuration says so. Where it does not, not even the libraries are loaded. */
export async function openTelemetry(settings: TelemetrySettings): Promise<Telemetry> {
  const { service, otlpEndpoint, metricsPort } = settings;
  const asked = metricsPort === undefined ? null : await answerPrometheus(metricsPort);
  const sending = otlpEndpoint === undefined ? null : await sendTo(otlpEndpoint.replace(/\/$/, ''));
  if (!asked && !sending) return { meter: null, metricsAddress: null, close: () => Promise.resolve() };
  const collecting = await collect(
    service,
    [asked, sending].flatMap((way) => way?.reader ?? []),
    sending ? [sending.spanProcessor] : [],
  );
  return {
    ...collecting,
    metricsAddress: asked?.address ?? null,
    async close() {
      asked?.server.close();
      asked?.server.closeAllConnections();
      await collecting.close();
    },
  };
}

/** Collects into these; tests hand in their own. */
export async function collect(
  service: TelemetrySettings['service'],
  readers: MetricReader[],
  spanProcessors: SpanProcessor[],
): Promise<Omit<Telemetry, 'metricsAddress'> & { readonly meter: Meter }> {
  const [{ AsyncLocalStorageContextManager }, { resourceFromAttributes }, { MeterProvider }, tracing] =
    await Promise.all([
      import('@opentelemetry/context-async-hooks'),
      import('@opentelemetry/resources'),
      import('@opentelemetry/sdk-metrics'),
      import('@opentelemetry/sdk-trace'),
    ]);
  // Nothing is found out about the machine: what is sent is what is named here.
  const resource = resourceFromAttributes({ 'service.name': service });
  const meters = new MeterProvider({ resource, readers });
  const tracers = new tracing.TracerProvider({ resource, spanProcessors });
  const meter = meters.getMeter(NAME);
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  startCollecting(tracers.getTracer(NAME), meter);
  return {
    meter,
    async close() {
      stopCollecting();
      await Promise.allSettled([meters.shutdown(), tracers.shutdown()]);
      context.disable();
    },
  };
}

/** On this machine alone: figures of an office are nobody's business either. */
async function answerPrometheus(port: number) {
  const { PrometheusExporter } = await import('@opentelemetry/exporter-prometheus');
  const reader = new PrometheusExporter({ preventServerStart: true, withoutScopeInfo: true });
  const server = createServer((request, response) => {
    if (request.method === 'GET' && request.url === METRICS_PATH)
      return reader.getMetricsRequestHandler(request, response);
    response.statusCode = 404;
    response.end();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return { reader, server, address: `http://${LOOPBACK}:${taken}${METRICS_PATH}` };
}

async function sendTo(endpoint: string): Promise<{ reader: MetricReader; spanProcessor: SpanProcessor }> {
  const [
    { OTLPMetricExporter },
    { OTLPTraceExporter },
    { PeriodicExportingMetricReader },
    { BatchSpanProcessor },
  ] = await Promise.all([
    import('@opentelemetry/exporter-metrics-otlp-http'),
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/sdk-metrics'),
    import('@opentelemetry/sdk-trace'),
  ]);
  return {
    reader: new PeriodicExportingMetricReader({
      exporter: new OTLPMetricExporter({ url: `${endpoint}/v1/metrics` }),
      exportIntervalMillis: EVERY_MS,
    }),
    spanProcessor: new BatchSpanProcessor({
      exporter: new OTLPTraceExporter({ url: `${endpoint}/v1/traces` }),
    }),
  };
}
