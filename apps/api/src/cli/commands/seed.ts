import type { Command } from 'commander';
import { describeCommand, OWNER_ENVIRONMENT } from '../describe-command.ts';

interface SeedOptions {
  readonly ifEmpty?: boolean;
  readonly dryRun?: boolean;
}

export const seed = (): Command =>
  describeCommand({
    name: 'seed',
    summary: 'Fills an empty embedded database with the demo world.',
    details:
      'Only for the database that comes with the program: a database of your own is never given invented people. After a kill in the middle it is as empty as before.',
    environment: { EMBEDDED_DATABASE: 'must be 1, as `npm start` sets it', ...OWNER_ENVIRONMENT },
    examples: {
      'dinhdanh seed': 'fills it, and fails when there is somebody already',
      'dinhdanh seed --if-empty': 'the same, but silent when there is somebody already',
    },
  })
    .option('--if-empty', 'do nothing, and do not fail, when there is somebody already')
    .option('--dry-run', 'say whether it would be filled, and change nothing')
    .action(async ({ ifEmpty = false, dryRun = false }: SeedOptions) => {
      const { fillDemoWorld } = await import('../fill-demo-world.ts');
      await fillDemoWorld({ isOnlyIfEmpty: ifEmpty, isDryRun: dryRun });
    });
