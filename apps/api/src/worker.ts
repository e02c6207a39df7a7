import { createCore } from './app.ts';
import { readConfig } from './config.ts';
import { createJobs, CRONTAB } from './jobs.ts';
import { observeDatabase } from './observe-database.ts';
import { httpAgencyRegisters } from './platform/adapters/http-agency-registers.ts';
import { httpBiometricMatcher } from './platform/adapters/http-biometric-matcher.ts';
import { httpEventReceivers } from './platform/adapters/http-event-receivers.ts';
import { httpImmigrationDatabase } from './platform/adapters/http-immigration-database.ts';
import { httpOrganisationRegistry } from './platform/adapters/http-organisation-registry.ts';
import { httpPopulationDatabase } from './platform/adapters/http-population-database.ts';
import { httpSmsGateway } from './platform/adapters/http-sms-gateway.ts';
import { httpStatusFeed } from './platform/adapters/http-status-feed.ts';
import { smtpMailGateway } from './platform/adapters/smtp-mail-gateway.ts';
import { startWorker } from './platform/jobs/worker.ts';
import { holdKeysAgainstDatabase } from './platform/sealing/data-keys.queries.ts';
import { createLogger } from './platform/log.ts';
import { observeProcess } from './platform/telemetry/observe-process.ts';
import { openTelemetry } from './platform/telemetry/open-telemetry.ts';

const config = readConfig();
if (!config.ownerDatabaseUrl)
  throw new Error('The worker needs OWNER_DATABASE_URL: the queue belongs to the owner role.');
const log = createLogger(config.logLevel);
const core = createCore(config);
await holdKeysAgainstDatabase(core.pool, core.sealer);
const telemetry = await openTelemetry({
  ...config,
  metricsPort: config.workerMetricsPort,
  service: 'dinhdanh-worker',
});
const outside = {
  populationDatabase: httpPopulationDatabase(config.populationUrl),
  immigrationDatabase: httpImmigrationDatabase(config.immigrationUrl),
  organisationRegistry: httpOrganisationRegistry(config.organisationsUrl),
  biometricMatcher: httpBiometricMatcher(config.biometricsUrl),
  agencyRegisters: httpAgencyRegisters(config.agencyUrls),
  eventReceivers: httpEventReceivers(config.webhookOrigins),
  statusFeed: httpStatusFeed(config.statusFeedUrls),
  smsGateway: httpSmsGateway(config.smsUrl),
  mailGateway: smtpMailGateway(config.smtpUrl, config.mailSender),
};
const runner = await startWorker(
  config.ownerDatabaseUrl,
  createJobs(core, outside, config, log),
  CRONTAB,
  log,
);
const observing = telemetry.meter
  ? observeDatabase(telemetry.meter, { core, log, ownerDatabaseUrl: config.ownerDatabaseUrl })
  : null;
if (telemetry.meter) observeProcess(telemetry.meter, core);
log.info({ metrics: telemetry.metricsAddress }, 'worker started');

/** Lets the running jobs end and hands the others back. */
async function stop(signal: string): Promise<void> {
  log.info({ signal }, 'worker stopping');
  await runner.stop();
  await telemetry.close();
  await observing?.close();
  await core.close();
  log.info('worker stopped');
}
process.once('SIGTERM', (signal) => void stop(signal));
process.once('SIGINT', (signal) => void stop(signal));
