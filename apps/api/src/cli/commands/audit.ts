import type { Command } from 'commander';
import { describeCommand, OWNER_ENVIRONMENT } from '../describe-command.ts';

const APPLICATION_ENVIRONMENT = {
  DATABASE_URL: 'connection of the application',
  SECRET_KEY: 'what anchors are signed with follows from it',
  'AUDIT_ANCHOR_DIRECTORY, AUDIT_ANCHOR_S3_BUCKET': 'where the anchors lie',
  '…': 'and all that API and worker need: docs/operations.md',
} as const;

export const audit = (): Command =>
  describeCommand({
    name: 'audit',
    summary: 'Anchors, verifies and proves the audit.',
    details: 'Each has its own --help: `dinhdanh audit verify --help`.',
    environment: { ...OWNER_ENVIRONMENT, ...APPLICATION_ENVIRONMENT },
    findings: 'verify found something',
    examples: { 'dinhdanh audit verify': 'follows every line of every chain' },
  })
    .addCommand(anchor())
    .addCommand(verify())
    .addCommand(prove());

const anchor = (): Command =>
  describeCommand({
    name: 'anchor',
    summary: 'Writes the signed heads of all audit chains outside the database.',
    details: 'The worker does the same once a day. A sheet for printing lies beside each anchor.',
    environment: APPLICATION_ENVIRONMENT,
    examples: {
      'dinhdanh audit anchor --dry-run': 'which anchor it would be, of how many chains',
      'dinhdanh audit anchor': 'before a backup, or before somebody works on the database',
    },
  })
    .option('--dry-run', 'say what would be written, and write nothing')
    .action(async ({ dryRun }: { readonly dryRun?: boolean }) => {
      const { anchorHeads, previewAnchor } = await import('../audit-command.ts');
      await (dryRun ? previewAnchor() : anchorHeads());
    });

const verify = (): Command =>
  describeCommand({
    name: 'verify',
    summary: 'Follows every line of every audit chain, and holds it against its head and the anchors.',
    details: 'Needs no more than the right to read the audit. Changes nothing.',
    environment: {
      ...APPLICATION_ENVIRONMENT,
      OWNER_DATABASE_URL: 'read from instead, where it is set',
    },
    findings: 'a chain or an anchor is broken; the line that says so names the first broken line',
    examples: { 'dinhdanh audit verify': 'a line for each finding, and one for the whole' },
  }).action(async () => {
    const { verifyChains } = await import('../audit-command.ts');
    await verifyChains();
  });

const prove = (): Command =>
  describeCommand({
    name: 'prove',
    summary: 'Exports one application or lock request with the proof of its audit lines.',
    details:
      'For a third party, who verifies the file with packages/audit-verifier/src/verify-proof.mjs, which needs nothing but Node.',
    environment: APPLICATION_ENVIRONMENT,
    examples: { 'dinhdanh audit prove HS-2026-00000001': 'into HS-2026-00000001.proof.json' },
  })
    .argument('<code>', 'code of the application or the lock request')
    .argument('[file]', 'file to write; <code>.proof.json when it is not given')
    .option('--disclose-old-lines', 'also lines from before salts, whose neighbours could be guessed')
    .action(
      async (
        code: string,
        file: string | undefined,
        { discloseOldLines = false }: { readonly discloseOldLines?: boolean },
      ) => {
        const { proveCase } = await import('../audit-command.ts');
        await proveCase(code, file ?? `${code}.proof.json`, discloseOldLines);
      },
    );
