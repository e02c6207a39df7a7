import { retentionRuleOf, type RetentionHold, type RetentionKind } from '@dinhdanh/domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import { removeFilesOfApplications } from '../files/index.ts';

/** Stands where a name or a place stood. */
const REMOVED_TEXT = 'Đã ẩn danh';

/** One table of a kind: which rows of it are looked at, from when on they count, and how they are removed. */
export interface Remover {
  readonly step: string;
  readonly kind: RetentionKind;
  /** Its rows are `t`. */
  readonly from: string;
  readonly key: string;
  readonly unit: string;
  /** When the period of a row began. */
  readonly start: string;
  /** Which rows are over, and neither gone nor emptied yet. */
  readonly pending: string;
  /** The account whose disputes hold a row; null where the rule knows no holds. */
  readonly account: string | null;
  /** Whether the application role may lock rows of it; those it may not change it deletes in one statement. */
  readonly canLock: boolean;
  /** Removes the rows of the keys; gives the storage keys of files that went with them. */
  readonly remove: (em: EntityManager, keys: readonly string[]) => Promise<readonly string[]>;
}

const arrayOf = (keys: readonly string[]): string => `{${keys.map((key) => JSON.stringify(key)).join(',')}}`;

const by =
  (statement: string): Remover['remove'] =>
  async (em, keys) => {
    await em.execute(statement, [arrayOf(keys)]);
    return [];
  };

const USUAL = { key: 't.id::text', unit: 't.unit_id', pending: 'true', canLock: true } as const;

const deletedById = (
  table: string,
  remover: Omit<Remover, 'step' | 'from' | 'key' | 'unit' | 'pending' | 'canLock' | 'remove'> &
    Partial<Remover>,
): Remover => ({
  step: table.replaceAll('_', '-'),
  from: `${table} t`,
  ...USUAL,
  remove: by(`delete from ${table} where id = any (?::text[]::uuid[])`),
  ...remover,
});

/** What a browser began and did not end, known by the hash of what it holds. */
const endedStep = (table: string): Remover =>
  deletedById(table, {
    ...{ kind: 'SESSION', start: 't.expires_at', unit: 'null::integer', account: null },
    ...{ key: `encode(t.token_hash, 'hex')`, canLock: false },
    remove: by(
      `delete from ${table} where token_hash in (select decode(hash, 'hex') from unnest(?::text[]) as hash)`,
    ),
  });

const ACCOUNT_USE = { kind: 'ACCOUNT_USE', account: 't.account_id' } as const;
const REFUSED = `t.state in ('REFUSED', 'RETURNED')`;
const ACCOUNT_OF_APPLICANT = `(select k.id from account k where case when t.organisation_id is null then k.citizen_id = t.citizen_id else k.organisation_id = t.organisation_id end)`;

/** In the order of the run, which is that of the domain. */
export const REMOVERS: readonly Remover[] = [
  deletedById('sharing_code', { ...ACCOUNT_USE, start: 'coalesce(t.used_at, t.expires_at)' }),
  deletedById('password_recovery', {
    ...{ ...ACCOUNT_USE, start: 't.ended_at', pending: 't.ended_at is not null' },
  }),
  deletedById('phone_change', {
    ...{ ...ACCOUNT_USE, start: 't.decided_at', pending: 't.decided_at is not null' },
  }),
  deletedById('caller_check', {
    ...{ ...ACCOUNT_USE, start: 't.checked_at', canLock: false },
    pending: 'not exists (select from assisted_activation v where v.caller_check_id = t.id)',
  }),
  deletedById('holder_device', {
    ...{ ...ACCOUNT_USE, start: 't.removed_at' },
    unit: '(select k.unit_id from account k where k.id = t.account_id)',
    pending:
      't.removed_at is not null and not exists (select from holder_session s where s.device_id = t.id)',
  }),
  {
    ...{ step: 'assisted-activation', kind: 'ASSISTED_VISIT', from: 'assisted_activation t', ...USUAL },
    start: 'coalesce(t.ended_at, t.decided_at, t.requested_at)',
    pending: `t.anonymised_at is null and t.state <> 'REQUESTED'`,
    account: 't.account_id',
    remove: by(`update assisted_activation set anonymised_at = app_now(), place = '${REMOVED_TEXT}',
        helper_name = case when helper_name is null then null else '${REMOVED_TEXT}' end
      where id = any (?::text[]::uuid[])`),
  },
  {
    ...{ step: 'application-files', kind: 'REFUSED_APPLICATION_FILE', from: 'application t', ...USUAL },
    start: 't.decided_at',
    pending: `${REFUSED} and t.files_removed_at is null`,
    account: ACCOUNT_OF_APPLICANT,
    remove: removeFilesOfApplications,
  },
  {
    ...{ step: 'application', kind: 'REFUSED_APPLICATION', from: 'application t', ...USUAL },
    start: 't.decided_at',
    pending: `${REFUSED} and t.anonymised_at is null`,
    account: ACCOUNT_OF_APPLICANT,
    async remove(em, keys) {
      const files = await removeFilesOfApplications(em, keys);
      await em.execute('select anonymise_refused_applications(?::text[]::uuid[])', [arrayOf(keys)]);
      return files;
    },
  },
  deletedById('agency_question', {
    ...{ kind: 'AGENCY_ANSWER', start: 't.ended_at' },
    from: 'agency_question t join cross_check c on c.id = t.cross_check_id',
    pending: 't.ended_at is not null and c.question_id <> t.id',
    account: '(select k.id from account k where k.citizen_id = c.citizen_id)',
  }),
  {
    ...{ step: 'data-request', kind: 'DATA_REQUEST', from: 'data_request t', ...USUAL },
    start: 't.settled_at',
    pending: 't.settled_at is not null and t.anonymised_at is null',
    account: 't.account_id',
    async remove(em, keys) {
      const wanted = arrayOf(keys);
      await em.execute(
        `with gone as (
           update data_request set anonymised_at = app_now(), request_text = '${REMOVED_TEXT}',
             answer_text = case when answer_text is null then null else '${REMOVED_TEXT}' end
           where id = any (?::text[]::uuid[]) returning id)
         update processing_limit set end_text = '${REMOVED_TEXT}' where data_request_id in (select id from gone) and end_text is not null`,
        [wanted],
      );
      const letters = await em.execute<{ removed_key: string }[]>(
        'select removed_key from anonymise_data_request_letters(?::text[]::uuid[])',
        [wanted],
      );
      return letters.map(({ removed_key: key }) => key);
    },
  },
  {
    ...{ step: 'notification', kind: 'NOTIFICATION', from: 'notification t', ...USUAL },
    start: 'coalesce(t.sent_at, t.created_at)',
    pending: `t.anonymised_at is null and t.state <> 'PENDING'`,
    account:
      'coalesce(t.account_id, (select k.id from account k join application a on a.citizen_id = k.citizen_id where a.id = t.application_id))',
    remove:
      by(`update notification set anonymised_at = app_now(), recipient_phone_number = null, body = null, recipient_email = null
      where id = any (?::text[]::uuid[])`),
  },
  {
    ...{ step: 'repeat-key', kind: 'REPEAT_KEY', from: 'idempotent_answer t', ...USUAL },
    key: `jsonb_build_array(t.actor_key, t.operation, t.key)::text`,
    ...{ unit: 'null::integer', start: 't.created_at', account: null, canLock: false },
    remove: by(`delete from idempotent_answer using unnest(?::text[]) as gone
      where actor_key = gone::jsonb ->> 0 and operation = gone::jsonb ->> 1 and key = gone::jsonb ->> 2`),
  },
  deletedById('appointment', {
    ...{ kind: 'APPOINTMENT', start: 't.starts_at', pending: `t.state <> 'BOOKED'`, account: null },
  }),
  deletedById('area_task', {
    ...{ kind: 'AREA_TASK', start: 't.done_at', pending: 't.done_at is not null', account: null },
  }),
  deletedById('holder_session', {
    ...{ kind: 'SESSION', start: 't.expires_at', unit: 'null::integer', account: null },
  }),
  deletedById('officer_session', {
    ...{ kind: 'SESSION', start: 't.expires_at', unit: 'null::integer', account: null },
  }),
  endedStep('officer_sign_in'),
  endedStep('officer_single_sign_on'),
];

/** A lock that an authority asked for holds; the holder's own, and those of registers, which may stand for ever, do not. */
const STANDING: Readonly<Record<RetentionHold, (account: string) => string>> = {
  OPEN_APPEAL: (account) =>
    `exists (select from lock_appeal h where h.account_id = ${account} and h.state = 'ACCEPTED')`,
  OPEN_LOCK_REQUEST: (account) =>
    `exists (select from lock_request h where h.account_id = ${account} and h.state in ('RECEIVED', 'FORWARDED'))`,
  STANDING_LOCK: (account) =>
    `exists (select from lock_ground h where h.account_id = ${account} and h.ended_at is null and h.origin = 'REQUEST')`,
  OPEN_DATA_REQUEST: (account) =>
    `exists (select from data_request h where h.account_id = ${account} and h.state = 'RECEIVED')`,
  PROCESSING_LIMIT: () =>
    `exists (select from processing_limit h where h.data_request_id = t.id and h.state = 'IN_FORCE')`,
  CONTESTED_PAPER: () => 'c.contested_at is not null and c.resolved_at is null',
};

/** Whether something keeps a row although its period is over. */
export function heldBy({ kind, account }: Pick<Remover, 'kind' | 'account'>): string {
  const holds = retentionRuleOf(kind).heldBy;
  if (holds.length === 0) return 'false';
  if (account === null) throw new Error(`${kind} is held by disputes, and names no account.`);
  return `(${holds.map((hold) => STANDING[hold](account)).join(' or ')})`;
}
