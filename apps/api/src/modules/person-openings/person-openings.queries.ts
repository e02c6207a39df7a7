import type { AccessPurpose, OpeningBasis } from '@dinhdanh/domain';
import type { EntityManager } from '@mikro-orm/postgresql';

/** Through which record a person is opened; LOOK_UP: by a number, and no record is meant yet. */
export type OpeningCase =
  | {
      readonly kind: 'APPLICATION' | 'ACCOUNT' | 'LOCK_REQUEST' | 'CROSS_CHECK' | 'DATA_REQUEST';
      readonly id: string;
    }
  | {
      readonly kind: 'LOOK_UP';
      readonly personId: string;
      readonly unitId: number | null;
      readonly fullName: string;
    };

export interface CaseStanding {
  /** The citizen, or the organisation. */
  readonly personId: string;
  readonly unitId: number | null;
  readonly fullName: string;
  readonly hasClaim: boolean;
  readonly isCaseAtHand: boolean;
}

export interface CaseAsker {
  readonly officerId: string;
  /** Units of the officer's cases where the transaction itself reads those of the whole country. */
  readonly unitIds: readonly number[];
  readonly seesForwarded: boolean;
  readonly holdsMinutes: number;
}

const LATELY = `app_now() - make_interval(mins => asker.holds)`;
const IS_OPEN_APPLICATION = `p.state in ('SUBMITTED', 'CHECKING', 'READY_FOR_REVIEW')`;
/** Open in the officer's units, or settled or taken in by the officer just now. */
const IS_APPLICATION_AT_HAND = `p.unit_id = any (asker.units) and (${IS_OPEN_APPLICATION}
  or p.decided_by = asker.officer and p.decided_at > ${LATELY} or p.submitted_by = asker.officer and p.received_at > ${LATELY})`;
const IS_CLAIMED = `p.claimed_by = asker.officer and p.claimed_until > app_now()`;
const IS_REQUEST_AT_HAND = `(r.unit_id = any (asker.units) or asker.sees_forwarded and r.forwarded_at is not null) and (r.state in ('RECEIVED', 'FORWARDED')
  or r.settled_by = asker.officer and r.settled_at > ${LATELY} or r.registered_by = asker.officer and r.received_at > ${LATELY})`;

/** Where the case stands, for the officer who asks. Each finds its one row by its key; who may see it is judged before. */
const STANDING: Readonly<Record<Exclude<OpeningCase['kind'], 'LOOK_UP'>, string>> = {
  APPLICATION: `select coalesce(p.organisation_id, p.citizen_id), p.unit_id, p.full_name, ${IS_CLAIMED}, ${IS_APPLICATION_AT_HAND}
      or exists (select from application_duplicate d join application o on o.id = d.application_id
        where d.other_application_id = p.id and o.unit_id = any (asker.units) and o.state in ('SUBMITTED', 'CHECKING', 'READY_FOR_REVIEW'))
    from application p where p.id = asker.id`,
  ACCOUNT: `select coalesce(a.organisation_id, a.citizen_id), a.unit_id, coalesce(c.full_name, g.name), false,
      exists (select from application p where p.citizen_id = a.citizen_id and ${IS_APPLICATION_AT_HAND})
      or exists (select from lock_request r where r.account_id = a.id and ${IS_REQUEST_AT_HAND})
    from account a left join citizen c on c.id = a.citizen_id left join organisation g on g.id = a.organisation_id where a.id = asker.id`,
  LOCK_REQUEST: `select coalesce(a.organisation_id, a.citizen_id), r.unit_id, r.subject_name, false, ${IS_REQUEST_AT_HAND}
    from lock_request r join account a on a.id = r.account_id where r.id = asker.id`,
  CROSS_CHECK: `select k.citizen_id, k.unit_id, c.full_name, exists (select from application p where p.citizen_id = k.citizen_id and ${IS_CLAIMED}),
      k.state in ('REQUESTED', 'MISMATCHED', 'UNAVAILABLE') or exists (select from application p where p.citizen_id = k.citizen_id and ${IS_APPLICATION_AT_HAND})
    from cross_check k join citizen c on c.id = k.citizen_id where k.id = asker.id`,
  DATA_REQUEST: `select d.citizen_id, d.unit_id, c.full_name, false, d.state = 'RECEIVED' or d.settled_by = asker.officer and d.settled_at > ${LATELY}
    from data_request d join citizen c on c.id = d.citizen_id where d.id = asker.id`,
};

export async function findCaseStanding(
  em: EntityManager,
  { kind, id }: Exclude<OpeningCase, { kind: 'LOOK_UP' }>,
  { officerId, unitIds, seesForwarded, holdsMinutes }: CaseAsker,
): Promise<CaseStanding | null> {
  const [row] = await em.execute<CaseStanding[]>(
    `select s.person_id as "personId", s.unit_id as "unitId", s.full_name as "fullName", coalesce(s.has_claim, false) as "hasClaim",
       coalesce(s.is_at_hand, false) as "isCaseAtHand"
     from (select ?::uuid as id, ?::uuid as officer, ?::integer[] as units, ?::boolean as sees_forwarded, ?::integer as holds) as asker,
       lateral (${STANDING[kind]}) as s (person_id, unit_id, full_name, has_claim, is_at_hand)`,
    [id, officerId, `{${unitIds.join(',')}}`, seesForwarded, holdsMinutes],
  );
  return row ?? null;
}

export interface StandingPurpose {
  readonly id: string;
  readonly purpose: AccessPurpose;
  readonly basis: OpeningBasis;
}

/** Purposes for the person that still hold, by the officer; what was stated before what the case gave. */
export const listStandingPurposes = (
  em: EntityManager,
  officerId: string,
  personId: string,
): Promise<StandingPurpose[]> =>
  em.execute<StandingPurpose[]>(
    `select id, purpose, basis from person_opening
     where officer_id = ? and person_id = ? and holds_until > app_now() order by opened_at desc, id desc limit 20`,
    [officerId, personId],
  );

/**
 * Whether a person of these units lives in a hamlet that is not the officer's work: the officer has hamlets there, by the
 * running lists that he drew or whose team he is in, the person's is none of them, and no task names the person.
 */
export async function isOfOtherHamlet(
  em: EntityManager,
  officerId: string,
  { personId, units }: { readonly personId: string | null; readonly units: readonly number[] },
): Promise<boolean> {
  if (personId === null || units.length === 0) return false;
  const [row] = await em.execute<{ is: boolean }[]>(
    `select coalesce((
         select every(c.hamlet <> all (l.hamlets)) from outreach_list l
         where l.unit_id = c.unit_id and l.closed_at is null and l.expires_at > app_now()
           and (l.drawn_by = asker.officer or exists (
             select from outreach_team_member m where m.team_id = l.team_id and m.officer_id = asker.officer
               and m.valid_from <= app_today() and (m.valid_to is null or m.valid_to > app_today())))), false)
       and not exists (
         select from area_task k left join application p on p.id = k.application_id
           left join outreach_visit v on v.id = k.outreach_visit_id left join outreach_person w on w.id = v.person_id
         where k.unit_id = c.unit_id and k.state = 'OPEN' and c.id in (p.citizen_id, w.citizen_id)) as is
     from (select ?::uuid as officer) as asker, citizen c
     where c.id = ? and c.unit_id = any (?::integer[]) and c.hamlet is not null`,
    [officerId, personId, `{${units.join(',')}}`],
  );
  return row?.is ?? false;
}

export interface NewOpening {
  readonly officerId: string;
  /** Null: nobody was opened. */
  readonly personId: string | null;
  readonly caseKind: OpeningCase['kind'];
  readonly caseId: string | null;
  readonly purpose: AccessPurpose;
  readonly note: string | null;
  readonly basis: OpeningBasis;
  readonly hasOwnFamilyName: boolean;
  readonly isElsewhere: boolean;
  readonly isOfOtherHamlet: boolean;
  /** Where the person belongs: it is written under the appointment that covers it, where there is one. */
  readonly personUnitId: number | null;
  readonly at: Date;
  readonly holdsUntil: Date;
}

export async function insertOpening(em: EntityManager, opening: NewOpening): Promise<string> {
  const [row] = await em.execute<{ id: string }[]>(
    `insert into person_opening (officer_id, unit_id, outcome, person_id, case_kind, case_id, purpose, note, basis, has_own_family_name,
       is_elsewhere, is_of_other_hamlet, opened_at, holds_until)
     select s.officer_id, s.unit_id, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
     from officer_assignment s
     where s.officer_id = ? and s.valid_from <= app_today() and (s.valid_to is null or s.valid_to > app_today())
       and (app_scope_is_all() or s.unit_id = any (app_scope_units()))
     order by exists (select from administrative_unit_descendant d where d.ancestor_id = s.unit_id and d.descendant_id = ?) desc, s.unit_id
     limit 1
     returning id`,
    [
      opening.personId === null ? 'DENIED' : 'OPENED',
      opening.personId,
      opening.caseKind,
      opening.caseId,
      opening.purpose,
      opening.note,
      opening.basis,
      opening.hasOwnFamilyName,
      opening.isElsewhere,
      opening.isOfOtherHamlet,
      opening.at,
      opening.holdsUntil,
      opening.officerId,
      opening.personUnitId,
    ],
  );
  if (!row) throw new Error('The opening was not kept: the officer is appointed nowhere.');
  return row.id;
}
