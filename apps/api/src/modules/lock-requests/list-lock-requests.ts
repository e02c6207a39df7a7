import { comingDueUntil, type LockRequestKind, type WorkingCalendar } from '@dinhdanh/domain';
import type { OfficerActor, RowScope } from '../../platform/access/actor.ts';
import { isAuthorityHead, receivingUnitsOf } from '../../platform/access/competence.ts';
import { readNow, type ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import type { Secrets } from '../../platform/secrets.ts';
import {
  countOpenLockRequests,
  listLockRequestRows,
  type LockRequestFigures,
  type QueueOwner,
} from './lock-request-lists.queries.ts';
import type { LockRequestQueue } from './lock-request.inputs.ts';
import type { LockRequestHeadRow } from './lock-requests.queries.ts';

export interface ListedLockRequests {
  readonly rows: readonly LockRequestHeadRow[];
  readonly counted: number;
  readonly now: Date;
}

/** The queue of the head of the identity authority is the country's; everybody else has that of the own units. */
function queueOf(officer: OfficerActor): { readonly scope: RowScope; readonly owner: QueueOwner } {
  return isAuthorityHead(officer)
    ? { scope: { kind: 'ALL' }, owner: { kind: 'AUTHORITY' } }
    : { scope: officer.scope, owner: { kind: 'UNITS', unitIds: receivingUnitsOf(officer) } };
}

export async function listLockRequests(
  { reader, secrets }: { readonly reader: ScopedReader; readonly secrets: Pick<Secrets, 'blindIndex'> },
  officer: OfficerActor,
  calendar: WorkingCalendar,
  asked: {
    readonly queue: LockRequestQueue;
    readonly kind: LockRequestKind | null;
    readonly text: string | null;
    readonly offset: number;
    readonly limit: number;
  },
): Promise<ListedLockRequests> {
  const { scope, owner } = queueOf(officer);
  const now = await readNow(reader);
  const text = asked.text?.normalize('NFC').trim() ?? '';
  const listed = await listLockRequestRows(reader, scope, owner, {
    ...asked,
    text: text === '' ? null : text,
    print: text === '' ? null : secrets.blindIndex(text),
    now,
    comingDueUntil: comingDueUntil(now, calendar),
  });
  return { ...listed, now };
}

export async function countLockRequests(
  reader: ScopedReader,
  officer: OfficerActor,
  calendar: WorkingCalendar,
): Promise<LockRequestFigures> {
  const { scope, owner } = queueOf(officer);
  const now = await readNow(reader);
  return countOpenLockRequests(reader, scope, owner, {
    now,
    comingDueUntil: comingDueUntil(now, calendar),
    officerId: officer.id,
    isDecider: isAuthorityHead(officer) || officer.roles.includes('HEAD_OF_UNIT'),
  });
}
