import type { Command } from 'commander';
import { describeCommand, OWNER_ENVIRONMENT } from '../describe-command.ts';

interface CreateAdministratorOptions {
  readonly breakGlass?: boolean;
  readonly dryRun?: boolean;
}

export const createAdministrator = (): Command =>
  describeCommand({
    name: 'create-administrator',
    summary: 'Enters an administrator and prints the link for choosing a password.',
    details:
      'For the first one of a new database, and for when none of them can sign in any more. The link is good once and for 72 hours; hand it over in person. Whoever opens it sets a password, and an app for the second factor at the first sign-in. The deed stays in the audit chain.',
    environment: { DATABASE_URL: 'connection of the application', ...OWNER_ENVIRONMENT },
    examples: {
      'dinhdanh create-administrator lananh "Nguyễn Lan Anh" 22 --dry-run': 'whether it would go',
      'dinhdanh create-administrator lananh "Nguyễn Lan Anh" 22': 'the administrator of Quảng Ninh',
    },
  })
    .argument('<username>', 'name to sign in with')
    .argument('<name>', 'full name, in quotation marks')
    .argument('<unit>', 'code of the administrative unit, as the General Statistics Office gives it')
    .option('--break-glass', 'also while administrators can sign in')
    .option('--dry-run', 'say what would be done, and change nothing')
    .action(
      async (
        username: string,
        displayName: string,
        unitCode: string,
        { breakGlass = false, dryRun = false }: CreateAdministratorOptions,
      ) => {
        const { orderAdministrator } = await import('../enter-administrator.ts');
        await orderAdministrator({
          ...{ username, displayName, unitCode },
          ...{ isBreakGlass: breakGlass, isDryRun: dryRun },
        });
      },
    );
