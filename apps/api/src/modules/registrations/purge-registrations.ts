import { SYSTEM } from '../../platform/access/actor.ts';
import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import type { UseCase, UseCases } from '../../platform/use-case.ts';
import { deleteAbandonedRegistrations } from './registration.queries.ts';

const AT_ONCE = 500;

/** Deletes what was begun and left: personal data without a purpose. Each portion is a transaction of its own. */
export async function purgeRegistrations(useCases: UseCases): Promise<void> {
  while ((await useCases.execute(deleteAbandoned, SYSTEM, {})) === AT_ONCE);
}

const deleteAbandoned: UseCase<Record<never, never>, number> = {
  name: 'purgeRegistrations',
  permission: 'registration:purge',
  rows: 'ALL',
  async run({ em, audit }) {
    const count = await deleteAbandonedRegistrations(em, AT_ONCE);
    audit({
      unitId: NATIONAL_CHAIN,
      action: 'REGISTRATIONS_PURGED',
      subjectKind: 'REGISTRATION',
      subjectId: 'ABANDONED',
      details: { count },
    });
    return count;
  },
};
