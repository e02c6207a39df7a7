import { agencyLifecycle, parseConnectionBasis, type AgencyCode } from '@dinhdanh/domain';
import { readReasonText } from '../../platform/input-refused.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { askWaitingQuestions, findAgencyFor, recordAgencyAct } from './find-agency.ts';

interface Act {
  readonly code: AgencyCode;
  readonly expectedVersion: number;
  readonly reason: string;
}

/**
 * Kết nối lại: the agency is asked again, with what has waited.
 *
 * Edge: nobody is connected without an agreement (LEGAL_BASIS_REQUIRED), so a fresh agency is described first.
 */
export const resumeAgency: UseCase<Act, { version: number }> = {
  name: 'resumeAgency',
  permission: 'agency:manage',
  rows: 'ACTOR',
  async run(transaction, { reason, ...act }) {
    const agency = await findAgencyFor(transaction, act);
    agency.state = agencyLifecycle.next(agency.state, 'RESUME');
    parseConnectionBasis(agency.legalBasis);
    recordAgencyAct(transaction, agency, 'AGENCY_RESUMED', { reason: readReasonText('reason', reason) });
    askWaitingQuestions(transaction, agency);
    await transaction.em.flush();
    return { version: agency.version };
  },
};
