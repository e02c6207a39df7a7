import {
  createWorkingCalendar,
  localDateOf,
  lockDecisionClock,
  lockRequestClock,
  type RequesterType,
} from '@dinhdanh/domain';
import type { Client } from 'pg';
import { readCalendarDays } from '../modules/calendar/index.ts';

const HOUR_MS = 3_600_000;

/** Invented requests that wait: fresh, coming due and overdue, at the unit and at the authority. Nothing is decided yet. */
const REQUESTS: readonly {
  readonly unitCode: string;
  readonly requesterType: RequesterType;
  readonly requesterName: string;
  readonly reference: string;
  readonly basis: string;
  readonly reason: string;
  readonly receivedHoursAgo: number;
  /** Null: the receiving unit has not examined it yet. */
  readonly forwardedHoursAgo: number | null;
  readonly isSealed?: true;
}[] = [
  {
    unitCode: '06721',
    requesterType: 'PROCEDURAL_AGENCY',
    requesterName: 'Tòa án nhân dân khu vực 6, Quảng Ninh (dữ liệu minh họa)',
    reference: '112/CV-TA',
    basis: 'Điều 15 Nghị định 69/2024/NĐ-CP',
    reason: 'Tài khoản đang bị tranh chấp trong một vụ án dân sự mà tòa đang thụ lý.',
    receivedHoursAgo: 2,
    forwardedHoursAgo: null,
  },
  {
    unitCode: '06721',
    requesterType: 'COMPETENT_AUTHORITY',
    requesterName: 'Chi cục Thuế khu vực 3 (dữ liệu minh họa)',
    reference: '87/CCT-KK',
    basis: 'Điều 15 Nghị định 69/2024/NĐ-CP',
    reason: 'Tài khoản bị người khác dùng để kê khai hóa đơn khống.',
    receivedHoursAgo: 76,
    forwardedHoursAgo: null,
  },
  {
    unitCode: '06709',
    requesterType: 'PROCEDURAL_AGENCY',
    requesterName: 'Cơ quan Cảnh sát điều tra Công an tỉnh (dữ liệu minh họa)',
    reference: '341/CSĐT-Đ2',
    basis: 'Điều 15 Nghị định 69/2024/NĐ-CP',
    reason: 'Tài khoản được dùng để chiếm đoạt tài sản theo tin báo của người bị hại.',
    receivedHoursAgo: 26,
    forwardedHoursAgo: 20,
    isSealed: true,
  },
  {
    unitCode: '06721',
    requesterType: 'PROCEDURAL_AGENCY',
    requesterName: 'Viện kiểm sát nhân dân khu vực 6 (dữ liệu minh họa)',
    reference: '55/VKS-P2',
    basis: 'Điều 15 Nghị định 69/2024/NĐ-CP',
    reason: 'Ngăn việc dùng tài khoản để ký hồ sơ chuyển nhượng trong thời gian điều tra.',
    receivedHoursAgo: 150,
    forwardedHoursAgo: 120,
  },
];

/** Requests for accounts in use, one person each, entered at the counter by the intake officer of the demo. */
export async function loadDemoLocks(client: Client): Promise<void> {
  const { rows: clock } = await client.query<{ now: Date }>('select app_now() as now');
  const now = clock[0]?.now ?? new Date(0);
  const calendar = createWorkingCalendar(await readCalendarDays(client));
  const ago = (hours: number) => new Date(now.getTime() - hours * HOUR_MS);
  const rows = REQUESTS.map((request, index) => {
    const receivedAt = ago(request.receivedHoursAgo);
    const forwardedAt = request.forwardedHoursAgo === null ? null : ago(request.forwardedHoursAgo);
    return {
      ...request,
      number: index + 1,
      receivedAt,
      examineBy: lockRequestClock(receivedAt, calendar).dueAt,
      forwardedAt,
      decideBy: forwardedAt && lockDecisionClock(forwardedAt, calendar).dueAt,
      documentOn: localDateOf(receivedAt),
    };
  });
  await client.query(
    `with wanted as (
       select r.*, row_number() over (partition by "unitCode" order by number) as place
       from jsonb_to_recordset($1) as r (number integer, "unitCode" text, "requesterType" text, "requesterName" text, reference text, basis text,
         reason text, "isSealed" boolean, "receivedAt" timestamptz, "examineBy" timestamptz, "forwardedAt" timestamptz, "decideBy" timestamptz, "documentOn" date)),
     holder as (
       select a.id as account_id, c.id as citizen_id, c.full_name, c.personal_id_number as number, u.id as unit_id, u.code,
         row_number() over (partition by u.id order by a.id desc) as place
       from account a join citizen c on c.id = a.citizen_id join administrative_unit u on u.id = a.unit_id
       where a.state = 'ACTIVE' and a.level = 'LEVEL_2' and u.code in (select "unitCode" from wanted)),
     kept as (
       insert into lock_request (code, kind, state, channel, unit_id, account_id, citizen_id, subject_type, subject_name, subject_number,
         requester_type, requester_name, requester_reference, document_on, cited_basis, request_reason, sealed_at, legal_regime, received_at,
         registered_by, examine_by, forwarded_at, forwarded_by, examination_note, decide_by)
       select 'DK-' || extract(year from w."receivedAt" at time zone 'Asia/Ho_Chi_Minh') || '-' || lpad(nextval('lock_request_number')::text, 6, '0'),
         'LOCK', case when w."forwardedAt" is null then 'RECEIVED' else 'FORWARDED' end, 'COUNTER', h.unit_id, h.account_id, h.citizen_id, 'CITIZEN',
         h.full_name, h.number, w."requesterType", w."requesterName", w.reference, w."documentOn", w.basis, w.reason,
         case when w."isSealed" then w."receivedAt" end, 'ND69_2024', w."receivedAt", intake.id, w."examineBy", w."forwardedAt",
         case when w."forwardedAt" is not null then examiner.id end,
         case when w."forwardedAt" is not null then 'Đủ thành phần, đúng mẫu; đề nghị thủ trưởng quyết định.' end, w."decideBy"
       from wanted w join holder h on h.code = w."unitCode" and h.place = w.place
       join officer intake on intake.username = 'tiepnhan' join officer examiner on examiner.username = 'thamdinh'
       order by w.number returning *),
     line as (
       select k.unit_id, e.at, format('{"at":%s,"action":%s,"actorKind":"OFFICER","actorId":%s,"actorName":%s,"subjectKind":"LOCK_REQUEST","subjectId":%s,"details":{"source":"DEMO_WORLD"}}',
           to_json(to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')), to_json(e.action), to_json(o.id), to_json(o.display_name), to_json(k.id)) as content
       from kept k, lateral (values ('LOCK_REQUEST_REGISTERED', k.received_at, k.registered_by), ('LOCK_REQUEST_FORWARDED', k.forwarded_at, k.forwarded_by))
         as e (action, at, officer_id) join officer o on o.id = e.officer_id
       where e.at is not null order by k.unit_id, e.at)
     select append_audit_line(unit_id, content, at) from line`,
    [JSON.stringify(rows)],
  );
}
