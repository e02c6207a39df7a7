import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import type { OfficerActor } from '../../platform/access/actor.ts';
import { InputRefused } from '../../platform/input-refused.ts';
import type { UseCase, UseCases } from '../../platform/use-case.ts';
import { findPasswordHash } from './officers.queries.ts';
import type { SignInServices } from './sign-in.ts';

/**
 * Ký lại bằng mật khẩu: what weighs heavily is done only by whoever types the own password for it, each time. Nothing is
 * remembered in between, so that a dashboard left alone decides nothing. Wrong ones are counted, and recorded; tries
 * wait for each other, so that the next one knows of them.
 */
export async function withOfficerPassword<Result>(
  { pool, secrets, rateLimits }: SignInServices,
  { useCases, officer }: { readonly useCases: UseCases; readonly officer: OfficerActor },
  password: string,
  act: () => Promise<Result>,
): Promise<Result> {
  const isRight = await secrets.takeTurn(async (hasher) => {
    await rateLimits.holdDown([['officer-password', officer.id]]);
    const matches = await hasher.verify(password, await findPasswordHash(pool, officer.id));
    if (matches) await rateLimits.forget('officer-password', officer.id);
    return matches;
  });
  if (isRight) return act();
  await useCases.execute(recordWrongPassword, officer, {});
  throw new InputRefused([{ path: 'password', code: 'OFFICER_PASSWORD_WRONG' }]);
}

const recordWrongPassword: UseCase<Record<never, never>, void> = {
  name: 'recordWrongOfficerPassword',
  permission: 'session:read',
  rows: 'ACTOR',
  async run({ actor, audit }) {
    audit({
      unitId: NATIONAL_CHAIN,
      action: 'OFFICER_PASSWORD_REFUSED',
      subjectKind: 'OFFICER',
      subjectId: actor.id ?? 'UNKNOWN',
    });
  },
};
