import {
  agencyNameOn,
  DomainRefusal,
  localDateOf,
  requesterTypeOf,
  type WorkingCalendar,
} from '@dinhdanh/domain';
import { readIdempotencyKey } from '../../platform/input-refused.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { findResidenceUnit } from '../registrations/index.ts';
import { enterLockRequest, type RequestForm } from './enter-lock-request.ts';
import { findAgencyCode, type LockSubject } from './lock-requests.queries.ts';
import { requestingAgency } from './own-agency.ts';

interface MachineForm extends Omit<RequestForm, 'requesterName'> {
  readonly idempotencyKey: string;
  readonly unitCode?: string | null;
}

/** Gửi đề nghị by an agency's machine: who asks is known by the token, and never by a name that is sent along. */
export const submitLockRequest = (
  calendar: WorkingCalendar,
  reader: ScopedReader,
): UseCase<MachineForm, { readonly code: string }> => ({
  name: 'submitLockRequest',
  permission: 'lock-request:submit',
  rows: 'ALL',
  idempotencyKey: ({ idempotencyKey }) => readIdempotencyKey(idempotencyKey),
  async run(transaction, { unitCode, ...form }) {
    const { id: agencyId } = requestingAgency(transaction);
    const agency = await findAgencyCode(transaction.em, agencyId);
    const requesterName = agencyNameOn(agency, localDateOf(transaction.now));
    const { code } = await enterLockRequest(
      transaction,
      calendar,
      { ...form, requesterName },
      {
        channel: 'AGENCY',
        requesterType: requesterTypeOf(agency),
        agencyId,
        registeredBy: null,
        unitOf: (subject) => receivingUnit(reader, subject, unitCode ?? null),
      },
    );
    return { code };
  },
});

/** A ward in which somebody decides today, where the agency names one; else that of the account. */
async function receivingUnit(
  reader: ScopedReader,
  { unitId }: LockSubject,
  unitCode: string | null,
): Promise<number> {
  if (unitCode === null) return unitId;
  const ward = await findResidenceUnit(reader, unitCode);
  if (!ward) throw new DomainRefusal('UNIT_UNKNOWN');
  return ward.id;
}
