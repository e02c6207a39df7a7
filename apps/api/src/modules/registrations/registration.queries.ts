import type { EntityManager } from '@mikro-orm/postgresql';
import type {
  ApplicationState,
  ComparedField,
  IdentityPapers,
  RegistrationState,
  Sex,
} from '@dinhdanh/domain';
import { SYSTEM } from '../../platform/access/actor.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';

export interface RegistrationRow {
  readonly id: string;
  readonly state: RegistrationState;
  readonly phone_number: string;
  readonly personal_id_number: string;
  readonly full_name: string | null;
  readonly date_of_birth: string | null;
  readonly sex: Sex | null;
  readonly permanent_address: string | null;
  readonly unit_code: string | null;
  readonly email: string | null;
  readonly card: NonNullable<IdentityPapers['card']> | null;
  readonly mismatched_fields: ComparedField[];
  readonly comparing_since: Date | null;
  readonly challenge_expires_at: Date | null;
  readonly last_code_sent_at: Date | null;
  readonly has_portrait: boolean;
  readonly application_id: string | null;
  /** By the database's clock. */
  readonly now: Date;
}

/** How long the population database is waited for while the citizen looks on. */
export const COMPARISON_PATIENCE_SECONDS = 90;

/** A registration as its browser sees it; null when no registration has this bearer (any more). */
export async function findRegistrationPage(
  reader: ScopedReader,
  bearerHash: Buffer,
): Promise<RegistrationRow | null> {
  const [row] = await reader.read<RegistrationRow & { readonly [column: string]: unknown }>(SYSTEM.scope, {
    name: 'registration-page',
    text: `select r.id, r.state, r.phone_number, r.personal_id_number, r.full_name, to_char(r.date_of_birth, 'YYYY-MM-DD') as date_of_birth,
                  r.sex, r.permanent_address, u.code as unit_code, r.email, r.card, r.mismatched_fields,
                  case when r.state = 'COMPARING' then r.compare_until - make_interval(secs => $2) end as comparing_since,
                  r.challenge_expires_at, r.last_code_sent_at, r.portrait_file_id is not null as has_portrait, r.application_id,
                  app_now() as now
           from registration r left join administrative_unit u on u.id = r.unit_id where r.bearer_hash = $1`,
    values: [bearerHash, COMPARISON_PATIENCE_SECONDS],
  });
  return row ?? null;
}

/** The number that a comparison asks about; null when it has ended. */
export async function findNumberToCompare(
  reader: ScopedReader,
  registrationId: string,
): Promise<string | null> {
  const [row] = await reader.read<{ personal_id_number: string }>(SYSTEM.scope, {
    name: 'number-to-compare',
    text: `select personal_id_number from registration where id = $1 and state = 'COMPARING'`,
    values: [registrationId],
  });
  return row?.personal_id_number ?? null;
}

/** Whether the citizen has waited long enough for the population database; false also when the comparison has ended. */
export async function isComparisonOverdue(reader: ScopedReader, registrationId: string): Promise<boolean> {
  const rows = await reader.read(SYSTEM.scope, {
    name: 'comparison-overdue',
    text: `select from registration where id = $1 and state = 'COMPARING' and compare_until <= app_now()`,
    values: [registrationId],
  });
  return rows.length > 0;
}

/** Registrations whose citizens have waited long enough for the population database, a portion at a time. */
export async function listOverdueComparisons(reader: ScopedReader): Promise<string[]> {
  const rows = await reader.read<{ id: string }>(SYSTEM.scope, {
    name: 'overdue-comparisons',
    text: `select id from registration where state = 'COMPARING' and compare_until <= app_now() order by compare_until limit 1000`,
    values: [],
  });
  return rows.map(({ id }) => id);
}

/** Where the code of a challenge goes; null when nowhere: a newer code, or too late. */
export async function findCodeRecipient(
  reader: ScopedReader,
  challengeId: string,
): Promise<{ readonly phoneNumber: string; readonly occasion: 'REGISTRATION' } | null> {
  const [row] = await reader.read<{ phoneNumber: string }>(SYSTEM.scope, {
    name: 'registration-code-recipient',
    text: `select phone_number as "phoneNumber" from registration where challenge_id = $1 and challenge_expires_at > app_now() and phone_verified_at is null`,
    values: [challengeId],
  });
  return row ? { ...row, occasion: 'REGISTRATION' } : null;
}

/** The app account of the number of a print with the hash of its password; null when there is none. */
export async function findAppAccountCredential(
  reader: ScopedReader,
  personalIdPrint: Buffer,
): Promise<{ id: string; passwordHash: string } | null> {
  const [row] = await reader.read<{ id: string; passwordHash: string }>(SYSTEM.scope, {
    name: 'app-account-credential',
    text: `select id, password_hash as "passwordHash" from registration where (personal_id_number).print = $1 and password_hash is not null`,
    values: [personalIdPrint],
  });
  return row ?? null;
}

export interface ResidenceUnitRow {
  readonly id: number;
  readonly code: string;
  readonly name: string;
}

/** Whether somebody decides applications of a unit today; where nobody does, an application would wait for ever. */
const isServed = (unitId: string): string => `exists (
  select from officer_assignment s join administrative_unit_descendant d on d.ancestor_id = s.unit_id
  where d.descendant_id = ${unitId} and d.valid_from <= app_today() and s.role in ('REVIEWER', 'HEAD_OF_UNIT')
    and s.valid_from <= app_today() and (s.valid_to is null or s.valid_to > app_today()))`;
const SERVED_WARD = `u.kind in ('WARD', 'COMMUNE', 'SPECIAL_ZONE') and ${isServed('u.id')}`;
/** The heir of today, where the unit was merged and somebody decides in the heir; else the unit itself. */
const SERVED_HEIR = `(select case when ${isServed('heir.id')} then heir.id else u.id end
  from (select administrative_unit_heir_of(u.id, app_today()) as id) as heir)`;

/** The wards and communes that a citizen can apply to, by name; a unit that was merged is found under its heir. */
export const listResidenceUnits = (reader: ScopedReader): Promise<ResidenceUnitRow[]> =>
  reader.read<ResidenceUnitRow & { readonly [column: string]: unknown }>(SYSTEM.scope, {
    name: 'residence-units',
    text: `select u.id, u.code, u.name from administrative_unit u where ${SERVED_WARD} and u.id = ${SERVED_HEIR} order by u.name, u.id`,
    values: [],
  });

/** The served ward or commune of this code, or its heir; codes are used again after a merger, so the younger one counts. */
export async function findResidenceUnit(
  reader: ScopedReader,
  code: string,
): Promise<ResidenceUnitRow | null> {
  const [row] = await reader.read<ResidenceUnitRow & { readonly [column: string]: unknown }>(SYSTEM.scope, {
    name: 'residence-unit',
    text: `select heir.id, heir.code, heir.name from administrative_unit u join administrative_unit heir on heir.id = ${SERVED_HEIR}
           where u.code = $1 and ${SERVED_WARD} order by u.valid_from desc nulls last limit 1`,
    values: [code],
  });
  return row ?? null;
}

/** Where an application stands, and whether a later attempt follows it already. */
export async function findAttempt(
  em: EntityManager,
  applicationId: string,
): Promise<{ state: ApplicationState; isFollowed: boolean }> {
  const [row] = await em.execute<{ state: ApplicationState; isFollowed: boolean }[]>(
    `select a.state, exists (select from application n where n.previous_application_id = a.id) as "isFollowed"
     from application a where a.id = ?`,
    [applicationId],
  );
  if (!row) throw new Error('A registration names an application that is not there.');
  return row;
}

/** Days after which an unfinished registration that nobody touched is deleted. */
const KEPT_UNTOUCHED_DAYS = 30;

const ABANDONED = `r.application_id is null and r.updated_at < app_now() - make_interval(days => ${KEPT_UNTOUCHED_DAYS})`;

/**
 * Deletes abandoned registrations and lets go of their pictures, which the sweep of unused files then removes from the
 * store. Gives how many were deleted.
 */
export async function deleteAbandonedRegistrations(em: EntityManager, atMost: number): Promise<number> {
  const abandoned = await em.execute<{ id: string }[]>(
    `select r.id from registration r where ${ABANDONED} order by r.updated_at limit ? for update skip locked`,
    [atMost],
  );
  if (abandoned.length === 0) return 0;
  const ids = `{${abandoned.map(({ id }) => id).join(',')}}`;
  await em.execute('update stored_file set registration_id = null where registration_id = any (?::uuid[])', [
    ids,
  ]);
  await em.execute('delete from registration where id = any (?::uuid[])', [ids]);
  return abandoned.length;
}
