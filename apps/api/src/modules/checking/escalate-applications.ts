import { DomainRefusal } from '@dinhdanh/domain';
import type { UseCase } from '../../platform/use-case.ts';
import { markEscalated } from './watch-terms.queries.ts';

/** Báo thủ trưởng: the term is nearly over. Once for each application; when none is left, refused as STATE_CONFLICT. */
export const escalateApplications: UseCase<{ ids: readonly string[] }, void> = {
  name: 'escalateApplications',
  permission: 'application:watch-terms',
  rows: 'ALL',
  async run({ em, now, audit }, { ids }) {
    const escalated = await markEscalated(em, ids, now);
    if (escalated.length === 0) throw new DomainRefusal('STATE_CONFLICT');
    for (const { id, unitId } of escalated)
      audit({ unitId, action: 'APPLICATION_ESCALATED', subjectKind: 'APPLICATION', subjectId: id });
  },
};
