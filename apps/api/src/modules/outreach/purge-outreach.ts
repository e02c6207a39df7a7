import { OUTREACH_NAMES_KEPT_DAYS } from '@dinhdanh/domain';
import { SYSTEM } from '../../platform/access/actor.ts';
import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import type { UseCase, UseCases } from '../../platform/use-case.ts';
import { purgeGuests, purgeLists } from './closing.queries.ts';

const AT_ONCE = 100;
const DAY_MS = 86_400_000;

/** Deletes the names behind lists and meetings that are over: personal data without a purpose. */
export async function purgeOutreach(useCases: UseCases): Promise<void> {
  while ((await useCases.execute(purgeSome, SYSTEM, {})) === AT_ONCE);
}

const purgeSome: UseCase<Record<never, never>, number> = {
  name: 'purgeOutreach',
  permission: 'outreach:purge',
  rows: 'ALL',
  async run({ em, now, audit }) {
    const before = new Date(now.getTime() - OUTREACH_NAMES_KEPT_DAYS * DAY_MS);
    const lists = await purgeLists(em, before, now, AT_ONCE);
    const guests = await purgeGuests(em, before);
    audit({
      unitId: NATIONAL_CHAIN,
      action: 'OUTREACH_PURGED',
      subjectKind: 'OUTREACH_LIST',
      subjectId: 'ENDED',
      details: { lists, guests },
    });
    return lists;
  },
};
