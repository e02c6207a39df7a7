import { InvalidArgumentError, type Command } from 'commander';
import type { SecretScan } from '../check-invariants.ts';
import { describeCommand, OWNER_ENVIRONMENT } from '../describe-command.ts';
import { readSecrets } from '../scan-for-secrets.ts';

interface ScanOptions {
  readonly secrets?: readonly string[];
  readonly scan?: readonly string[];
}

export const checkInvariants = (): Command => {
  const command = describeCommand({
    name: 'check-invariants',
    summary: 'Holds the database against the promises P2 to P5 and P7 to P9.',
    details:
      'With --secrets and --scan also against P10: that no secret of a run stands in what it wrote. Changes nothing.',
    environment: OWNER_ENVIRONMENT,
    findings: 'a promise is broken; the line that says so begins with BROKEN',
    examples: {
      'dinhdanh check-invariants': 'a line for each sentence',
      'dinhdanh check-invariants --secrets secrets.txt --scan log --scan dump.sql': 'with P10',
    },
  });
  return command
    .option('--secrets <file>', 'the secrets of a run, one a line', secretsOf)
    .option('--scan <file or folder>', 'where they must not stand; any number of times', oneMore)
    .action(async ({ secrets, scan }: ScanOptions) => {
      if ((secrets === undefined) !== (scan === undefined))
        command.error('error: --secrets <file> and --scan <file or folder> belong together.');
      const { holdAgainstPromises } = await import('../hold-against-promises.ts');
      await holdAgainstPromises(scanOf(secrets, scan));
    });
};

const scanOf = (secrets: ScanOptions['secrets'], paths: ScanOptions['scan']): SecretScan | null =>
  secrets && paths ? { secrets, paths } : null;

const oneMore = (value: string, before: readonly string[] | undefined): readonly string[] => [
  ...(before ?? []),
  value,
];

function secretsOf(file: string): readonly string[] {
  try {
    return readSecrets(file);
  } catch (error) {
    throw new InvalidArgumentError(error instanceof Error ? error.message : String(error));
  }
}
