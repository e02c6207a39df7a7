import type { EntityManager } from '@mikro-orm/postgresql';
import type { AccountLevel, ApplicationChannel, ApplicationState } from '@dinhdanh/domain';
import { SYSTEM } from '../../platform/access/actor.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import { sealerOf } from '../../platform/sealing/sealed-in-database.ts';

/** How an application stands, with nothing personal but what the officer wrote. */
export interface ApplicationStatusRow {
  readonly id: string;
  readonly unit_id: number;
  readonly code: string;
  readonly level: AccountLevel | null;
  readonly state: ApplicationState;
  readonly channel: ApplicationChannel;
  readonly attempt: number;
  readonly received_at: Date;
  readonly due_at: Date;
  readonly compared_at: Date | null;
  readonly decided_at: Date | null;
  readonly decision_reason: string | null;
  readonly decision_text: string | null;
  readonly has_portrait: boolean;
  /** A later attempt exists, so this one cannot be made again. */
  readonly is_followed: boolean;
}

const STATUS = `select a.id, a.unit_id, a.code, a.level, a.state, a.channel, a.attempt, a.received_at, a.due_at,
    a.population_checked_at as compared_at, a.decided_at, a.decision_reason, a.decision_text,
    exists (select from stored_file f where f.application_id = a.id and f.kind = 'PORTRAIT') as has_portrait,
    exists (select from application n where n.previous_application_id = a.id) as is_followed
  from application a`;

/** The application of this code if it is of the person with this number; null when the two do not belong together. */
export async function findStatusOfHolder(
  em: EntityManager,
  code: string,
  personalIdNumber: string,
): Promise<ApplicationStatusRow | null> {
  const [row] = await em.execute<ApplicationStatusRow[]>(
    `${STATUS} join citizen c on c.id = a.citizen_id where a.code = ? and (c.personal_id_number).print = ?`,
    [code, sealerOf(em).print(personalIdNumber)],
  );
  return row ? withDates(row) : null;
}

const SHOWN_AT_MOST = 50;

/** The applications of a person, the latest first; an organisation's are its own matter. */
export async function listApplicationStatuses(
  em: EntityManager,
  citizenId: string,
): Promise<ApplicationStatusRow[]> {
  const rows = await em.execute<ApplicationStatusRow[]>(
    `${STATUS} where a.citizen_id = ? and a.organisation_id is null order by a.received_at desc, a.id desc limit ${SHOWN_AT_MOST}`,
    [citizenId],
  );
  return rows.map(withDates);
}

const withDates = (row: ApplicationStatusRow): ApplicationStatusRow => ({
  ...row,
  received_at: new Date(row.received_at),
  due_at: new Date(row.due_at),
  compared_at: moment(row.compared_at),
  decided_at: moment(row.decided_at),
});

/** The entity manager gives moments of plain statements as text, whatever the type of the row says. */
const moment = (value: Date | null): Date | null => (value === null ? null : new Date(value));

/** The status of an application for a citizen who is known to hold it. */
export async function findApplicationStatus(
  reader: ScopedReader,
  applicationId: string,
): Promise<ApplicationStatusRow | null> {
  const [row] = await reader.read<ApplicationStatusRow & { readonly [column: string]: unknown }>(
    SYSTEM.scope,
    {
      name: 'application-status',
      text: `${STATUS} where a.id = $1`,
      values: [applicationId],
    },
  );
  return row ?? null;
}
