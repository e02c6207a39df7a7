import { openAnchors } from '../app.ts';
import { readConfig } from '../config.ts';
import { Secrets } from '../platform/secrets.ts';
import type { SecretScan } from './check-invariants.ts';
import { withOwner } from './owner-connection.ts';
import { printReport } from './print-report.ts';
import { endProgress, showProgress } from './progress.ts';
import { checkAndRecord } from './record-check.ts';

export async function holdAgainstPromises(isWhole: boolean, scan: SecretScan | null): Promise<void> {
  const config = readConfig();
  const secrets = new Secrets(config.secretKey);
  const services = { ...openAnchors(config, secrets), anchorKey: secrets.anchorKey };
  const progress = showProgress('Check');
  const report = await withOwner((client) =>
    checkAndRecord(client, services, { isWhole, scan, showProgress: progress }),
  );
  endProgress();
  printReport(report);
}
