import type { AccountLevel, AccountState, ShareableFact } from '@dinhdanh/domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import { isUseStopped } from '../../platform/persistence/stopped-use.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';

export interface NewSharingCode {
  readonly id: string;
  readonly accountId: string;
  readonly citizenId: string;
  readonly unitId: number;
  readonly facts: readonly ShareableFact[];
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** Keeps a new code; the one before it that nobody has used counts no longer. */
export async function insertSharingCode(em: EntityManager, code: NewSharingCode): Promise<void> {
  await em.execute(
    'update sharing_code set expires_at = ? where account_id = ? and used_at is null and expires_at > ?',
    [code.createdAt, code.accountId, code.createdAt],
  );
  await em.execute(
    `insert into sharing_code (id, account_id, citizen_id, unit_id, facts, created_at, expires_at)
     values (?, ?, ?, ?, array(select jsonb_array_elements_text(?::jsonb)), ?, ?)`,
    [
      code.id,
      code.accountId,
      code.citizenId,
      code.unitId,
      JSON.stringify(code.facts),
      code.createdAt,
      code.expiresAt,
    ],
  );
}

/** A code with the person and the account behind it. */
export interface SharedCode {
  readonly id: string;
  readonly accountId: string;
  readonly citizenId: string;
  readonly unitId: number;
  readonly facts: readonly ShareableFact[];
  readonly expiresAt: Date;
  readonly usedAt: Date | null;
  readonly accountState: AccountState;
  /** The holder has stopped sharing, at any time since. */
  readonly isStopped: boolean;
  readonly accountLevel: AccountLevel;
  readonly fullName: string;
  readonly personalIdNumber: string;
  readonly dateOfBirth: string;
  readonly sex: 'MALE' | 'FEMALE';
  readonly permanentAddress: string;
}

/** Locked until the transaction ends: of two who show the same code at the same moment, the second finds it used. */
export async function findSharedCodeForUpdate(em: EntityManager, id: string): Promise<SharedCode | null> {
  const [row] = await em.execute<SharedCode[]>(
    `select s.id, s.account_id as "accountId", s.citizen_id as "citizenId", s.unit_id as "unitId", s.facts,
            s.expires_at as "expiresAt", s.used_at as "usedAt",
            -- A lock cancels what was shared before it, also when it has ended by now.
            case when exists (select from lock_ground g where g.account_id = s.account_id and g.started_at >= s.created_at)
              then 'LOCKED' else a.state end as "accountState", a.level as "accountLevel",
            ${isUseStopped('IDENTITY_SHARING', 'a.id')} as "isStopped",
            c.full_name as "fullName", c.personal_id_number as "personalIdNumber",
            to_char(c.date_of_birth, 'YYYY-MM-DD') as "dateOfBirth", c.sex, c.permanent_address as "permanentAddress"
     from sharing_code s join account a on a.id = s.account_id join citizen c on c.id = s.citizen_id
     where s.id = ? for update of s`,
    [id],
  );
  return row
    ? { ...row, expiresAt: new Date(row.expiresAt), usedAt: row.usedAt && new Date(row.usedAt) }
    : null;
}

export interface SharingUse {
  readonly at: Date;
  readonly byKind: 'OFFICER' | 'AGENCY';
  readonly byId: string;
  readonly byOffice: string;
  readonly purpose: string;
}

export const markSharingCodeUsed = (
  em: EntityManager,
  id: string,
  { at, byKind, byId, byOffice, purpose }: SharingUse,
) =>
  em.execute(
    'update sharing_code set used_at = ?, used_by_kind = ?, used_by_id = ?, used_by_office = ?, purpose = ? where id = ?',
    [at, byKind, byId, byOffice, purpose, id],
  );

/** A code as its holder sees it. */
export interface OwnSharingCodeRow {
  readonly [column: string]: unknown;
  readonly id: string;
  readonly facts: readonly ShareableFact[];
  readonly expires_at: Date;
  readonly used_at: Date | null;
  readonly used_by_office: string | null;
  readonly purpose: string | null;
  readonly now: Date;
}

/** The code of this id if it is of this citizen. */
export async function findOwnSharingCode(
  reader: ScopedReader,
  citizenId: string,
  id: string,
): Promise<OwnSharingCodeRow | null> {
  const [row] = await reader.read<OwnSharingCodeRow>(
    { kind: 'CITIZEN', citizenId },
    {
      name: 'own-sharing-code',
      text: `select id, facts, expires_at, used_at, used_by_office, purpose, app_now() as now
             from sharing_code where id = $1 and citizen_id = $2`,
      values: [id, citizenId],
    },
  );
  return row ?? null;
}

/** The code by which an agency is known; its name follows from it and the day. */
export async function findAgencyCode(em: EntityManager, agencyId: string): Promise<string | null> {
  const [row] = await em.execute<{ code: string }[]>('select code from agency where id = ?', [agencyId]);
  return row?.code ?? null;
}
