import { createServer } from 'node:http';
import { createApp, createCore } from './app.ts';
import { readConfig } from './config.ts';
import { answerUnreadable } from './platform/http/unreadable-requests.ts';
import { holdKeysAgainstDatabase } from './platform/sealing/data-keys.queries.ts';
import { createLogger } from './platform/log.ts';
import { assertBoundByRowSecurity } from './platform/persistence/readiness.ts';
import { observeProcess } from './platform/telemetry/observe-process.ts';
import { openTelemetry } from './platform/telemetry/open-telemetry.ts';

const STOP_WITHIN_MS = 10_000;

const config = readConfig();
const log = createLogger(config.logLevel);
const core = createCore(config);
const telemetry = await openTelemetry({ ...config, service: 'dinhdanh-api' });
if (telemetry.meter) observeProcess(telemetry.meter, core);
await assertBoundByRowSecurity(core.pool);
await holdKeysAgainstDatabase(core.pool, core.sealer);
const app = await createApp(config, core, log);
const server = createServer(app.http);
answerUnreadable(server);
server.requestTimeout = 120_000;
server.headersTimeout = 5_000;
await new Promise<void>((resolve, reject) => {
  server.once('error', reject);
  server.listen(config.port, config.host, resolve);
});
log.info({ address: server.address(), metrics: telemetry.metricsAddress }, 'API listening');

/** Stops taking requests, lets the running ones end, then lets go of the database. */
async function stop(signal: string): Promise<void> {
  log.info({ signal }, 'API stopping');
  setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
  const closed = new Promise((resolve) => server.close(resolve));
  app.endStreams();
  server.closeIdleConnections();
  await closed;
  await app.close();
  await telemetry.close();
  await core.close();
  log.info('API stopped');
}
process.once('SIGTERM', (signal) => void stop(signal));
process.once('SIGINT', (signal) => void stop(signal));
