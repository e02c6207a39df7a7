import { randomUUID } from 'node:crypto';
import { openAreaTask } from '../modules/area-tasks/index.ts';
import { issueLetter } from '../modules/letters/index.ts';
import { SYSTEM } from '../platform/access/actor.ts';
import type { Transaction } from '../platform/use-case.ts';
import { aHolder, anApplicationReadyForReview } from './builders.ts';
import { accountIdOf, lockedOnRequest } from './ground-builders.ts';
import { anOfficerAt } from './officer-at.ts';
import { aDrawnList, aHamlet, DIGITAL_TEAM, teamId, waitingPeople } from './outreach-builders.ts';
import { TEST_SEALER } from './secret-key.ts';
import type { Session, TestWorld } from './test-world.ts';

const WORDS = 'Đề nghị cơ quan xem xét lại và trả lời cho tôi được biết.';

/** The one identifier that a statement of the database's owner gives. */
export async function idOf(world: TestWorld, text: string, values: readonly unknown[] = []): Promise<string> {
  const { rows } = await world.owner.query<{ id: string }>(text, [...values]);
  const [row] = rows;
  if (!row) throw new Error(`Nothing was made: ${text}`);
  return row.id;
}

/** Something that the system does, with a line of its own. */
const bySystem = (
  world: TestWorld,
  permission: 'letter:write' | 'registration:compare',
  run: (transaction: Transaction) => Promise<unknown>,
): Promise<unknown> =>
  world.core.useCases.execute(
    {
      ...{ name: 'arrangeForATest', permission, rows: 'ALL' as const },
      run: (transaction: Transaction) => {
        transaction.audit({ unitId: 0, action: 'ARRANGED', subjectKind: 'OFFICER', subjectId: 'TEST' });
        return run(transaction);
      },
    },
    SYSTEM,
    null,
  );

/** An account that is locked on a request, with the appeal against it and the letter about it. */
export async function recordsOfLock(world: TestWorld) {
  const holder = await aHolder(world);
  const accountId = await accountIdOf(world, holder);
  const request = await lockedOnRequest(world, accountId);
  await world.owner.query('update lock_request set subject_number = $2 where id = $1', [
    request.id,
    TEST_SEALER.seal(holder.personalIdNumber),
  ]);
  await bySystem(world, 'letter:write', (transaction) =>
    issueLetter(transaction, { kind: 'LOCK_APPROVED', lockRequestId: request.id, reason: null }),
  );
  await world.runJobs();
  return {
    number: holder.personalIdNumber,
    code: request.code,
    ids: {
      LOCKED_ACCOUNT: accountId,
      LETTERED_REQUEST: request.id,
      LETTER: await idOf(world, 'select id from letter where lock_request_id = $1', [request.id]),
      LOCK_APPEAL: await idOf(
        world,
        `insert into lock_appeal (code, channel, unit_id, account_id, lock_request_id, legal_regime, holder_words, accepted_at, decide_by, registered_by)
         select 'KN-2026-990001', 'COUNTER', r.unit_id, r.account_id, r.id, r.legal_regime, $2, app_now(), app_now() + interval '30 days', o.id
         from lock_request r, officer o where r.id = $1 and o.username = 'tiepnhan' returning id`,
        [request.id, WORDS],
      ),
    },
  };
}

export async function anAppointment(world: TestWorld, unitId: number) {
  const { rows } = await world.owner.query<{ id: string; day: string }>(
    `insert into appointment (code, office_id, unit_id, starts_at, seat, state, full_name, personal_id_number, phone_number, created_at)
     select 'LH-2026-990001', (select id from office where unit_id = $1 order by id limit 1), $1, (app_today() + 3 + time '09:00') at time zone 'Asia/Ho_Chi_Minh', 1, 'BOOKED',
       'Lương Thị Sáu', $2, $3, app_now()
     returning id, to_char(app_today() + 3, 'YYYY-MM-DD') as day`,
    [unitId, TEST_SEALER.seal('022199000123'), TEST_SEALER.seal('0992000123')],
  );
  const [row] = rows;
  if (!row) throw new Error('There is no office.');
  return row;
}

export async function anAreaTask(world: TestWorld, unitId: number): Promise<string> {
  await bySystem(world, 'registration:compare', (transaction) =>
    openAreaTask(transaction, {
      ...{ unitId, kind: 'DATA_CORRECTION', fullName: 'Hoàng Văn Tám', address: 'Khu Nam Thọ' },
      ...{ personalIdNumber: '022099000456', phoneNumber: '0992000456', fields: ['DATE_OF_BIRTH'] },
    }),
  );
  return idOf(world, 'select id from area_task where (personal_id_number).print = $1', [
    TEST_SEALER.print('022099000456'),
  ]);
}

/** Waits for a second officer; of the account and the citizen of an account. */
export const aPhoneChange = (world: TestWorld, accountId: string): Promise<string> =>
  idOf(
    world,
    `insert into phone_change (account_id, citizen_id, unit_id, way, state, old_phone_masked, new_phone_masked, new_phone_number,
       own_subscription_declared_at, is_used_by_others, document, requested_at, requested_by)
     select a.id, a.citizen_id, a.unit_id, 'COUNTER', 'AWAITING_CONFIRMATION', '099••••001', '099••••999', $2,
       app_now(), false, 'IDENTITY_CARD', app_now(), o.id
     from account a, officer o where a.id = $1 and o.username = 'tiepnhan' returning id`,
    [accountId, TEST_SEALER.seal('0992000999')],
  );

export async function aDataRequest(world: TestWorld, portal: Session): Promise<string> {
  const { data } = await portal.query(
    `mutation ($input: MakeDataRequestInput!) { makeDataRequest(input: $input) { ... on DataRequestMade { request { code } } } }`,
    { input: { idempotencyKey: randomUUID(), kind: 'ACCESS', text: WORDS } },
  );
  return idOf(world, 'select id from data_request where code = $1', [data.makeDataRequest.request.code]);
}

export async function outreachRecords(world: TestWorld) {
  const { list } = await aDrawnList(world);
  const hamlet = aHamlet();
  await waitingPeople(world, hamlet, 1);
  const { data } = await (
    await world.officer('khuvuc.traco')
  ).query(
    'mutation ($input: PlanOutreachMeetingInput!) { planOutreachMeeting(input: $input) { ... on OutreachMeetingKept { id } } }',
    {
      input: {
        ...{
          idempotencyKey: randomUUID(),
          unitCode: '06721',
          hamlets: [hamlet],
          place: 'Nhà văn hóa khu Nam Thọ',
        },
        startsAt: new Date(Date.now() + 48 * 3_600_000).toISOString(),
      },
    },
  );
  return {
    OUTREACH_LIST: list.id as string,
    OUTREACH_TEAM: await teamId(world, DIGITAL_TEAM),
    OUTREACH_MEETING: data.planOutreachMeeting.id as string,
  };
}

export async function reportRecords(world: TestWorld) {
  const campaignId = await idOf(world, 'select id from target_campaign order by issued_on limit 1');
  const { data } = await (
    await world.officer('thutruong.traco')
  ).query(
    'mutation ($input: DraftWardReportInput!) { draftWardReport(input: $input) { ... on WardReportDrafted { id } } }',
    { input: { idempotencyKey: randomUUID(), campaignId, from: '2026-11-16', to: '2026-11-22' } },
  );
  return { CAMPAIGN: campaignId, WARD_REPORT: data.draftWardReport.id as string };
}

export async function anAuditExport(world: TestWorld, unitId: number): Promise<string> {
  const auditor = await anOfficerAt(world, [{ role: 'AUDITOR', unitId }]);
  const { data } = await auditor.query(
    'mutation ($input: RequestAuditExportInput!) { requestAuditExport(input: $input) { ... on AuditExportSettled { export { id } } } }',
    { input: { idempotencyKey: randomUUID(), purpose: 'Kiểm tra định kỳ quý IV của phường.', filter: {} } },
  );
  return data.requestAuditExport.export.id as string;
}

/** A figure that the ward has, and no other one. */
export const someFigures = (world: TestWorld, unitId: number) =>
  world.owner.query(
    `insert into statistic_delta (unit_id, on_day, measure, amount) values ($1, app_today(), 'OUTREACH_VISITS_ACTIVATED', 3)`,
    [unitId],
  );

/** What is on record about an officer of the ward, and a reviewer there who has an application open. */
export async function oversightRecords(world: TestWorld, unitId: number, officerId: string) {
  const reviewer = await anOfficerAt(world, [{ role: 'REVIEWER', unitId }]);
  const { id: applicationId } = await anApplicationReadyForReview(world);
  await world.owner.query(
    `update application set claimed_by = $2, claimed_until = app_now() + interval '8 hours' where id = $1`,
    [applicationId, reviewer.id],
  );
  const OPENING = await idOf(
    world,
    `insert into person_opening (officer_id, unit_id, outcome, person_id, case_kind, purpose, note, basis, opened_at, holds_until)
     values ($1, $2, 'OPENED', new_id(), 'LOOK_UP', 'COMPLAINT', $3, 'STATED', app_now(), app_now()) returning id`,
    [officerId, unitId, WORDS],
  );
  await world.owner.query(
    `insert into opening_sample (unit_id, on_day, seed, openings, drawn, drawn_at) values ($1, app_today(), repeat('a', 32), 1, 1, app_now())`,
    [unitId],
  );
  await world.owner.query(
    'insert into opening_review (opening_id, unit_id, on_day) values ($1, $2, app_today())',
    [OPENING, unitId],
  );
  return {
    claimant: reviewer.username,
    OPENING,
    FINDING: await idOf(
      world,
      `insert into access_finding (unit_id, officer_id, on_day, kind, evidence, raised_at)
       values ($2, $1, app_today(), 'MANY_PEOPLE', '{}', app_now()) returning id`,
      [officerId, unitId],
    ),
    ALARM: await idOf(
      world,
      'insert into break_glass_alarm (unit_id, officer_id, raised_at) values ($2, $1, app_now()) returning id',
      [officerId, unitId],
    ),
  };
}
