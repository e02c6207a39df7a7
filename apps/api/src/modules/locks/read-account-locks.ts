import {
  holderLockActions,
  parseSubjectNumber,
  type HolderLockAction,
  type StatedPurpose,
} from '@dinhdanh/domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { OfficerActor } from '../../platform/access/actor.ts';
import { actsIn } from '../../platform/access/reach.ts';
import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import { isUuid } from '../../platform/identifiers.ts';
import { parseFields } from '../../platform/input-refused.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { denyPerson, openPerson } from '../person-openings/index.ts';
import type { GroundRow } from './account-grounds.queries.ts';
import {
  findAccountInSight,
  findAccountInSightByNumber,
  findGroundsInSight,
  type AccountLocksRow,
} from './account-locks.queries.ts';
import { lockSightOf } from './lock-sight.ts';

export interface ReadAccountLocks extends AccountLocksRow {
  readonly grounds: readonly GroundRow[];
  readonly allowedActions: readonly HolderLockAction[];
}

/** What locks an account that the officer sees, and what this officer can do for its holder; as part of a use case. */
export async function findAccountLocksOf(
  em: EntityManager,
  officer: OfficerActor,
  accountId: string,
): Promise<ReadAccountLocks> {
  const sight = lockSightOf(officer);
  const account = isUuid(accountId) ? await findAccountInSight(em, sight, accountId) : null;
  if (!account) throw new NotFound();
  const grounds = await findGroundsInSight(em, sight, accountId);
  const standing = grounds.filter(({ endedAt }) => endedAt === null);
  const mayAct =
    actsIn(officer, 'account:lock-for-holder', account.unitId) && account.subjectType !== 'ORGANISATION';
  return { ...account, grounds, allowedActions: mayAct ? holderLockActions(account, standing) : [] };
}

/** "Vì sao tài khoản này đang bị khóa, và điều gì sẽ mở khóa?" For a purpose, recorded: who is locked is personal. */
export const readAccountLocks = (
  officer: OfficerActor,
): UseCase<{ accountId: string; stated: StatedPurpose | null }, ReadAccountLocks> => ({
  name: 'readAccountLocks',
  permission: 'account-lock:read',
  rows: 'ALL',
  async run(transaction, { accountId, stated }) {
    const locks = await findAccountLocksOf(transaction.em, officer, accountId);
    const details = await openPerson(transaction, {
      through: { kind: 'ACCOUNT', id: accountId },
      depth: 'PAGE',
      stated,
    });
    transaction.audit({
      unitId: locks.unitId,
      action: 'ACCOUNT_LOCKS_READ',
      subjectKind: 'ACCOUNT',
      subjectId: accountId,
      details,
    });
    return locks;
  },
});

/**
 * Tra cứu khóa tài khoản, by the whole number and for a stated purpose, which the audit chain keeps. Whoever has no
 * account and whoever is not seen by this officer are one answer: null, which is recorded as well.
 */
export const findAccountLocks = (
  officer: OfficerActor,
): UseCase<{ number: string; stated: StatedPurpose }, { readonly accountId: string } | null> => ({
  name: 'findAccountLocks',
  permission: 'account-lock:read',
  rows: 'ALL',
  async run(transaction, { number, stated }) {
    const { em, audit } = transaction;
    const account = await findAccountInSightByNumber(
      em,
      lockSightOf(officer),
      parseFields({ number: () => parseSubjectNumber(number) }).number.digits,
    );
    const details = account
      ? await openPerson(transaction, {
          through: { kind: 'ACCOUNT', id: account.accountId },
          depth: 'UNMASKED',
          stated,
        })
      : await denyPerson(transaction, stated);
    audit({
      unitId: account?.unitId ?? NATIONAL_CHAIN,
      action: account ? 'ACCOUNT_LOCKS_FOUND' : 'ACCOUNT_LOCKS_NOT_FOUND',
      subjectKind: 'ACCOUNT',
      subjectId: account?.accountId ?? 'UNKNOWN',
      details,
    });
    return account && { accountId: account.accountId };
  },
});
