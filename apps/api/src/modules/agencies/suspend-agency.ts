import { agencyLifecycle, type AgencyCode } from '@dinhdanh/domain';
import { readReasonText } from '../../platform/input-refused.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { findAgencyFor, recordAgencyAct } from './find-agency.ts';

interface Act {
  readonly code: AgencyCode;
  readonly expectedVersion: number;
  readonly reason: string;
}

/** Tạm ngừng kết nối: from the commit on the agency is not asked and gets nothing; its questions wait. */
export const suspendAgency: UseCase<Act, { version: number }> = {
  name: 'suspendAgency',
  permission: 'agency:manage',
  rows: 'ACTOR',
  async run(transaction, { reason, ...act }) {
    const agency = await findAgencyFor(transaction, act);
    agency.state = agencyLifecycle.next(agency.state, 'SUSPEND');
    recordAgencyAct(transaction, agency, 'AGENCY_SUSPENDED', { reason: readReasonText('reason', reason) });
    await transaction.em.flush();
    return { version: agency.version };
  },
};
