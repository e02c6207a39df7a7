import { DomainRefusal, type RequesterType, type WorkingCalendar } from '@dinhdanh/domain';
import { asOfficer, type OfficerActor } from '../../platform/access/actor.ts';
import { receivingUnitsOf } from '../../platform/access/competence.ts';
import { readIdempotencyKey } from '../../platform/input-refused.ts';
import type { Transaction, UseCase } from '../../platform/use-case.ts';
import { attachForm } from '../files/index.ts';
import { findCoveredWard } from '../wards/index.ts';
import { enterLockRequest, type RequestForm } from './enter-lock-request.ts';
import { findAppointedUnitId, type LockSubject } from './lock-requests.queries.ts';

interface CounterForm extends RequestForm {
  readonly idempotencyKey: string;
  readonly requesterType: RequesterType;
  readonly scanFileId?: string | null;
  readonly unitCode?: string | null;
}

/** Tiếp nhận Phiếu TK03 at the counter: about an account anywhere in the country, in the name of the own unit. */
export const registerLockRequest = (
  calendar: WorkingCalendar,
): UseCase<CounterForm, { readonly id: string }> => ({
  name: 'registerLockRequest',
  permission: 'lock-request:register',
  rows: 'ALL',
  idempotencyKey: ({ idempotencyKey }) => readIdempotencyKey(idempotencyKey),
  async run(transaction, { requesterType, scanFileId, unitCode, ...form }) {
    const { em, actor } = transaction;
    const officer = asOfficer(actor);
    const { id, unitId } = await enterLockRequest(transaction, calendar, form, {
      channel: 'COUNTER',
      requesterType,
      agencyId: null,
      registeredBy: officer.id,
      unitOf: (subject) => receivingUnit(transaction, officer, subject, unitCode ?? null),
    });
    if (scanFileId)
      await attachForm(em, { fileId: scanFileId, officerId: officer.id, lockRequestId: id, unitId });
    return { id };
  },
});

/** The ward that was named; else that of the account where the officer serves it; else where the officer is appointed. */
async function receivingUnit(
  { em }: Transaction,
  officer: OfficerActor,
  { unitId }: LockSubject,
  unitCode: string | null,
): Promise<number> {
  const covered = receivingUnitsOf(officer);
  if (unitCode !== null) {
    const ward = await findCoveredWard(em, { kind: 'UNITS', unitIds: covered }, unitCode);
    if (!ward) throw new DomainRefusal('UNIT_UNKNOWN');
    return ward.id;
  }
  if (covered.includes(unitId)) return unitId;
  const [appointed] = officer.appointedUnits;
  const own = appointed ? await findAppointedUnitId(em, appointed.code, covered) : null;
  if (own === null) throw new DomainRefusal('UNIT_UNKNOWN');
  return own;
}
