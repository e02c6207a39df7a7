import { randomBytes, randomUUID } from 'node:crypto';
import { PLACES, type Place } from '../platform/access/access-matrix.ts';
import { OFFICER_ROLES, type OfficerRole } from '../platform/access/permissions.ts';
import { bearerHash } from '../platform/secrets.ts';
import type { Session, TestWorld } from './test-world.ts';

/** A role in a unit, from a day to a day; both are told in days from today. */
export interface Appointment {
  readonly role: OfficerRole;
  readonly unitId: number;
  readonly from?: number;
  /** The first day on which it is not held any more; absent: open. */
  readonly to?: number | null;
}

export interface SignedInAt extends Session {
  readonly id: string;
  readonly username: string;
  readonly tokenHash: Buffer;
}

/** An officer of one's own with these appointments, signed in past the program; the password is the demo's. */
export async function anOfficerAt(
  world: TestWorld,
  appointments: readonly Appointment[],
): Promise<SignedInAt> {
  const bearer = randomBytes(32).toString('base64url');
  const username = `canbo.${randomUUID()}`;
  const tokenHash = bearerHash(bearer);
  const { rows } = await world.owner.query<{ id: string }>(
    `with entered as (
       insert into officer (username, display_name, password_hash)
       select $1, 'Cán bộ thử', password_hash from officer where username = 'thamdinh' returning id),
     opened as (insert into officer_session (token_hash, officer_id, expires_at) select $2, id, app_now() + interval '1 hour' from entered),
     held as (
       insert into officer_assignment (officer_id, role, unit_id, agency_id, valid_from, valid_to)
       select e.id, a.role, a.unit_id, case when a.role = 'AGENCY_CLERK' then (select id from agency where code = 'IMMIGRATION') end,
         app_today() + a.from_day, app_today() + a.to_day
       from entered e, jsonb_to_recordset($3) as a (role text, unit_id integer, from_day integer, to_day integer))
     select id from entered`,
    [
      username,
      tokenHash,
      JSON.stringify(
        appointments.map(({ role, unitId, from = -30, to = null }) => ({
          ...{ role, unit_id: unitId, from_day: from, to_day: to },
        })),
      ),
    ],
  );
  const cookie = `officer=${bearer}`;
  const visitor = world.visitor();
  return {
    ...{ id: rows[0]?.id ?? '', username, tokenHash, cookie },
    query: (document, variables, headers) => visitor.query(document, variables, { cookie, ...headers }),
    fetch: (path, init) => visitor.fetch(path, { ...init, headers: { cookie, ...init?.headers } }),
  };
}

export async function unitIdOf(world: TestWorld, code: string): Promise<number> {
  const { rows } = await world.owner.query<{ id: number }>(
    'select id from administrative_unit where code = $1 and valid_from is null',
    [code],
  );
  const [unit] = rows;
  if (!unit) throw new Error(`There is no unit ${code}.`);
  return unit.id;
}

/** Records lie in Trà Cổ; officers sit there, in the district above it, in the ward beside it, or did until today. */
const UNIT_OF: Readonly<Record<Place, string>> = {
  OWN: '06721',
  BELOW: '194',
  SIBLING: '06709',
  NONE: '06721',
};

export interface OfficersAtPlaces {
  at(role: OfficerRole, place: Place): SignedInAt;
}

/** One officer of every role at every place. */
export async function officersAtEveryPlace(world: TestWorld): Promise<OfficersAtPlaces> {
  const officers = new Map<string, SignedInAt>();
  for (const place of PLACES) {
    const unitId = await unitIdOf(world, UNIT_OF[place]);
    const to = place === 'NONE' ? 0 : null;
    for (const role of OFFICER_ROLES)
      officers.set(`${role}/${place}`, await anOfficerAt(world, [{ role, unitId, to }]));
  }
  return {
    at(role, place) {
      const officer = officers.get(`${role}/${place}`);
      if (!officer) throw new Error(`There is no ${role} at ${place}.`);
      return officer;
    },
  };
}
