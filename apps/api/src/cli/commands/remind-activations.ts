import type { Command } from 'commander';
import { describeCommand, OWNER_ENVIRONMENT } from '../describe-command.ts';

export const remindActivations = (): Command =>
  describeCommand({
    name: 'remind-activations',
    summary: 'Has the worker remind holders whose time to activate alone ends soon.',
    details:
      "Prints how many holders of each unit that are. The worker does the same by itself every hour; nobody is reminded twice, and nobody outside of 8 to 20 o'clock.",
    environment: OWNER_ENVIRONMENT,
    examples: {
      'dinhdanh remind-activations --dry-run': 'how many would be reminded',
      'dinhdanh remind-activations': 'reminds them now',
    },
  })
    .option('--dry-run', 'print how many, and send nothing')
    .action(async ({ dryRun = false }: { readonly dryRun?: boolean }) => {
      const { remindHolders } = await import('../remind-holders.ts');
      await remindHolders({ isDryRun: dryRun });
    });
