import { DomainRefusal } from '@dinhdanh/domain';
import type { HolderActor } from '../../platform/access/actor.ts';
import type { Permission } from '../../platform/access/permissions.ts';
import { InputRefused } from '../../platform/input-refused.ts';
import { RateLimited } from '../../platform/request-errors.ts';
import type { Hasher, Secrets } from '../../platform/secrets.ts';
import type { Transaction, UseCases } from '../../platform/use-case.ts';
import { findAccountBehind, holdAccount, type AccountBehind } from './account.queries.ts';
import { findSecretsForUpdate, type StoredSecrets } from './credential.queries.ts';
import { trySecret, type SecretVerdict } from './tries.ts';

/** What a holder does after having shown to be the one who signed in. It counts by its result, or throws to undo all. */
export interface ReauthenticatedAct<Result> {
  readonly name: string;
  readonly permission: Permission;
  run(
    transaction: Transaction,
    holder: { readonly account: AccountBehind; readonly stored: StoredSecrets; readonly hasher: Hasher },
  ): Promise<Result>;
}

type Outcome<Result> =
  { readonly verdict: Exclude<SecretVerdict, { kind: 'RIGHT' }> } | { readonly result: Result };

/**
 * Xác thực lại: every act that changes what an account is opened with carries the current password, and is done in the
 * transaction that judges it. Nothing is remembered in between, so that a browser left alone changes nothing. A wrong
 * password counts with the other wrong secrets of the holder's own browsers.
 */
export async function withReauthentication<Result>(
  { secrets }: { readonly secrets: Secrets },
  { useCases, actor }: { readonly useCases: UseCases; readonly actor: HolderActor },
  currentPassword: string,
  act: ReauthenticatedAct<Result>,
): Promise<Result> {
  const outcome = await secrets.takeTurn((hasher) =>
    useCases.execute<null, Outcome<Result>>(
      {
        name: act.name,
        permission: act.permission,
        rows: 'ALL',
        async run(transaction) {
          await holdAccount(transaction.em, actor.accountId);
          const account = await findAccountBehind(transaction.em, actor.accountId);
          if (account.state !== 'ACTIVE') throw new DomainRefusal('ACCOUNT_LOCKED');
          const stored = await findSecretsForUpdate(transaction.em, account.id);
          const holderPrint = secrets.fingerprint(account.personalIdNumber);
          const verdict = await trySecret(transaction, { holderPrint, source: 'KNOWN_DEVICE' }, () =>
            hasher.verify(currentPassword, stored.passwordHash),
          );
          if (verdict.kind === 'RIGHT')
            return { result: await act.run(transaction, { account, stored, hasher }) };
          transaction.audit({
            unitId: account.unitId,
            action: verdict.kind === 'HELD' ? 'REAUTHENTICATION_HELD' : 'REAUTHENTICATION_FAILED',
            subjectKind: 'ACCOUNT',
            subjectId: account.id,
          });
          return { verdict };
        },
      },
      actor,
      null,
    ),
  );
  if ('result' in outcome) return outcome.result;
  if (outcome.verdict.kind === 'HELD') throw new RateLimited(outcome.verdict.seconds);
  throw new InputRefused([{ path: 'currentPassword', code: 'CURRENT_PASSWORD_WRONG' }]);
}
