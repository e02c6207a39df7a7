import type {
  AutomaticGroundKind,
  StatusEventOutcome,
  StatusSource,
  StatusStatement,
} from '@dinhdanh/domain';
import type { RowScope } from '../../platform/access/actor.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';

export interface StatusEventRow {
  readonly id: string;
  readonly source: StatusSource;
  readonly kind: AutomaticGroundKind;
  readonly says: StatusStatement['says'];
  readonly holds: boolean | null;
  readonly expiresOn: string | null;
  readonly asOf: Date;
  readonly receivedAt: Date;
  readonly outcome: StatusEventOutcome;
}

/** Everything that was said of an account, the newest arrival first; at most 200. Null: there is no such account in the scope. */
export async function listStatusEventsOfAccount(
  reader: ScopedReader,
  scope: RowScope,
  accountId: string,
): Promise<StatusEventRow[] | null> {
  const [accounts, events] = await reader.readAll(scope, [
    { name: 'account-in-scope', text: 'select id from account where id = $1', values: [accountId] },
    {
      name: 'status-events-of-account',
      text: `select id, source, kind, says, holds, expires_on::text as "expiresOn", as_of as "asOf", received_at as "receivedAt", outcome
             from status_event where account_id = $1 order by received_at desc, id desc limit 200`,
      values: [accountId],
    },
  ]);
  return accounts?.length ? ((events ?? []) as StatusEventRow[]) : null;
}
