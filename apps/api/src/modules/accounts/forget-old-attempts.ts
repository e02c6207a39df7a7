import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { deleteOldFlows } from './holder-flow.queries.ts';
import { forgetOldTries } from './tries.queries.ts';

/** Forgets what was begun with a code and what was typed wrong long ago: traces of people without a purpose. */
export const forgetOldAttempts: UseCase<Record<never, never>, { flows: number; tries: number }> = {
  name: 'forgetOldAttempts',
  permission: 'old-attempts:forget',
  rows: 'ALL',
  async run({ em, now, audit }) {
    const counts = { flows: await deleteOldFlows(em, now), tries: await forgetOldTries(em, now) };
    audit({
      unitId: NATIONAL_CHAIN,
      action: 'OLD_ATTEMPTS_FORGOTTEN',
      subjectKind: 'ACCOUNT',
      subjectId: 'UNKNOWN',
      details: counts,
    });
    return counts;
  },
};
