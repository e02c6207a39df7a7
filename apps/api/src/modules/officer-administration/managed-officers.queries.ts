import type { AgencyCode, LocalDate } from '@dinhdanh/domain';
import { unitIdsOf, type OfficerActor } from '../../platform/access/actor.ts';
import type { OfficerRole } from '../../platform/access/permissions.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import { IDENTITY_OF_OFFICER, type IdentityRow } from '../officers/index.ts';
import { VALID_TODAY_FIRST } from '../wards/index.ts';
import { IS_MANAGED, IS_WHOLLY_MANAGED, NOT_ENDED } from './officer-administration.queries.ts';

export const OFFICER_STANDINGS = ['ACTIVE', 'INVITED', 'LINK_EXPIRED', 'BARRED'] as const;
export type OfficerStanding = (typeof OFFICER_STANDINGS)[number];

interface UnitOfAssignment {
  readonly code: string;
  readonly name: string;
}

export interface ManagedAssignmentRow {
  readonly id: string;
  readonly role: OfficerRole;
  readonly unit: UnitOfAssignment;
  readonly agencyCode: AgencyCode | null;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
  readonly givenBy: string | null;
  readonly coversFor: string | null;
  readonly handOverNote: string | null;
}

export interface ManagedOfficerRow {
  readonly [column: string]: unknown;
  readonly id: string;
  readonly username: string;
  readonly display_name: string;
  readonly standing: OfficerStanding;
  readonly has_factor: boolean;
  readonly open_sessions: number;
  readonly last_signed_in_at: Date | null;
  readonly assignments: readonly ManagedAssignmentRow[];
}

/** Whether an officer `o` can sign in, is about to, or not any more. */
const STANDING = `
  case when o.password_hash is not null then 'ACTIVE'
    when exists (select from officer_link l where l.officer_id = o.id and l.expires_at > app_now()) then 'INVITED'
    when exists (select from officer_bar b where b.officer_id = o.id) then 'BARRED'
    else 'LINK_EXPIRED' end`;

const assignmentsWhere = (condition: string, order: string) => `coalesce((
  select jsonb_agg(jsonb_build_object('id', s.id, 'role', s.role, 'unit', jsonb_build_object('code', u.code, 'name', u.name),
    'agencyCode', (select code from agency a where a.id = s.agency_id), 'validFrom', s.valid_from, 'validTo', s.valid_to,
    'givenBy', (select display_name from officer g where g.id = s.given_by),
    'coversFor', (select display_name from officer c where c.id = s.covers_for), 'handOverNote', s.hand_over_note) order by ${order})
  from officer_assignment s join administrative_unit u on u.id = s.unit_id
  where s.officer_id = o.id and ${condition}), '[]')`;

const OFFICER = `
  o.id, o.username, o.display_name, o.last_signed_in_at, ${STANDING} as standing,
  exists (select from officer_totp t where t.officer_id = o.id)
    or exists (select from officer_passkey k where k.officer_id = o.id) as has_factor,
  (select count(*)::integer from officer_session e where e.officer_id = o.id and e.expires_at > app_now()) as open_sessions,
  ${assignmentsWhere(NOT_ENDED, 's.valid_from, s.role, u.name')} as assignments`;

export interface OfficerFilter {
  /** A part of the name or of the user name, in small letters; empty: every name. */
  readonly search: string;
  readonly role: OfficerRole | null;
  /** In this unit or below it. */
  readonly unitCode: string | null;
  readonly standing: OfficerStanding | null;
}

/** Where a page ends. */
export interface OfficerPlace {
  readonly name: string;
  readonly username: string;
}

const BY_NAME = `o.display_name collate "vi-x-icu"`;

/** Officers of the administrator's units by name, with what they hold today or will hold. */
export const listManagedOfficers = (
  reader: ScopedReader,
  { scope }: OfficerActor,
  { search, role, unitCode, standing }: OfficerFilter,
  { after, limit }: { readonly after: OfficerPlace | null; readonly limit: number },
): Promise<ManagedOfficerRow[]> =>
  reader.read<ManagedOfficerRow>(scope, {
    name: 'managed-officers',
    text: `
      select ${OFFICER} from officer o
      where ${IS_MANAGED('$1')} and ($2 = '' or position($2 in lower(o.display_name)) > 0 or position($2 in o.username) > 0)
        and ($3::text is null or ${STANDING} = $3)
        and (($4::text is null and $5::text is null) or exists (
          select from officer_assignment s where s.officer_id = o.id and ${NOT_ENDED} and ($4::text is null or s.role = $4)
            and ($5::text is null or s.unit_id in (
              select d.descendant_id from administrative_unit_descendant d join administrative_unit n on n.id = d.ancestor_id where n.code = $5))))
        and ($6::text is null or (${BY_NAME}, o.username) > ($6 collate "vi-x-icu", $7))
      order by ${BY_NAME}, o.username limit $8`,
    values: [
      ...[unitIdsOf(scope) ?? [], search, standing, role, unitCode],
      ...[after?.name ?? null, after?.username ?? null, limit],
    ],
  });

export interface OpenedOfficerRow extends ManagedOfficerRow {
  readonly ended: readonly ManagedAssignmentRow[];
  readonly covered_by: readonly {
    readonly colleague: string;
    readonly role: OfficerRole;
    readonly unit: UnitOfAssignment;
    readonly validFrom: LocalDate;
    readonly validTo: LocalDate;
  }[];
  readonly factor_enrolled_at: Date | null;
  readonly recovery_codes_left: number;
  readonly link_expires_at: Date | null;
  readonly barred_at: Date | null;
  readonly barred_by: string | null;
  readonly bar_reason: string | null;
  readonly is_wholly_managed: boolean;
  readonly identity: IdentityRow | null;
}

/** One officer with everything that administrators may know; null for one of other units. */
export async function findManagedOfficer(
  reader: ScopedReader,
  { scope }: OfficerActor,
  officerId: string,
): Promise<OpenedOfficerRow | null> {
  const [row] = await reader.read<OpenedOfficerRow>(scope, {
    name: 'managed-officer',
    text: `
      select ${OFFICER}, ${assignmentsWhere(`not ${NOT_ENDED}`, 's.valid_to desc, s.valid_from desc')} as ended,
        coalesce((
          select jsonb_agg(jsonb_build_object('colleague', c.display_name, 'role', s.role, 'validFrom', s.valid_from, 'validTo', s.valid_to,
            'unit', jsonb_build_object('code', u.code, 'name', u.name)) order by s.valid_from, s.id)
          from officer_assignment s join officer c on c.id = s.officer_id join administrative_unit u on u.id = s.unit_id
          where s.covers_for = o.id and ${NOT_ENDED}), '[]') as covered_by,
        t.enrolled_at as factor_enrolled_at,
        (select count(*)::integer from officer_recovery_code r where r.officer_id = o.id and r.used_at is null) as recovery_codes_left,
        (select l.expires_at from officer_link l where l.officer_id = o.id and l.expires_at > app_now()) as link_expires_at,
        b.barred_at, (select g.display_name from officer g where g.id = b.barred_by) as barred_by, b.reason as bar_reason,
        ${IS_WHOLLY_MANAGED('$1')} as is_wholly_managed, ${IDENTITY_OF_OFFICER} as identity
      from officer o left join officer_totp t on t.officer_id = o.id left join officer_bar b on b.officer_id = o.id
      where o.id = $2 and ${IS_MANAGED('$1')}`,
    values: [unitIdsOf(scope) ?? [], officerId],
  });
  return row ?? null;
}

export interface NamedUnitRow {
  readonly [column: string]: unknown;
  readonly code: string;
  readonly name: string;
}

/** The units that the asker covers, of every level, one for each code, the widest first. */
export const listCoveredUnits = (reader: ScopedReader, { scope }: OfficerActor): Promise<NamedUnitRow[]> =>
  reader.read<NamedUnitRow>(scope, {
    name: 'covered-units-of-every-level',
    text: `
      select code, name from (
        select distinct on (u.code) u.code, u.name,
          (select count(*) from administrative_unit_descendant d where d.ancestor_id = u.id) as width
        from administrative_unit u where u.id = any ($1) order by u.code, ${VALID_TODAY_FIRST}) named
      order by width desc, name collate "vi-x-icu", code`,
    values: [unitIdsOf(scope) ?? []],
  });

export interface NamedOfficerRow {
  readonly [column: string]: unknown;
  readonly username: string;
  readonly display_name: string;
}

const NAMED_AT_MOST = 20;

/** Officers of the asker's units whose name holds these small letters, the first few by name. */
export const findOfficersByName = (
  reader: ScopedReader,
  { scope }: OfficerActor,
  search: string,
): Promise<NamedOfficerRow[]> =>
  reader.read<NamedOfficerRow>(scope, {
    name: 'officers-by-name',
    text: `select o.username, o.display_name from officer o
           where ${IS_MANAGED('$1')} and ($2 = '' or position($2 in lower(o.display_name)) > 0 or position($2 in o.username) > 0)
           order by ${BY_NAME}, o.username limit ${NAMED_AT_MOST}`,
    values: [unitIdsOf(scope) ?? [], search],
  });
