import { aRequestedVisit } from './assistance.ts';
import { anAccountToActivate, anApplicationReadyForReview, aHolder } from './builders.ts';
import { anApplicationWithPassport } from './cross-check-builders.ts';
import { accountIdOf } from './ground-builders.ts';
import { aKeptLockRequest } from './lock-builders.ts';
import { anOfficerAt, unitIdOf } from './officer-at.ts';
import type { TestWorld } from './test-world.ts';
import {
  aDataRequest,
  anAppointment,
  anAreaTask,
  anAuditExport,
  aPhoneChange,
  idOf,
  outreachRecords,
  recordsOfLock,
  oversightRecords,
  reportRecords,
  someFigures,
} from './ward-record-makers.ts';

/** The ward in which the records lie. */
export const TRA_CO = '06721';

/** A kind of record that belongs to a unit. */
export type RecordKind =
  | 'APPLICATION'
  | 'PAPER_APPLICATION'
  | 'CROSS_CHECK'
  | 'VISIT'
  | 'APPOINTMENT'
  | 'AREA_TASK'
  | 'PHONE_CHANGE'
  | 'ACCOUNT'
  | 'LOCKED_ACCOUNT'
  | 'LOCK_REQUEST'
  | 'LOCK_APPEAL'
  | 'LETTER'
  | 'LETTERED_REQUEST'
  | 'DATA_REQUEST'
  | 'OUTREACH_LIST'
  | 'OUTREACH_TEAM'
  | 'OUTREACH_MEETING'
  | 'CAMPAIGN'
  | 'WARD_REPORT'
  | 'AUDIT_EXPORT'
  | 'LONG_TASK'
  | 'OFFICER'
  | 'ASSIGNMENT'
  | 'ALARM'
  | 'OPENING'
  | 'FINDING';

export interface WardRecords {
  readonly ids: Readonly<Record<RecordKind, string>>;
  /** The number of the person whose records they are. */
  readonly number: string;
  /** An officer of the ward whom nobody else's test is about. */
  readonly username: string;
  /** A reviewer of the ward, who has its applications open. */
  readonly claimant: string;
  readonly appointmentDay: string;
  readonly lockedNumber: string;
  readonly lockRequestCode: string;
}

/** One record of every kind in Trà Cổ, as the program or, where that takes many steps, the database makes it. */
export async function recordsOfTraCo(world: TestWorld): Promise<WardRecords> {
  const unitId = await unitIdOf(world, TRA_CO);
  const holder = await aHolder(world);
  const accountId = await accountIdOf(world, holder);
  const official = await anOfficerAt(world, [{ role: 'INTAKE', unitId }]);
  const { id: paperApplicationId, crossCheck } = await anApplicationWithPassport(world);
  const lock = await aKeptLockRequest(world);
  const locked = await recordsOfLock(world);
  await someFigures(world, unitId);
  const { claimant, ...oversight } = await oversightRecords(world, unitId, official.id);
  const appointment = await anAppointment(world, unitId);
  return {
    number: holder.personalIdNumber,
    username: official.username,
    claimant,
    appointmentDay: appointment.day,
    lockedNumber: locked.number,
    lockRequestCode: locked.code,
    ids: {
      APPLICATION: (await anApplicationReadyForReview(world)).id,
      PAPER_APPLICATION: paperApplicationId,
      CROSS_CHECK: crossCheck.id,
      VISIT: (await aRequestedVisit(world, await anAccountToActivate(world))).id,
      APPOINTMENT: appointment.id,
      AREA_TASK: await anAreaTask(world, unitId),
      PHONE_CHANGE: await aPhoneChange(world, accountId),
      ACCOUNT: accountId,
      ...locked.ids,
      LOCK_REQUEST: lock.id,
      DATA_REQUEST: await aDataRequest(world, await world.holder(holder)),
      ...(await outreachRecords(world)),
      ...(await reportRecords(world)),
      AUDIT_EXPORT: await anAuditExport(world, unitId),
      LONG_TASK: await idOf(
        world,
        `insert into long_task (kind, started_by, unit_id, purpose, total) select 'NOT_ACTIVATED_EXPORT', id, $1, 'Kiểm tra cuối tháng', 1 from officer where username = 'tiepnhan' returning id`,
        [unitId],
      ),
      ...oversight,
      OFFICER: official.id,
      ASSIGNMENT: await idOf(world, 'select id from officer_assignment where officer_id = $1', [official.id]),
    },
  };
}
