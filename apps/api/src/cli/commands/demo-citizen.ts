import type { Command } from 'commander';
import { describeCommand, OWNER_ENVIRONMENT } from '../describe-command.ts';

export const demoCitizen = (): Command =>
  describeCommand({
    name: 'demo-citizen',
    summary: 'Prints one citizen of the demo world who can try the portal: number and phone.',
    details: 'Everybody in the demo world is invented.',
    environment: { EMBEDDED_DATABASE: 'must be 1, as `npm start` sets it', ...OWNER_ENVIRONMENT },
    examples: { 'dinhdanh demo-citizen': 'somebody whose account waits for activation' },
  }).action(async () => {
    const [{ findDemoCitizen }, { withOwner }] = await Promise.all([
      import('../../seeds/demo-world.ts'),
      import('../owner-connection.ts'),
    ]);
    const citizen = await withOwner(findDemoCitizen);
    console.log(
      citizen
        ? `${citizen.personalIdNumber} · ${citizen.phoneNumber}`
        : 'Every demo citizen has activated the account.',
    );
  });
