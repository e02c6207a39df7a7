import { DomainRefusal } from '@dinhdanh/domain';
import type { RegisterQuestion } from '../../platform/ports/agency-registers.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { countAgencyAttempt } from './asking.queries.ts';

/**
 * Counts the attempt, records what is disclosed and by which agreement, and says what to ask; the asking itself is done
 * outside any transaction. A question that has ended, is being asked or may not be asked now is refused as
 * STATE_CONFLICT.
 */
export const askQuestion: UseCase<
  { reference: string },
  { readonly attempt: number; readonly question: RegisterQuestion }
> = {
  name: 'askQuestion',
  permission: 'cross-check:ask',
  rows: 'ALL',
  async run({ em, now, audit }, { reference }) {
    const row = await countAgencyAttempt(em, reference, now);
    if (!row) throw new DomainRefusal('STATE_CONFLICT');
    audit({
      unitId: row.unit_id,
      action: 'CROSS_CHECK_ASKED',
      subjectKind: 'CROSS_CHECK',
      subjectId: row.cross_check_id,
      details: { agency: row.agency_code, attempt: row.attempts, legalBasis: row.agency_legal_basis },
    });
    const { documentNumber, personalIdNumber, fullName, dateOfBirth } = row.content;
    return {
      attempt: row.attempts,
      question: {
        reference,
        paperType: row.paper_type,
        documentNumber,
        personalIdNumber,
        fullName,
        dateOfBirth,
        note: row.note,
      },
    };
  },
};
