import type { Command } from 'commander';
import { describeCommand } from '../describe-command.ts';
import { writeFiles } from '../write-files.ts';

export const writeContract = (): Command =>
  describeCommand({
    name: 'write-contract',
    summary: 'Writes the SDL of the three endpoints into a folder.',
    details: 'For developers: `pnpm generate` calls it.',
    environment: {},
    examples: { 'dinhdanh write-contract packages/contract': 'one file for each endpoint' },
  })
    .argument('[folder]', 'folder to write into', '.')
    .action(async (folder: string) => {
      const { contractFiles } = await import('../generated-files.ts');
      writeFiles(folder, contractFiles());
    });
