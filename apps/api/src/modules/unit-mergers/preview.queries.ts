import { ACCOUNT_STATES, type LocalDate } from '@dinhdanh/domain';
import type { RowScope } from '../../platform/access/actor.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import { accountMeasure } from '../statistics/index.ts';

type Columns<Row> = Row & { readonly [column: string]: unknown };

/** Who is appointed in a unit and what is in hand there, as numbers. */
export interface InHandRow {
  readonly unitId: number;
  /** Identifiers, so that an officer of two units is counted once. */
  readonly officerIds: readonly string[];
  readonly openApplications: number;
  readonly openRequests: number;
  readonly openAreaTasks: number;
  readonly offices: number;
  readonly bookedAppointments: number;
  readonly accounts: number;
}

/** What is in hand in units. Open rows are found by the small indexes of the queues; accounts are the kept figure. */
export const readInHand = (
  reader: ScopedReader,
  unitIds: readonly number[],
  day: LocalDate,
): Promise<InHandRow[]> =>
  reader.read<Columns<InHandRow>>(
    { kind: 'UNITS', unitIds },
    {
      name: 'units-in-hand',
      text: `
        select u.id as "unitId",
          (select coalesce(jsonb_agg(distinct s.officer_id), '[]') from officer_assignment s
            where s.unit_id = u.id and coalesce(s.valid_to, 'infinity') > greatest($2::date, s.valid_from)) as "officerIds",
          (select count(*)::integer from application a
            where a.unit_id = u.id and a.state in ('SUBMITTED', 'CHECKING', 'READY_FOR_REVIEW')) as "openApplications",
          (select count(*)::integer from lock_request r where r.unit_id = u.id and r.state in ('RECEIVED', 'FORWARDED'))
            + (select count(*)::integer from data_request q where q.unit_id = u.id and q.state = 'RECEIVED') as "openRequests",
          (select count(*)::integer from area_task t where t.unit_id = u.id and t.state = 'OPEN') as "openAreaTasks",
          (select count(*)::integer from office o where o.unit_id = u.id and (o.valid_to is null or o.valid_to > $2::date)) as offices,
          (select count(*)::integer from appointment b join office o on o.id = b.office_id
            where o.unit_id = u.id and b.state = 'BOOKED' and b.starts_at > app_now()) as "bookedAppointments",
          (select coalesce(sum(s.amount), 0)::integer from statistic s where s.unit_id = u.id and s.measure = any ($3)) as accounts
        from administrative_unit u where u.id = any ($1)`,
      values: [unitIds, day, ACCOUNT_STATES.map(accountMeasure)],
    },
  );

export interface TargetRow {
  readonly documentNumber: string;
  /** The unit that stands in the place of those of the document on the day. */
  readonly unitId: number;
  readonly people: number;
}

/** The targets of every campaign by the units of a day. */
export const listTargetsByUnitsOf = (
  reader: ScopedReader,
  scope: RowScope,
  day: LocalDate,
): Promise<TargetRow[]> =>
  reader.read<Columns<TargetRow>>(scope, {
    name: 'targets-by-units-of-day',
    text: `
      select c.document_number as "documentNumber", h.heir_id as "unitId", sum(t.people)::integer as people
      from current_target t join target_campaign c on c.id = t.campaign_id
      join administrative_unit_heir($1) h on h.unit_id = t.unit_id
      group by c.id, h.heir_id order by c.issued_on desc, c.id, min(t.position)`,
    values: [day],
  });
