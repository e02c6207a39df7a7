import { createHash, randomBytes, randomUUID } from 'node:crypto';
import {
  judgeAgencyAnswer,
  localDateOf,
  paperOwnerOn,
  parsePaperNumber,
  recheckOn,
  type AgencyCode,
  type CrossCheckedPaperType,
  type CrossCheckQuestion,
  type DocumentRecord,
} from '@dinhdanh/domain';
import type { Client } from 'pg';
import { evidenceHash } from '../modules/cross-checks/index.ts';
import type { Sealer } from '../platform/sealing/sealer.ts';

const HOLDERS = 280;
/** Of the applications that are checked when the demo starts, so many present papers. */
const APPLICATIONS_WITH_PAPERS = 24;
const DAYS_BACK = 21;
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

const TYPES: readonly CrossCheckedPaperType[] = [
  'HEALTH_INSURANCE',
  'DRIVING_LICENCE',
  'VEHICLE_REGISTRATION',
  'TAX_CODE',
  'PASSPORT',
];
/** How long each agency takes, by turn: a service in seconds, a machine that pulls in minutes, a clerk in hours. */
const ANSWER_MINUTES: Readonly<Partial<Record<AgencyCode, readonly number[]>>> = {
  VSS: [0.02, 0.03, 0.05, 0.04, 0.4],
  TRAFFIC_POLICE: [0.1, 0.3, 0.2, 1.5, 6],
  TAX: [12, 25, 40, 18, 190],
  IMMIGRATION: [95, 210, 340, 150, 1_300],
};

interface Holder {
  readonly id: string;
  readonly unit_id: number;
  readonly personal_id_number: string;
  readonly full_name: string;
  readonly date_of_birth: string;
}

/**
 * Papers of people with an active level 2 account, asked about during the last three weeks and mostly confirmed, some
 * contradicted, some still waiting for a machine or a clerk; and papers presented with the applications that are
 * checked as soon as the demo runs.
 */
export async function loadDemoPapers(client: Client, sealer: Sealer): Promise<void> {
  const { rows: clock } = await client.query<{ now: Date }>('select app_now() as now');
  const now = clock[0]?.now ?? new Date(0);
  const { rows: agencies } = await client.query<{ id: string; code: AgencyCode }>(
    'select id, code from agency',
  );
  const { rows: holders } = await client.query<Holder>(
    `select c.id, c.unit_id, c.personal_id_number, c.full_name, to_char(c.date_of_birth, 'YYYY-MM-DD') as date_of_birth
     from account a join citizen c on c.id = a.citizen_id
     where a.state = 'ACTIVE' and a.level = 'LEVEL_2' order by a.id limit $1`,
    [HOLDERS],
  );
  const idOf = new Map(agencies.map(({ code, id }) => [code, id]));
  const papers = holders.map((holder, index) => paperOf(holder, index, now, idOf));
  await insertPapers(client, papers, sealer);
  await presentWithApplications(client, sealer);
}

type DemoPaper = ReturnType<typeof paperOf>;

function paperOf(holder: Holder, index: number, now: Date, idOf: ReadonlyMap<AgencyCode, string>) {
  const type = TYPES[index % TYPES.length] ?? 'TAX_CODE';
  const agency = paperOwnerOn(type, localDateOf(now));
  const question: CrossCheckQuestion = {
    documentNumber: numberOf(type, holder.personal_id_number, index),
    personalIdNumber: holder.personal_id_number,
    fullName: holder.full_name,
    dateOfBirth: holder.date_of_birth,
  };
  // Every ninth question to whoever does not answer at once was asked of late and is still open.
  const isOpen = (agency === 'TAX' || agency === 'IMMIGRATION') && index % 9 < 2;
  const age = isOpen
    ? ((index % 4) + 0.2) * DAY_MS
    : ((index * 7) % DAYS_BACK) * DAY_MS + (index % 90) * 5 * MINUTE_MS;
  const times = ANSWER_MINUTES[agency] ?? [1];
  const answerMs = (times[Math.floor(index / TYPES.length) % times.length] ?? 1) * MINUTE_MS;
  const requestedAt = new Date(now.getTime() - age - answerMs - 30 * MINUTE_MS);
  const answeredAt = new Date(requestedAt.getTime() + answerMs);
  const nonce = randomBytes(16);
  const record = recordOf(question, index);
  const judgement = isOpen
    ? null
    : judgeAgencyAnswer(question, { personalIdNumber: question.personalIdNumber, record }, localDateOf(now));
  const state = judgement?.outcome ?? 'REQUESTED';
  const validUntil = judgement?.outcome === 'MATCHED' ? judgement.validUntil : null;
  return {
    paper_id: randomUUID(),
    cross_check_id: randomUUID(),
    question_id: randomUUID(),
    citizen_id: holder.id,
    unit_id: holder.unit_id,
    agency_id: idOf.get(agency) ?? '',
    agency,
    type,
    number: question.documentNumber,
    content: question,
    nonce: hex(nonce),
    content_hash: hex(evidenceHash(nonce, question)),
    requested_at: requestedAt,
    answer_by: new Date(requestedAt.getTime() + 2 * DAY_MS),
    state,
    state_since: isOpen ? requestedAt : answeredAt,
    reason: judgement?.outcome === 'MISMATCHED' ? judgement.reason : null,
    fields: judgement?.outcome === 'MISMATCHED' ? judgement.fields : [],
    valid_until: validUntil,
    recheck_on: recheckOn(type, { state, validUntil }, localDateOf(answeredAt)),
    answered_at: isOpen ? null : answeredAt,
    record: isOpen ? null : record,
    answer_hash: isOpen
      ? null
      : hex(
          evidenceHash(nonce, { personalIdNumber: question.personalIdNumber, record, agencyReference: null }),
        ),
  };
}

const hex = (bytes: Buffer): string => `\\x${bytes.toString('hex')}`;

/** Digits that follow from the person, so that the demo is the same on every machine. */
const digitsOf = (seed: string, length: number): string =>
  BigInt(`0x${createHash('sha256').update(seed).digest('hex')}`)
    .toString()
    .slice(0, length);

function numberOf(type: CrossCheckedPaperType, personalIdNumber: string, index: number): string {
  const digits = digitsOf(`${type}/${personalIdNumber}`, 12);
  const written: Readonly<Record<CrossCheckedPaperType, string>> = {
    HEALTH_INSURANCE: index % 2 === 0 ? personalIdNumber : digits.slice(0, 10),
    DRIVING_LICENCE: `22${digits.slice(0, 10)}`,
    VEHICLE_REGISTRATION: index % 3 === 0 ? `14A-${digits.slice(0, 5)}` : `14K1-${digits.slice(0, 5)}`,
    TAX_CODE: personalIdNumber,
    PASSPORT: `C9${digits.slice(0, 6)}`,
  };
  return parsePaperNumber(type, written[type], { personalIdNumber });
}

/** What the register says: mostly the same; some do not know the paper, have another name, or had it revoked. */
function recordOf(question: CrossCheckQuestion, index: number): DocumentRecord | null {
  if (index % 23 === 7) return null;
  return {
    documentNumber: question.documentNumber,
    fullName: index % 19 === 4 ? 'Nguyễn Văn Khác' : question.fullName,
    dateOfBirth: question.dateOfBirth,
    status: index % 37 === 11 ? 'REVOKED' : 'VALID',
    validUntil: index % 2 === 0 ? '2031-12-31' : null,
  };
}

async function insertPapers(client: Client, papers: readonly DemoPaper[], sealer: Sealer): Promise<void> {
  const rows = [
    JSON.stringify(
      papers.map((paper) => ({
        ...paper,
        number: sealer.seal(paper.number),
        content: sealer.sealRecord(paper.content),
        record: paper.record && sealer.sealRecord(paper.record),
      })),
    ),
  ];
  const FROM = `from jsonb_to_recordset($1) as d (paper_id uuid, cross_check_id uuid, question_id uuid, citizen_id uuid, unit_id integer,
    agency_id uuid, agency text, type text, number sealed, content sealed, nonce bytea, content_hash bytea, requested_at timestamptz, answer_by timestamptz,
    state text, state_since timestamptz, reason text, fields jsonb, valid_until date, recheck_on date, answered_at timestamptz, record sealed,
    answer_hash bytea)`;
  const fieldsOf = `array(select jsonb_array_elements_text(fields))`;
  await client.query(
    `insert into paper (id, citizen_id, unit_id, type, number, added_at) select paper_id, citizen_id, unit_id, type, number, requested_at ${FROM}`,
    rows,
  );
  await client.query(
    `insert into cross_check (id, paper_id, citizen_id, unit_id, state, state_since, question_id, value_hash, reason, mismatched_fields, valid_until, recheck_on)
     select cross_check_id, paper_id, citizen_id, unit_id, state, state_since, question_id, paper_value_hash(type, number), reason, ${fieldsOf}, valid_until, recheck_on ${FROM}`,
    rows,
  );
  await client.query(
    `insert into agency_question (id, cross_check_id, unit_id, agency_id, paper_type, round, cause, content, nonce, content_hash, requested_at, answer_by,
       next_attempt_at, attempts, disclosed_at, ended_at, ended_as, answer_channel, answered_by, record, outcome, reason, mismatched_fields, answer_hash)
     select question_id, cross_check_id, d.unit_id, agency_id, type, 1, 'ADDED', content, nonce, content_hash, requested_at, answer_by, requested_at,
       case a.channel when 'CALL' then 1 else 0 end, answered_at, answered_at, case when answered_at is not null then 'ANSWERED' end,
       case when answered_at is not null then a.channel end,
       case when answered_at is not null then case a.channel when 'CLERK' then (select id::text from officer where username = 'canbo.xnc') else a.code end end,
       record, case when answered_at is not null then d.state end, reason, ${fieldsOf}, answer_hash
     ${FROM} join agency a on a.id = d.agency_id`,
    rows,
  );
  await client.query(
    `update agency_line set last_answer_at = l.at from (select agency_id, max(ended_at) as at from agency_question group by agency_id) l
     where l.agency_id = agency_line.agency_id`,
  );
  await client.query(
    `select append_audit_line(d.unit_id, json_build_object(
       'at', to_char(d.answered_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'action', 'CROSS_CHECK_' || d.state, 'actorKind', 'AGENCY',
       'actorId', d.agency_id, 'actorName', d.agency, 'subjectKind', 'CROSS_CHECK', 'subjectId', d.cross_check_id,
       'details', json_build_object('source', 'DEMO_WORLD', 'reference', d.question_id, 'question', encode(d.content_hash, 'hex'),
         'answer', encode(d.answer_hash, 'hex')))::text, date_trunc('milliseconds', d.answered_at))
     ${FROM} where d.answered_at is not null`,
    rows,
  );
}

/** Presented, and asked about when the check of the application begins. */
async function presentWithApplications(client: Client, sealer: Sealer): Promise<void> {
  const { rows } = await client.query<{ id: string; unit_id: number; personal_id_number: string }>(
    `select a.id, a.unit_id, c.personal_id_number from application a join citizen c on c.id = a.citizen_id
     where a.state = 'SUBMITTED' order by a.received_at, a.id limit $1`,
    [APPLICATIONS_WITH_PAPERS],
  );
  const presented = rows.flatMap(({ id, unit_id: unitId, personal_id_number: number }, index) =>
    [TYPES[index % TYPES.length], TYPES[(index + 2) % TYPES.length]].flatMap((type, position) =>
      type
        ? [
            {
              application_id: id,
              unit_id: unitId,
              position: position + 1,
              type,
              number: sealer.seal(numberOf(type, number, index)),
            },
          ]
        : [],
    ),
  );
  await client.query(
    `insert into presented_paper (application_id, unit_id, position, type, number)
     select * from jsonb_to_recordset($1) as p (application_id uuid, unit_id integer, position integer, type text, number sealed)`,
    [JSON.stringify(presented)],
  );
}
