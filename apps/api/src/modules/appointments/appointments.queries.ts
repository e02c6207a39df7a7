import type { EntityManager } from '@mikro-orm/postgresql';
import type { AppointmentState, LocalDate, OfficeKind } from '@dinhdanh/domain';
import { SYSTEM, unitIdsOf, type RowScope } from '../../platform/access/actor.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import { sealerOf } from '../../platform/sealing/sealed-in-database.ts';

/** An appointment as a use case changes it: locked, and without the person. */
export interface HeldAppointment {
  readonly id: string;
  readonly unit_id: number;
  readonly office_id: number;
  readonly starts_at: Date;
  readonly state: AppointmentState;
  readonly version: number;
}

const HELD = 'a.id, a.unit_id, a.office_id, a.starts_at, a.state, a.version';

/** The entity manager gives moments of plain statements as text, whatever the type of the row says. */
const held = (row: HeldAppointment | undefined): HeldAppointment | null =>
  row ? { ...row, starts_at: new Date(row.starts_at) } : null;

/** Locked until the transaction ends, so that of two changes the second sees what the first one did. */
export async function findAppointmentForUpdate(
  em: EntityManager,
  id: string,
): Promise<HeldAppointment | null> {
  const [row] = await em.execute<HeldAppointment[]>(
    `select ${HELD} from appointment a where a.id = ? for update`,
    [id],
  );
  return held(row);
}

/** The appointment of a code that belongs to this person; null for a wrong code and for somebody else's alike. */
export async function findAppointmentOfHolder(
  em: EntityManager,
  code: string,
  personalIdNumber: string,
): Promise<HeldAppointment | null> {
  const [row] = await em.execute<HeldAppointment[]>(
    `select ${HELD} from appointment a where a.code = ? and (a.personal_id_number).print = ? for update`,
    [code, sealerOf(em).print(personalIdNumber)],
  );
  return held(row);
}

/** Two bookings of one person wait for each other here, so that the second one finds what the first one booked. */
export const waitForTurnOfPerson = (em: EntityManager, personalIdNumber: string) =>
  em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`appointment/${personalIdNumber}`]);

export async function hasOpenAppointment(em: EntityManager, personalIdNumber: string): Promise<boolean> {
  const [row] = await em.execute<{ is_there: boolean }[]>(
    `select exists (select from appointment where (personal_id_number).print = ? and state = 'BOOKED') as is_there`,
    [sealerOf(em).print(personalIdNumber)],
  );
  return row?.is_there ?? false;
}

/**
 * The lowest free place of a slot, or null when all are taken. Whoever asks for the same slot waits until this
 * transaction has ended; the unique index on office, time and place is the wall behind it.
 */
export async function findFreeSeat(
  em: EntityManager,
  {
    officeId,
    startsAt,
    capacity,
    besides = null,
  }: {
    readonly officeId: number;
    readonly startsAt: Date;
    readonly capacity: number;
    /** An appointment that gives its place up. */
    readonly besides?: string | null;
  },
): Promise<number | null> {
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [
    `slot/${officeId}/${startsAt.toISOString()}`,
  ]);
  const [row] = await em.execute<{ seat: number | null }[]>(
    `select min(s.seat) as seat from generate_series(1, ?::integer) as s (seat)
     where not exists (
       select from appointment a
       where a.office_id = ? and a.starts_at = ? and a.seat = s.seat and a.state <> 'CANCELLED' and a.id is distinct from ?::uuid)`,
    [capacity, officeId, startsAt, besides],
  );
  return row?.seat ?? null;
}

export async function nextAppointmentNumber(em: EntityManager): Promise<number> {
  const [row] = await em.execute<{ number: string }[]>(`select nextval('appointment_number') as number`);
  return Number(row?.number);
}

export async function insertAppointment(
  em: EntityManager,
  appointment: {
    readonly code: string;
    readonly officeId: number;
    readonly unitId: number;
    readonly startsAt: Date;
    readonly seat: number;
    readonly fullName: string;
    readonly personalIdNumber: string;
    readonly phoneNumber: string;
    readonly createdAt: Date;
  },
): Promise<HeldAppointment> {
  const sealer = sealerOf(em);
  const [row] = await em.execute<HeldAppointment[]>(
    `insert into appointment as a (code, office_id, unit_id, starts_at, seat, state, full_name, personal_id_number, phone_number, created_at)
     values (?, ?, ?, ?, ?, 'BOOKED', ?, ?, ?, ?) returning ${HELD}`,
    [
      appointment.code,
      appointment.officeId,
      appointment.unitId,
      appointment.startsAt,
      appointment.seat,
      appointment.fullName,
      sealer.seal(appointment.personalIdNumber),
      sealer.seal(appointment.phoneNumber),
      appointment.createdAt,
    ],
  );
  const inserted = held(row);
  if (!inserted) throw new Error('The appointment was not kept.');
  return inserted;
}

export const moveAppointmentTo = (
  em: EntityManager,
  id: string,
  place: {
    readonly officeId: number;
    readonly unitId: number;
    readonly startsAt: Date;
    readonly seat: number;
  },
) =>
  em.execute(
    `update appointment set office_id = ?, unit_id = ?, starts_at = ?, seat = ?, moves = moves + 1, version = version + 1 where id = ?`,
    [place.officeId, place.unitId, place.startsAt, place.seat, id],
  );

export const setAppointmentState = (em: EntityManager, id: string, state: AppointmentState) =>
  em.execute('update appointment set state = ?, version = version + 1 where id = ?', [state, id]);

export const linkApplication = (em: EntityManager, id: string, applicationId: string) =>
  em.execute('update appointment set application_id = ? where id = ?', [applicationId, id]);

/** Booked for a day that is over, and nobody said whether the person came. */
export async function listUnattended(reader: ScopedReader, limit: number): Promise<string[]> {
  const rows = await reader.read<{ id: string }>(SYSTEM.scope, {
    name: 'unattended-appointments',
    text: `select id from appointment
           where state = 'BOOKED' and starts_at < app_today()::timestamp at time zone 'Asia/Ho_Chi_Minh' order by starts_at limit $1`,
    values: [limit],
  });
  return rows.map(({ id }) => id);
}

/** Those of a batch that are still booked become no-shows, in one statement; gives the changed ones. */
export const missAll = (
  em: EntityManager,
  ids: readonly string[],
): Promise<{ id: string; unit_id: number }[]> =>
  em.execute<{ id: string; unit_id: number }[]>(
    `update appointment set state = 'NO_SHOW', version = version + 1
     where id = any (?::uuid[]) and state = 'BOOKED' returning id, unit_id`,
    [`{${ids.join(',')}}`],
  );

export interface BookedRow {
  readonly code: string;
  readonly starts_at: Date;
  readonly office_name: string;
  readonly office_address: string;
  readonly state: AppointmentState;
  readonly now: Date;
  readonly [column: string]: unknown;
}

/** What the person who booked sees. The identifier comes from a use case that knew whose it is. */
export async function getBookedAppointment(reader: ScopedReader, id: string): Promise<BookedRow> {
  const [row] = await reader.read<BookedRow>(SYSTEM.scope, {
    name: 'booked-appointment',
    text: `select a.code, a.starts_at, o.name as office_name, o.address as office_address, a.state, app_now() as now
           from appointment a join office o on o.id = a.office_id where a.id = $1`,
    values: [id],
  });
  if (!row) throw new Error('The appointment is not there.');
  return row;
}

export interface AppointmentRow {
  readonly id: string;
  readonly code: string;
  readonly version: number;
  readonly state: AppointmentState;
  readonly starts_at: Date;
  readonly full_name: string;
  readonly personal_id_number: string;
  readonly phone_number: string;
  readonly application_code: string | null;
  readonly office_code: string;
  readonly office_name: string;
  readonly office_address: string;
  readonly office_kind: OfficeKind;
  readonly unit_code: string;
  readonly unit_name: string;
  readonly now: Date;
  readonly [column: string]: unknown;
}

const APPOINTMENT = `
  select a.id, a.code, a.version, a.state, a.starts_at, a.full_name, a.personal_id_number, a.phone_number, p.code as application_code,
         o.code as office_code, o.name as office_name, o.address as office_address, o.kind as office_kind,
         u.code as unit_code, u.name as unit_name, app_now() as now
  from appointment a join office o on o.id = a.office_id join administrative_unit u on u.id = o.unit_id
  left join application p on p.id = a.application_id`;

/** The appointments of a day in the actor's units, by time; those that were cancelled are left out. */
export const listAppointments = (
  reader: ScopedReader,
  scope: RowScope,
  { day, officeCode }: { readonly day: LocalDate; readonly officeCode: string | null },
): Promise<AppointmentRow[]> =>
  reader.read<AppointmentRow>(scope, {
    name: 'appointments-of-day',
    text: `${APPOINTMENT}
           where ($1::integer[] is null or a.unit_id = any ($1))
             and a.starts_at >= $2::date::timestamp at time zone 'Asia/Ho_Chi_Minh'
             and a.starts_at < ($2::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'
             and ($3::text is null or o.code = $3) and a.state <> 'CANCELLED'
           order by a.starts_at, o.name, a.seat`,
    values: [unitIdsOf(scope), day, officeCode],
  });

export async function getAppointment(
  reader: ScopedReader,
  scope: RowScope,
  id: string,
): Promise<AppointmentRow> {
  const [row] = await reader.read<AppointmentRow>(scope, {
    name: 'appointment',
    text: `${APPOINTMENT} where a.id = $1 and ($2::integer[] is null or a.unit_id = any ($2))`,
    values: [id, unitIdsOf(scope)],
  });
  if (!row) throw new Error('The appointment is not there.');
  return row;
}

export interface AppointmentNotice {
  readonly code: string;
  readonly office_name: string;
  readonly starts_at: Date;
  readonly phone_number: string;
  readonly [column: string]: unknown;
}

/** What the message about an appointment says; null once it was changed again or cancelled, for then another one is true. */
export async function findNotice(
  reader: ScopedReader,
  appointmentId: string,
  version: number,
): Promise<AppointmentNotice | null> {
  const [row] = await reader.read<AppointmentNotice>(SYSTEM.scope, {
    name: 'appointment-notice',
    text: `select a.code, o.name as office_name, a.starts_at, a.phone_number
           from appointment a join office o on o.id = a.office_id where a.id = $1 and a.version = $2 and a.state = 'BOOKED'`,
    values: [appointmentId, version],
  });
  return row ?? null;
}
