import { passcodeRefusals } from '@dinhdanh/domain';
import { InputRefused } from '../../platform/input-refused.ts';
import { RateLimited } from '../../platform/request-errors.ts';
import { trySecret, withReauthentication, type HolderServices } from '../accounts/index.ts';
import type { HolderRequest } from './holder-request.ts';
import { takePasscode, type PasscodeChange } from './take-passcode.ts';

/** Refuses a passcode that does not keep its rule. */
export function assertGoodPasscode(path: string, passcode: string): void {
  const refused = passcodeRefusals(passcode).map((code) => ({ path, code }));
  if (refused.length > 0) throw new InputRefused(refused);
}

/**
 * Đổi mã passcode: after re-authentication, with the passcode that is used until now. A wrong one counts like a wrong
 * password, or a stolen session with a known password could try a million of them.
 */
export async function changePasscode(
  services: HolderServices,
  request: HolderRequest,
  {
    currentPassword,
    currentPasscode,
    newPasscode,
  }: { readonly currentPassword: string; readonly currentPasscode: string; readonly newPasscode: string },
): Promise<PasscodeChange> {
  assertGoodPasscode('newPasscode', newPasscode);
  if (newPasscode === currentPasscode)
    throw new InputRefused([{ path: 'newPasscode', code: 'PASSCODE_SAME' }]);
  const outcome = await withReauthentication(services, request, currentPassword, {
    name: 'changePasscode',
    permission: 'credential:change',
    async run(transaction, { account, stored, hasher }) {
      const holderPrint = services.secrets.fingerprint(account.personalIdNumber);
      const verdict = await trySecret(transaction, { holderPrint, source: 'KNOWN_DEVICE' }, () =>
        hasher.verify(currentPasscode, stored.passcodeHash),
      );
      if (verdict.kind === 'RIGHT') return takePasscode(transaction, account, await hasher.hash(newPasscode));
      transaction.audit({
        unitId: account.unitId,
        action: 'PASSCODE_CHANGE_REFUSED',
        subjectKind: 'ACCOUNT',
        subjectId: account.id,
      });
      return verdict;
    },
  });
  if ('changedAt' in outcome) return outcome;
  if (outcome.kind === 'HELD') throw new RateLimited(outcome.seconds);
  throw new InputRefused([{ path: 'currentPasscode', code: 'CURRENT_PASSCODE_WRONG' }]);
}
