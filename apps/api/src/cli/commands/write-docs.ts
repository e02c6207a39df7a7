import type { Command } from 'commander';
import { describeCommand } from '../describe-command.ts';
import { writeFiles } from '../write-files.ts';

export const writeDocs = (): Command =>
  describeCommand({
    name: 'write-docs',
    summary: 'Writes the documents that are drawn from the code into a folder.',
    details:
      'For developers: `pnpm generate` calls it. Life cycles, access matrix, legal basis, grounds of locks, coverage of requirements; it needs the sources.',
    environment: {},
    examples: { 'dinhdanh write-docs docs': 'one file for each document' },
  })
    .argument('[folder]', 'folder to write into', '.')
    .action(async (folder: string) => {
      const { documentFiles } = await import('../generated-files.ts');
      writeFiles(folder, documentFiles());
    });
