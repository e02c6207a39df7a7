import type { LockRequestKind } from '@dinhdanh/domain';
import type { RowScope } from '../../platform/access/actor.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import type { LockRequestQueue } from './lock-request.inputs.ts';
import { HEAD_COLUMNS, type LockRequestHeadRow } from './lock-requests.queries.ts';

/** Counting stops here: nobody reads the difference between 1,000 and 14,200 from a pager. */
export const EXACT_UP_TO = 1_000;

/** Whose queue: that of receiving units, or that of the identity authority. */
export type QueueOwner =
  { readonly kind: 'UNITS'; readonly unitIds: readonly number[] } | { readonly kind: 'AUTHORITY' };

export interface LockRequestListing {
  readonly queue: LockRequestQueue;
  readonly kind: LockRequestKind | null;
  readonly text: string | null;
  /** By which a whole number is found; null without a text. */
  readonly print: Buffer | null;
  readonly offset: number;
  readonly limit: number;
  readonly now: Date;
  readonly comingDueUntil: Date;
}

const DUE = 'coalesce(r.decide_by, r.examine_by)';

/** Each owner and whether it is open make one text; what else is asked for are values. */
const OPEN_OF: Readonly<Record<QueueOwner['kind'], string>> = {
  UNITS: `r.unit_id = any ($1::integer[]) and r.state in ('RECEIVED', 'FORWARDED')`,
  // A request that was forwarded has the term of its decision.
  AUTHORITY: `$1::integer[] is null and r.state = 'FORWARDED'`,
};
const SETTLED_OF: Readonly<Record<QueueOwner['kind'], string>> = {
  UNITS: 'r.unit_id = any ($1::integer[]) and r.settled_at is not null',
  AUTHORITY: '$1::integer[] is null and r.settled_at is not null and r.forwarded_at is not null',
};

const ASKED_FOR = `($2::text is null or r.kind = $2)
  and ($3::text is null or r.code = upper($3) or r.requester_reference = $3 or (r.subject_number).print = $4::bytea
    or strpos(lower(r.subject_name), lower($3)) > 0 or strpos(lower(r.requester_name), lower($3)) > 0)`;
const DUE_BETWEEN = `($5::timestamptz is null or ${DUE} > $5) and ($6::timestamptz is null or ${DUE} <= $6)`;

const orderOf = (owner: QueueOwner['kind'], isOpen: boolean): string => {
  if (!isOpen) return 'r.settled_at desc, r.id desc';
  return owner === 'AUTHORITY' ? 'r.decide_by, r.id' : `${DUE}, r.id`;
};

const boundsOf = ({ queue, now, comingDueUntil }: LockRequestListing): readonly (Date | null)[] => {
  if (queue === 'COMING_DUE') return [now, comingDueUntil];
  return queue === 'OVERDUE' ? [null, now] : [null, null];
};

export async function listLockRequestRows(
  reader: ScopedReader,
  scope: RowScope,
  owner: QueueOwner,
  listing: LockRequestListing,
): Promise<{ rows: LockRequestHeadRow[]; counted: number }> {
  const isOpen = listing.queue !== 'SETTLED';
  const where = isOpen
    ? `${OPEN_OF[owner.kind]} and ${ASKED_FOR} and ${DUE_BETWEEN}`
    : `${SETTLED_OF[owner.kind]} and ${ASKED_FOR}`;
  const values = [
    owner.kind === 'UNITS' ? owner.unitIds : null,
    listing.kind,
    listing.text,
    listing.print,
    ...(isOpen ? boundsOf(listing) : []),
  ];
  const name = `lock-requests-${owner.kind}-${isOpen ? 'open' : 'settled'}`.toLowerCase();
  const next = values.length + 1;
  const [rows, counts] = await reader.readAll(scope, [
    {
      name,
      text: `select ${HEAD_COLUMNS} from lock_request r join administrative_unit u on u.id = r.unit_id
             where ${where} order by ${orderOf(owner.kind, isOpen)} limit $${next} offset $${next + 1}`,
      values: [...values, listing.limit, listing.offset],
    },
    {
      name: `${name}-counted`,
      text: `select count(*)::integer as total from (select from lock_request r where ${where} limit ${EXACT_UP_TO + 1}) as counted`,
      values,
    },
  ]);
  return {
    rows: (rows ?? []) as LockRequestHeadRow[],
    counted: ((counts ?? []) as { total: number }[])[0]?.total ?? 0,
  };
}

export interface LockRequestFigures {
  readonly open: number;
  readonly comingDue: number;
  readonly overdue: number;
  readonly toDecide: number;
}

/** What waits, in one statement; whoever took a request in or forwarded it does not decide it. */
export async function countOpenLockRequests(
  reader: ScopedReader,
  scope: RowScope,
  owner: QueueOwner,
  {
    now,
    comingDueUntil,
    officerId,
    isDecider,
  }: {
    readonly now: Date;
    readonly comingDueUntil: Date;
    readonly officerId: string;
    readonly isDecider: boolean;
  },
): Promise<LockRequestFigures> {
  const decidable =
    owner.kind === 'AUTHORITY' ? `state = 'FORWARDED'` : `state = 'RECEIVED' and legal_regime = 'ND59_2022'`;
  const [row] = await reader.read<LockRequestFigures & { readonly [column: string]: unknown }>(scope, {
    name: `lock-request-figures-${owner.kind.toLowerCase()}`,
    text: `select count(*)::integer as open,
             (count(*) filter (where due > $2::timestamptz and due <= $3::timestamptz))::integer as "comingDue",
             (count(*) filter (where due <= $2::timestamptz))::integer as overdue,
             (count(*) filter (where $5::boolean and ${decidable} and registered_by is distinct from $4::uuid
               and forwarded_by is distinct from $4::uuid))::integer as "toDecide"
           from (select ${DUE} as due, r.state, r.legal_regime, r.registered_by, r.forwarded_by from lock_request r
                 where ${OPEN_OF[owner.kind]} order by ${orderOf(owner.kind, true)} limit ${EXACT_UP_TO}) as waiting`,
    values: [owner.kind === 'UNITS' ? owner.unitIds : null, now, comingDueUntil, officerId, isDecider],
  });
  return row ?? { open: 0, comingDue: 0, overdue: 0, toDecide: 0 };
}
