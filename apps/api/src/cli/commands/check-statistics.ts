import type { Command } from 'commander';
import { describeCommand, OWNER_ENVIRONMENT } from '../describe-command.ts';
import { printReport } from '../print-report.ts';

export const checkStatistics = (): Command =>
  describeCommand({
    name: 'check-statistics',
    summary: 'Recounts every kept figure from its rows and prints what differs.',
    details: 'Changes nothing. A part of check-invariants.',
    environment: OWNER_ENVIRONMENT,
    findings: 'a figure differs; the line that says so begins with BROKEN',
    examples: { 'dinhdanh check-statistics': 'a line for each promise and one for each difference' },
  }).action(async () => {
    const [{ checkStatistics: check, statisticsReportOf }, { withOwner }] = await Promise.all([
      import('../check-statistics.ts'),
      import('../owner-connection.ts'),
    ]);
    printReport(statisticsReportOf(await withOwner(check)));
  });
