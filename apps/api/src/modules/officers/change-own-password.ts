import { DomainRefusal, officerPasswordRefusals } from '@dinhdanh/domain';
import { asOfficer } from '../../platform/access/actor.ts';
import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import { isBreachedPassword } from '../../platform/breached-passwords.ts';
import { InputRefused } from '../../platform/input-refused.ts';
import type { UseCase } from '../../platform/use-case.ts';
import type { FactorChange } from './change-own-factor.ts';
import { changePasswordHash, findPasswordHash } from './officers.queries.ts';
import { endSessionsOf } from './session.queries.ts';
import type { SignInServices } from './sign-in.ts';

/** Đổi mật khẩu by whoever has just typed the present one; every other session of the officer ends. */
export async function changeOwnPassword(
  { pool, secrets }: SignInServices,
  { useCases, officer, tokenHash }: FactorChange,
  { password, newPassword }: { readonly password: string; readonly newPassword: string },
): Promise<{ changedAt: Date }> {
  if (newPassword === password) throw new InputRefused([{ path: 'newPassword', code: 'PASSWORD_SAME' }]);
  checkOfficerPassword('newPassword', newPassword, {
    username: officer.username,
    displayName: officer.name,
  });
  const knownHash = await findPasswordHash(pool, officer.id);
  const newHash = await secrets.hash(newPassword);
  return useCases.execute(keepPassword, officer, { knownHash, newHash, tokenHash });
}

/** Refuses a new password of an officer with every rule that it breaks, at its field. */
export function checkOfficerPassword(
  path: string,
  password: string,
  officer: { readonly username: string; readonly displayName: string },
): void {
  const codes = officerPasswordRefusals(password, isBreachedPassword, officer);
  if (codes.length > 0) throw new InputRefused(codes.map((code) => ({ path, code })));
}

const keepPassword: UseCase<{ knownHash: string; newHash: string; tokenHash: Buffer }, { changedAt: Date }> =
  {
    name: 'changeOwnPassword',
    permission: 'own-password:change',
    rows: 'ACTOR',
    async run({ em, actor, now, audit }, { knownHash, newHash, tokenHash }) {
      const { id } = asOfficer(actor);
      // Another change came in between: whoever made it knows the newer password.
      if (!(await changePasswordHash(em, id, knownHash, newHash))) throw new DomainRefusal('STALE_VERSION');
      await endSessionsOf(em, { officerId: id, exceptTokenHash: tokenHash });
      audit({
        unitId: NATIONAL_CHAIN,
        action: 'OFFICER_PASSWORD_CHANGED',
        subjectKind: 'OFFICER',
        subjectId: id,
      });
      return { changedAt: now };
    },
  };
