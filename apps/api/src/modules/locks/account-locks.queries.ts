import type { AccountLevel, AccountState, SubjectType } from '@dinhdanh/domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import { sealerOf } from '../../platform/sealing/sealed-in-database.ts';
import type { GroundRow } from './account-grounds.queries.ts';

/** Which accounts an officer sees, and which requests about them. */
export interface LockSight {
  /** Accounts of these units, and those that a request of these units is about; null: of the whole country. */
  readonly accountUnitIds: readonly number[] | null;
  /** Requests of these units. */
  readonly requestUnitIds: readonly number[];
  /** Whether those that were forwarded to the head of the authority are seen as well. */
  readonly seesForwarded: boolean;
}

export interface AccountLocksRow {
  readonly accountId: string;
  readonly unitId: number;
  readonly unitCode: string;
  readonly unitName: string;
  readonly state: AccountState;
  readonly level: AccountLevel | null;
  readonly subjectType: SubjectType;
  readonly subjectName: string;
  readonly subjectNumber: string;
  readonly activatedAt: Date | null;
}

const ACCOUNT = `
  select a.id as "accountId", a.unit_id as "unitId", u.code as "unitCode", u.name as "unitName", a.state, a.level,
         a.subject_type as "subjectType", coalesce(o.name, c.full_name) as "subjectName",
         o.identifier, c.personal_id_number as "personalIdNumber", a.activated_at as "activatedAt"
  from account a join administrative_unit u on u.id = a.unit_id
    left join citizen c on c.id = a.citizen_id left join organisation o on o.id = a.organisation_id`;

const IN_SIGHT = `(?::integer[] is null or a.unit_id = any (?::integer[])
  or exists (select from lock_request r where r.account_id = a.id and r.unit_id = any (?::integer[])))`;

const listOf = (ids: readonly number[]): string => `{${ids.join(',')}}`;

const sightValues = ({ accountUnitIds, requestUnitIds }: LockSight) => {
  const units = accountUnitIds && listOf(accountUnitIds);
  return [units, units, listOf(requestUnitIds)];
};

type StoredRow = Omit<AccountLocksRow, 'subjectNumber'> & {
  readonly identifier: string | null;
  readonly personalIdNumber: string | null;
};

function readRow(row: StoredRow | undefined): AccountLocksRow | null {
  if (!row) return null;
  const { identifier, personalIdNumber, activatedAt, ...account } = row;
  return {
    ...account,
    subjectNumber: identifier ?? personalIdNumber ?? '',
    activatedAt: activatedAt && new Date(activatedAt),
  };
}

/** An account that the officer sees; null for any other. The transaction reads every unit: the sight is named here. */
export async function findAccountInSight(
  em: EntityManager,
  sight: LockSight,
  accountId: string,
): Promise<AccountLocksRow | null> {
  const [row] = await em.execute<StoredRow[]>(`${ACCOUNT} where a.id = ? and ${IN_SIGHT}`, [
    accountId,
    ...sightValues(sight),
  ]);
  return readRow(row);
}

/** The account of whoever has a number, a person or an organisation, that the officer sees. */
export async function findAccountInSightByNumber(
  em: EntityManager,
  sight: LockSight,
  number: string,
): Promise<AccountLocksRow | null> {
  const [row] = await em.execute<StoredRow[]>(
    `${ACCOUNT} where a.id in (
       select k.id from account k join citizen p on p.id = k.citizen_id where (p.personal_id_number).print = ?
       union all select k.id from account k join organisation q on q.id = k.organisation_id where q.identifier = ?)
     and ${IN_SIGHT}`,
    [sealerOf(em).print(number), number, ...sightValues(sight)],
  );
  return readRow(row);
}

/** Every ground that an account has had, the standing ones first; at most 200. A request is named where it is seen. */
export async function findGroundsInSight(
  em: EntityManager,
  { requestUnitIds, seesForwarded }: LockSight,
  accountId: string,
): Promise<GroundRow[]> {
  const rows = await em.execute<GroundRow[]>(
    `select g.id, g.kind, g.origin, g.legal_basis as "legalBasis", g.channel, g.reason, r.id as "lockRequestId",
       r.code as "lockRequestCode", r.requester_name as "requesterName", g.is_provisional as "isProvisional",
       g.started_at as "startedAt", g.started_by as "startedBy", g.ended_at as "endedAt", g.ended_by as "endedBy",
       g.ended_because as "endedBecause"
     from lock_ground g left join lock_request r on r.id = g.lock_request_id
       and (r.unit_id = any (?::integer[]) or (? and r.legal_regime = 'ND69_2024' and r.state <> 'RECEIVED'))
     where g.account_id = ? order by (g.ended_at is null) desc, g.started_at desc, g.id limit 200`,
    [listOf(requestUnitIds), seesForwarded, accountId],
  );
  return rows.map((row) => ({
    ...row,
    startedAt: new Date(row.startedAt),
    endedAt: row.endedAt && new Date(row.endedAt),
  }));
}
