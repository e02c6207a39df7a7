import type { EntityManager } from '@mikro-orm/postgresql';

export const setPassword = (em: EntityManager, accountId: string, hash: string, at: Date) =>
  em.execute('update account_credential set password_hash = ?, set_at = ? where account_id = ?', [
    hash,
    at,
    accountId,
  ]);

export const setPasscode = (em: EntityManager, accountId: string, hash: string, at: Date) =>
  em.execute('update account_credential set passcode_hash = ?, set_at = ? where account_id = ?', [
    hash,
    at,
    accountId,
  ]);

export const deleteSecurityAnswers = (em: EntityManager, accountId: string) =>
  em.execute('delete from account_security_answer where account_id = ?', [accountId]);
