import type {
  LegalRegime,
  LocalDate,
  LockAppealChannel,
  LockAppealState,
  LockRequestState,
  SubjectType,
} from '@dinhdanh/domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import { sealerOf } from '../../platform/sealing/sealed-in-database.ts';
import type { AppealSight } from './lock-appeal-sight.ts';

/** The lock that a holder appeals against, found by what stands on the notice that the holder got. */
export interface AppealedRequest {
  readonly id: string;
  readonly state: LockRequestState;
  readonly accountId: string;
  readonly unitId: number;
  readonly regime: LegalRegime;
  readonly isSealed: boolean;
  readonly isStanding: boolean;
}

/** Held until the transaction ends, so that nobody reverses what is being appealed against. */
export async function findAppealedRequest(
  em: EntityManager,
  { code, subjectNumber }: { readonly code: string; readonly subjectNumber: string },
): Promise<AppealedRequest | null> {
  const [row] = await em.execute<AppealedRequest[]>(
    `select r.id, r.state, r.account_id as "accountId", r.unit_id as "unitId", r.legal_regime as regime,
       (r.sealed_at is not null and r.unsealed_at is null) as "isSealed",
       exists (select from lock_ground g where g.lock_request_id = r.id and g.ended_at is null) as "isStanding"
     from lock_request r where r.code = ? and (r.subject_number).print = ? and r.kind = 'LOCK' for update`,
    [code, sealerOf(em).print(subjectNumber)],
  );
  return row ?? null;
}

/** The account that an officer has verified a caller for, and when. */
export async function findVerifiedCaller(
  em: EntityManager,
  { checkId, officerId }: { readonly checkId: string; readonly officerId: string },
): Promise<{ readonly accountId: string; readonly checkedAt: Date } | null> {
  const [row] = await em.execute<{ accountId: string; checkedAt: string }[]>(
    'select account_id as "accountId", checked_at as "checkedAt" from caller_check where id = ? and officer_id = ?',
    [checkId, officerId],
  );
  return row ? { ...row, checkedAt: new Date(row.checkedAt) } : null;
}

export async function nextAppealNumber(em: EntityManager): Promise<number> {
  const [row] = await em.execute<{ number: string }[]>(`select nextval('lock_appeal_number') as number`);
  return Number(row?.number);
}

export interface NewLockAppeal {
  readonly code: string;
  readonly channel: LockAppealChannel;
  readonly unitId: number;
  readonly accountId: string;
  readonly lockRequestId: string;
  readonly regime: LegalRegime;
  readonly words: string;
  readonly acceptedAt: Date;
  readonly decideBy: Date;
  readonly registeredBy: string;
}

/** Null: another appeal against the same lock waits for its decision. */
export async function insertLockAppeal(em: EntityManager, appeal: NewLockAppeal): Promise<string | null> {
  const [row] = await em.execute<{ id: string }[]>(
    `insert into lock_appeal (code, channel, unit_id, account_id, lock_request_id, legal_regime, holder_words, accepted_at, decide_by, registered_by)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (lock_request_id) where state = 'ACCEPTED' do nothing returning id`,
    [
      appeal.code,
      appeal.channel,
      appeal.unitId,
      appeal.accountId,
      appeal.lockRequestId,
      appeal.regime,
      appeal.words,
      appeal.acceptedAt,
      appeal.decideBy,
      appeal.registeredBy,
    ],
  );
  return row?.id ?? null;
}

/** An appeal with the request that it is about. */
export interface LockAppealRow {
  readonly id: string;
  readonly code: string;
  readonly version: number;
  readonly state: LockAppealState;
  readonly channel: LockAppealChannel;
  readonly unit_id: number;
  readonly unit_code: string;
  readonly unit_name: string;
  readonly legal_regime: LegalRegime;
  readonly account_id: string;
  readonly lock_request_id: string;
  readonly lock_request_code: string;
  readonly lock_request_state: LockRequestState;
  readonly requester_name: string;
  readonly subject_type: SubjectType;
  readonly subject_name: string;
  readonly subject_number: string;
  readonly holder_words: string;
  readonly accepted_at: Date;
  readonly accepted_on: LocalDate;
  readonly decide_by: Date;
  readonly registered_by: string;
  readonly registered_by_name: string;
  readonly decided_at: Date | null;
  readonly decided_by_name: string | null;
  readonly decision_reason: string | null;
}

const APPEAL = `select k.id, k.code, k.version, k.state, k.channel, k.unit_id, u.code as unit_code, u.name as unit_name, k.legal_regime,
    k.account_id, k.lock_request_id, r.code as lock_request_code, r.state as lock_request_state, r.requester_name,
    r.subject_type, r.subject_name, r.subject_number, k.holder_words, k.accepted_at,
    to_char(k.accepted_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as accepted_on, k.decide_by,
    k.registered_by, i.display_name as registered_by_name, k.decided_at, d.display_name as decided_by_name, k.decision_reason
  from lock_appeal k join lock_request r on r.id = k.lock_request_id join administrative_unit u on u.id = k.unit_id
    join officer i on i.id = k.registered_by left join officer d on d.id = k.decided_by`;

/** The entity manager gives moments of plain statements as text, whatever the type of the row says. */
const withDates = (row: LockAppealRow): LockAppealRow => ({
  ...row,
  accepted_at: new Date(row.accepted_at),
  decide_by: new Date(row.decide_by),
  decided_at: row.decided_at && new Date(row.decided_at),
});

export async function findLockAppeal(em: EntityManager, id: string): Promise<LockAppealRow | null> {
  const [row] = await em.execute<LockAppealRow[]>(`${APPEAL} where k.id = ?`, [id]);
  return row ? withDates(row) : null;
}

/** Holds an appeal, and then its request, until the transaction ends; null when there is none. */
export async function holdLockAppeal(em: EntityManager, id: string): Promise<LockAppealRow | null> {
  await em.execute('select from lock_appeal where id = ? for update', [id]);
  await em.execute(
    'select from lock_request where id = (select lock_request_id from lock_appeal where id = ?) for update',
    [id],
  );
  return findLockAppeal(em, id);
}

export const markAppealDecided = (
  em: EntityManager,
  id: string,
  decision: {
    readonly state: LockAppealState;
    readonly at: Date;
    readonly by: string;
    readonly reason: string;
  },
) =>
  em.execute(
    'update lock_appeal set state = ?, version = version + 1, decided_at = ?, decided_by = ?, decision_reason = ? where id = ?',
    [decision.state, decision.at, decision.by, decision.reason, id],
  );

const SEEN = `(k.unit_id = any (?::integer[]) or k.legal_regime = ?)`;

export interface AppealList {
  readonly sight: AppealSight;
  readonly isOpen: boolean;
  readonly offset: number;
  readonly limit: number;
}

/** Those that wait by the end of their term, the others the newest first. */
export async function listAppealRows(em: EntityManager, list: AppealList): Promise<LockAppealRow[]> {
  const { sight, isOpen, offset, limit } = list;
  const rows = await em.execute<LockAppealRow[]>(
    isOpen
      ? `${APPEAL} where ${SEEN} and k.state = 'ACCEPTED' order by k.decide_by, k.id limit ? offset ?`
      : `${APPEAL} where ${SEEN} and k.state <> 'ACCEPTED' order by k.decided_at desc, k.id limit ? offset ?`,
    [`{${sight.unitIds.join()}}`, sight.decree, limit, offset],
  );
  return rows.map(withDates);
}

export async function countAppealRows(
  em: EntityManager,
  { sight, isOpen }: Pick<AppealList, 'sight' | 'isOpen'>,
): Promise<number> {
  const [row] = await em.execute<{ count: number }[]>(
    `select count(*)::integer as count from lock_appeal k where ${SEEN} and (k.state = 'ACCEPTED') = ?`,
    [`{${sight.unitIds.join()}}`, sight.decree, isOpen],
  );
  return row?.count ?? 0;
}
