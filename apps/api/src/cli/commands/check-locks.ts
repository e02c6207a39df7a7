import type { Command } from 'commander';
import { describeCommand, OWNER_ENVIRONMENT } from '../describe-command.ts';
import { printReport } from '../print-report.ts';

export const checkLocks = (): Command =>
  describeCommand({
    name: 'check-locks',
    summary: 'Holds every account against its grounds, its audit lines and what others are told.',
    details: 'Changes nothing. A part of check-invariants.',
    environment: OWNER_ENVIRONMENT,
    findings: 'a promise is broken; the line that says so begins with BROKEN',
    examples: { 'dinhdanh check-locks': 'a line for each promise' },
  }).action(async () => {
    const [{ checkLocks: check, reportOf }, { withOwner }] = await Promise.all([
      import('../check-locks.ts'),
      import('../owner-connection.ts'),
    ]);
    printReport(reportOf(await withOwner(check)));
  });
