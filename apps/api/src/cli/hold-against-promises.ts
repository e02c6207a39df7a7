import { openAnchors } from '../app.ts';
import { readConfig } from '../config.ts';
import { Secrets } from '../platform/secrets.ts';
import { checkInvariants, invariantsReportOf, type SecretScan } from './check-invariants.ts';
import { withOwner } from './owner-connection.ts';
import { printReport } from './print-report.ts';
import { endProgress, showProgress } from './progress.ts';

export async function holdAgainstPromises(scan: SecretScan | null): Promise<void> {
  const config = readConfig();
  const kept = openAnchors(config, new Secrets(config.secretKey));
  const progress = showProgress('Check');
  const findings = await withOwner((client) => checkInvariants(client, kept, scan, progress));
  endProgress();
  printReport(invariantsReportOf(findings));
}
