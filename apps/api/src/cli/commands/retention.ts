import type { Command } from 'commander';
import { describeCommand } from '../describe-command.ts';

export const retention = (): Command =>
  describeCommand({
    name: 'retention',
    summary: 'Removes what is past its period, as the daily run does.',
    details:
      'Periods and their articles stand in docs/retention.md. A run that was cut off goes on where it stood. The report of each run stands in the dashboard.',
    environment: {
      DATABASE_URL: 'connection of the application',
      'FILES_DIRECTORY, S3_BUCKET': 'where the files lie that go with their records',
      '…': 'and all that API and worker need: docs/operations.md',
    },
    examples: {
      'dinhdanh retention --dry-run': 'how much would go, by kind and unit',
      'dinhdanh retention': 'now, and not in the night',
    },
  })
    .option('--dry-run', 'say what would go, and remove nothing')
    .action(async ({ dryRun }: { readonly dryRun?: boolean }) => {
      const { previewRetentionRun, runRetentionNow } = await import('../retention-command.ts');
      await (dryRun ? previewRetentionRun() : runRetentionNow());
    });
