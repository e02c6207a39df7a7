import type { Command } from 'commander';
import { describeCommand, OWNER_ENVIRONMENT } from '../describe-command.ts';

export const migrate = (): Command =>
  describeCommand({
    name: 'migrate',
    summary: 'Brings the database up to this program.',
    details:
      'Makes the database where the server lacks it, the role of the application with its limits, the queue, the tables, and enters units, offices, calendar and campaigns. Done again it changes nothing.',
    environment: {
      DATABASE_URL: 'names the role of the application and the password that it is given',
      ...OWNER_ENVIRONMENT,
    },
    examples: {
      'dinhdanh migrate --dry-run': 'what would be done',
      'dinhdanh migrate': 'does it',
    },
  })
    .option('--dry-run', 'name the migrations that are missing, and change nothing')
    .action(async ({ dryRun }: { readonly dryRun?: boolean }) => {
      const { migrateDatabase, previewMigration } = await import('../migrate-database.ts');
      await (dryRun ? previewMigration() : migrateDatabase());
    });
