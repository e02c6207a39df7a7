import type { EntityManager } from '@mikro-orm/postgresql';
import type { MeetingState } from '@dinhdanh/domain';
import { unitIdsOf, type RowScope } from '../../platform/access/actor.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import type { DrawnPerson } from './drawing.queries.ts';
import { EXACT_UP_TO } from './office-lists.queries.ts';
import { isUseStopped } from '../../platform/persistence/stopped-use.ts';

export interface MeetingRow {
  readonly id: string;
  readonly version: number;
  readonly unitId: number;
  readonly unitCode: string;
  readonly unitName: string;
  readonly place: string;
  readonly startsAt: Date;
  readonly hamlets: readonly string[];
  readonly state: MeetingState;
  readonly invited: number;
  readonly came: number | null;
  readonly activated: number | null;
  readonly endedNote: string | null;
  readonly plannedBy: string;
}

const MEETING = `
  select m.id, m.version, m.unit_id as "unitId", u.code as "unitCode", u.name as "unitName", m.place, m.starts_at as "startsAt",
    to_jsonb(m.hamlets) as hamlets, m.state, m.invited, m.came, m.activated, m.ended_note as "endedNote", o.display_name as "plannedBy"
  from outreach_meeting m join administrative_unit u on u.id = m.unit_id join officer o on o.id = m.planned_by`;

/** The entity manager gives moments of plain statements as text. */
const withDate = (row: MeetingRow): MeetingRow => ({ ...row, startsAt: new Date(row.startsAt) });

interface NewMeeting {
  readonly unitId: number;
  readonly place: string;
  readonly startsAt: Date;
  readonly hamlets: readonly string[];
  readonly plannedBy: string;
  readonly plannedAt: Date;
}

export async function insertMeeting(
  em: EntityManager,
  meeting: NewMeeting,
  guests: readonly DrawnPerson[],
): Promise<string> {
  const [row] = await em.execute<{ id: string }[]>(
    `insert into outreach_meeting (unit_id, place, starts_at, hamlets, invited, planned_by, planned_at)
     values (?, ?, ?, array(select jsonb_array_elements_text(?::jsonb)), ?, ?, ?) returning id`,
    [
      meeting.unitId,
      meeting.place,
      meeting.startsAt,
      JSON.stringify(meeting.hamlets),
      guests.length,
      meeting.plannedBy,
      meeting.plannedAt,
    ],
  );
  if (!row) throw new Error('The meeting was not kept.');
  await em.execute(
    `insert into outreach_meeting_guest (meeting_id, unit_id, position, account_id, full_name, hamlet, address)
     select ?::uuid, ?::integer, d.position, d."accountId", d."fullName", d.hamlet, d.address
     from jsonb_to_recordset(?::jsonb) as d (position integer, "accountId" uuid, "fullName" text, hamlet text, address text)`,
    [
      row.id,
      meeting.unitId,
      JSON.stringify(guests.map((guest, index) => ({ ...guest, position: index + 1 }))),
    ],
  );
  return row.id;
}

/** Locked until the transaction ends; null when it is not there or not the actor's. */
export async function findMeetingForUpdate(em: EntityManager, id: string): Promise<MeetingRow | null> {
  const [row] = await em.execute<MeetingRow[]>(`${MEETING} where m.id = ? for no key update of m`, [id]);
  return row ? withDate(row) : null;
}

export async function getMeeting(em: EntityManager, id: string): Promise<MeetingRow> {
  const [row] = await em.execute<MeetingRow[]>(`${MEETING} where m.id = ?`, [id]);
  if (!row) throw new Error('The meeting is not there.');
  return withDate(row);
}

export async function findMeeting(em: EntityManager, id: string): Promise<MeetingRow | null> {
  const [row] = await em.execute<MeetingRow[]>(`${MEETING} where m.id = ?`, [id]);
  return row ? withDate(row) : null;
}

export interface MeetingChange {
  readonly place: string;
  readonly startsAt: Date;
  readonly state: MeetingState;
  readonly came: number | null;
  readonly activated: number | null;
  readonly endedNote: string | null;
}

export const updateMeeting = (em: EntityManager, id: string, change: MeetingChange) =>
  em.execute(
    `update outreach_meeting set place = ?, starts_at = ?, state = ?, came = ?, activated = ?, ended_note = ?, version = version + 1 where id = ?`,
    [change.place, change.startsAt, change.state, change.came, change.activated, change.endedNote, id],
  );

export interface GuestRow {
  readonly position: number;
  readonly fullName: string;
  readonly hamlet: string | null;
  readonly address: string;
  readonly accountState: string;
}

/** Who was invited and has not stopped it since, in the order to walk, with the record of today. */
export const findGuests = (em: EntityManager, meetingId: string): Promise<GuestRow[]> =>
  em.execute(
    `select g.position, g.full_name as "fullName", g.hamlet, g.address, a.state as "accountState"
     from outreach_meeting_guest g join account a on a.id = g.account_id
     where g.meeting_id = ? and not ${isUseStopped('OUTREACH', 'a.id')} order by g.position`,
    [meetingId],
  );

/** The meetings of the units: those to come first, the next of them first, then the latest. */
export async function listMeetings(
  reader: ScopedReader,
  scope: RowScope,
  { offset, limit, state }: { offset: number; limit: number; state: MeetingState | null },
): Promise<{ readonly rows: MeetingRow[]; readonly counted: number }> {
  const where = `where ($1::integer[] is null or m.unit_id = any ($1)) and ($2::text is null or m.state = $2)`;
  const units = unitIdsOf(scope);
  const [rows = [], count = []] = await reader.readAll(scope, [
    {
      name: 'outreach-meetings',
      text: `${MEETING} ${where} order by (m.state = 'PLANNED') desc,
        case when m.state = 'PLANNED' then m.starts_at end, m.starts_at desc, m.id limit $3 offset $4`,
      values: [units, state, limit, offset],
    },
    {
      name: 'outreach-meeting-count',
      text: `select count(*)::integer as total from (select from outreach_meeting m ${where} limit ${EXACT_UP_TO + 1}) as counted`,
      values: [units, state],
    },
  ]);
  const [{ total } = { total: 0 }] = count as { total: number }[];
  return { rows: rows as MeetingRow[], counted: total };
}
