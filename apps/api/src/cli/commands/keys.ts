import type { Command } from 'commander';
import { describeCommand, OWNER_ENVIRONMENT } from '../describe-command.ts';

const RING_ENVIRONMENT = {
  ENCRYPTION_KEYS_FILE: 'the key ring: data keys, each sealed by KEY_ENCRYPTION_KEY',
  'KEY_ENCRYPTION_KEY, KEY_ENCRYPTION_KEY_FILE': 'what opens the ring; kept apart from it',
} as const;

export const keys = (): Command =>
  describeCommand({
    name: 'keys',
    summary: 'Makes, changes and rotates the keys that personal data are sealed with.',
    details: 'Each has its own --help: `dinhdanh keys rotate --help`.',
    environment: { ...RING_ENVIRONMENT, ...OWNER_ENVIRONMENT },
    findings: 'a rotation left something under another key',
    examples: { 'dinhdanh keys list': 'which keys there are, and what lies under each' },
  })
    .addCommand(list())
    .addCommand(add())
    .addCommand(use())
    .addCommand(rotate())
    .addCommand(drop())
    .addCommand(rewrap());

const list = (): Command =>
  describeCommand({
    name: 'list',
    summary: 'Says which keys the ring holds, and how many rows and files lie under each.',
    details: 'The current one has a star. Looks through every table, which takes its time.',
    environment: { ...RING_ENVIRONMENT, ...OWNER_ENVIRONMENT },
    examples: { 'dinhdanh keys list': 'before and after a rotation' },
  }).action(async () => {
    const { listKeys } = await import('../keys-command.ts');
    await listKeys();
  });

const add = (): Command =>
  describeCommand({
    name: 'add',
    summary: 'Makes a data key, and the ring where there is none.',
    details:
      'The first key is the current one. Another one seals nothing before `dinhdanh keys use` names it.',
    environment: RING_ENVIRONMENT,
    examples: { 'dinhdanh keys add 2027-01': 'the first step of a rotation' },
  })
    .argument('<id>', 'small letters, digits and hyphens, 32 at most; a date is a good one')
    .action(async (id: string) => {
      const { addKey } = await import('../keys-command.ts');
      addKey(id);
    });

const use = (): Command =>
  describeCommand({
    name: 'use',
    summary: 'Names the key that seals what is written after the next start.',
    details:
      'Every server must know the key by then: give each the ring that holds it, and restart it, first.',
    environment: RING_ENVIRONMENT,
    examples: { 'dinhdanh keys use 2027-01': 'the second step of a rotation' },
  })
    .argument('<id>', 'a key of the ring')
    .action(async (id: string) => {
      const { useKey } = await import('../keys-command.ts');
      useKey(id);
    });

const rotate = (): Command =>
  describeCommand({
    name: 'rotate',
    summary: 'Puts everything that is sealed under the current key, while the servers work.',
    details:
      'Goes on where it was cut off; called again it finds nothing left to do. Rows that somebody works on are met again later.',
    environment: { ...RING_ENVIRONMENT, ...OWNER_ENVIRONMENT },
    findings:
      'rows are still written under another key, or a value is not the one that belongs there; each is named',
    examples: {
      'dinhdanh keys rotate --dry-run': 'how many rows of which table',
      'dinhdanh keys rotate': 'the third step of a rotation, after every server was restarted',
    },
  })
    .option('--dry-run', 'count what would be done, and change nothing')
    .action(async ({ dryRun }: { readonly dryRun?: boolean }) => {
      const { previewRotation, rotateKeys } = await import('../keys-command.ts');
      await (dryRun ? previewRotation() : rotateKeys());
    });

const drop = (): Command =>
  describeCommand({
    name: 'drop',
    summary: 'Takes a key out of the ring under which nothing lies any more.',
    details: 'Refuses as long as a row or a file lies under it. The ring of before stays beside the new one.',
    environment: { ...RING_ENVIRONMENT, ...OWNER_ENVIRONMENT },
    examples: { 'dinhdanh keys drop 2026-11': 'the last step of a rotation' },
  })
    .argument('<id>', 'a key of the ring that is not the current one')
    .action(async (id: string) => {
      const { dropKey } = await import('../keys-command.ts');
      await dropKey(id);
    });

const rewrap = (): Command =>
  describeCommand({
    name: 'rewrap',
    summary: 'Seals the keys of the ring by another key-encryption key. No row is touched.',
    details: 'Afterwards the new one stands in KEY_ENCRYPTION_KEY, and every server is restarted.',
    environment: {
      ...RING_ENVIRONMENT,
      'NEW_KEY_ENCRYPTION_KEY, NEW_KEY_ENCRYPTION_KEY_FILE': 'what opens the ring from then on',
    },
    examples: { 'dinhdanh keys rewrap': 'when somebody leaves who knew KEY_ENCRYPTION_KEY' },
  }).action(async () => {
    const { rewrapKeys } = await import('../keys-command.ts');
    rewrapKeys();
  });
