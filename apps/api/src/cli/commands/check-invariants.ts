import { InvalidArgumentError, type Command } from 'commander';
import type { SecretScan } from '../check-invariants.ts';
import { describeCommand, OWNER_ENVIRONMENT } from '../describe-command.ts';
import { readSecrets } from '../scan-for-secrets.ts';

interface CheckOptions {
  readonly full?: boolean;
  readonly secrets?: readonly string[];
  readonly scan?: readonly string[];
}

export const checkInvariants = (): Command => {
  const command = describeCommand({
    name: 'check-invariants',
    summary: 'Holds the database against the promises P2 to P5 and P7 to P9.',
    details: [
      'Audit chains and the lives of cases are taken up where the last check left them, which it wrote down, signed, beside the anchors;',
      'everything else is held against the whole database. What was altered before that shows in a whole check only: with --full,',
      'once a week by itself, and whenever there is no check to go on from.',
      'With --secrets and --scan also against P10: that no secret of a run stands in what it wrote. Changes nothing in the database.',
    ].join(' '),
    environment: {
      ...OWNER_ENVIRONMENT,
      'AUDIT_ANCHOR_DIRECTORY, AUDIT_ANCHOR_S3_BUCKET': 'where the anchors lie, and the records of checks',
    },
    findings: 'a promise is broken; the line that says so begins with BROKEN',
    examples: {
      'dinhdanh check-invariants': 'a line for each sentence, and one for what was walked through',
      'dinhdanh check-invariants --full':
        'every audit line and every life, after a restore or on a suspicion',
      'dinhdanh check-invariants --secrets secrets.txt --scan log --scan dump.sql': 'with P10',
    },
  });
  return command
    .option('--full', 'walk through everything, whatever has been checked before')
    .option('--secrets <file>', 'the secrets of a run, one a line', secretsOf)
    .option('--scan <file or folder>', 'where they must not stand; any number of times', oneMore)
    .action(async ({ full = false, secrets, scan }: CheckOptions) => {
      if ((secrets === undefined) !== (scan === undefined))
        command.error('error: --secrets <file> and --scan <file or folder> belong together.');
      const { holdAgainstPromises } = await import('../hold-against-promises.ts');
      await holdAgainstPromises(full, scanOf(secrets, scan));
    });
};

const scanOf = (secrets: CheckOptions['secrets'], paths: CheckOptions['scan']): SecretScan | null =>
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
