import type {
  LetterFacts,
  LetterKind,
  LetterServedWay,
  LockRequestKind,
  LockRequestState,
} from '@dinhdanh/domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { RowScope } from '../../platform/access/actor.ts';
import type { FileLocation } from '../../platform/files/sealed-files.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import type { LetterOwner } from './letters-scope.ts';

/** A letter as its page shows it. */
export interface LetterRow extends LetterOwner {
  readonly id: string;
  readonly version: number;
  readonly kind: LetterKind;
  readonly facts: LetterFacts;
  readonly issuedAt: Date;
  readonly sha256: Buffer | null;
  readonly servedAt: Date | null;
  readonly servedWay: LetterServedWay | null;
  readonly servedTo: string | null;
}

const SHOWN = `l.id, l.version, l.kind, l.unit_id as "unitId", l.series_unit_id is null as "isOfAuthority", l.facts,
  l.issued_at as "issuedAt", l.sha256, l.served_at as "servedAt", l.served_way as "servedWay", l.served_to as "servedTo"`;

/** The letters of a request, the newest first: a reversal has one beside that of the decision. */
export const listLettersOfRequest = (
  reader: ScopedReader,
  scope: RowScope,
  lockRequestId: string,
): Promise<LetterRow[]> =>
  reader.read<LetterRow>(scope, {
    name: 'letters-of-request',
    text: `select ${SHOWN} from letter l where l.lock_request_id = $1 and l.kind not in ('APPEAL_UPHELD', 'APPEAL_GRANTED')
           order by l.issued_at desc, l.id desc limit 10`,
    values: [lockRequestId],
  });

/** Whose a request is and how its letter would be signed; null: not there, or not of these rows. */
export async function findOwnerOfRequest(
  em: EntityManager,
  lockRequestId: string,
): Promise<(LetterOwner & { readonly kind: LockRequestKind; readonly state: LockRequestState }) | null> {
  const [row] = await em.execute<(LetterOwner & { kind: LockRequestKind; state: LockRequestState })[]>(
    `select unit_id as "unitId", legal_regime = 'ND69_2024' as "isOfAuthority", kind, state from lock_request where id = ?`,
    [lockRequestId],
  );
  return row ?? null;
}

export interface LetterToOpen extends LetterOwner {
  readonly id: string;
  readonly version: number;
  readonly facts: LetterFacts;
  readonly isServed: boolean;
  /** Null: not written yet. */
  readonly location: FileLocation | null;
}

type LetterToOpenRow = Omit<LetterToOpen, 'location'> & { storageKey: string | null; keyId: string | null };

/** One letter about a lock, held until the transaction ends; the answers to data subjects go through a door of their own. */
export async function findLetterForUpdate(em: EntityManager, id: string): Promise<LetterToOpen | null> {
  const [row] = await em.execute<LetterToOpenRow[]>(
    `select id, version, unit_id as "unitId", series_unit_id is null as "isOfAuthority", facts,
       served_at is not null as "isServed", storage_key as "storageKey", key_id as "keyId"
     from letter where id = ? and data_request_id is null for update`,
    [id],
  );
  if (!row) return null;
  const { storageKey, keyId, ...letter } = row;
  return {
    ...letter,
    location: storageKey === null || keyId === null ? null : { id: letter.id, storageKey, keyId },
  };
}

export const markHandedOver = (
  em: EntityManager,
  id: string,
  { at, to, by }: { readonly at: Date; readonly to: string; readonly by: string },
) =>
  em.execute(
    `update letter set served_at = ?, served_way = 'HANDED_OVER', served_to = ?, served_by = ?, version = version + 1
     where id = ?`,
    [at, to, by, id],
  );

/** A letter as the machine of its agency fetches it. */
export interface FetchedLetter {
  readonly id: string;
  readonly facts: LetterFacts;
  readonly kind: LetterKind;
  readonly issuedAt: Date;
  readonly sha256: Buffer;
  readonly storageKey: string;
  readonly keyId: string;
}

/** The written letters of a request of the agency of the scope, the oldest first. */
export const listLettersForAgency = (
  reader: ScopedReader,
  scope: RowScope,
  lockRequestCode: string,
): Promise<FetchedLetter[]> =>
  reader.read<FetchedLetter>(scope, {
    name: 'letters-for-agency',
    text: `select l.id, l.kind, l.facts, l.issued_at as "issuedAt", l.sha256, l.storage_key as "storageKey", l.key_id as "keyId"
           from letter l join lock_request r on r.id = l.lock_request_id
           where r.code = $1 and l.written_at is not null order by l.issued_at, l.id limit 10`,
    values: [lockRequestCode],
  });

export interface Receipt {
  readonly id: string;
  readonly unitId: number;
  readonly isFirst: boolean;
  readonly servedAt: Date;
}

/** Marks letters as received where they are not yet; the first time stays. */
export async function markReceived(
  em: EntityManager,
  ids: readonly string[],
  { at, agencyCode, keyId }: { readonly at: Date; readonly agencyCode: string; readonly keyId: string },
): Promise<Receipt[]> {
  const first = await em.execute<{ id: string }[]>(
    `update letter set served_at = ?, served_way = 'AGENCY', served_to = ?, served_key_id = ?, version = version + 1
     where id = any(?::uuid[]) and served_at is null returning id`,
    [at, agencyCode, keyId, `{${ids.join(',')}}`],
  );
  const rows = await em.execute<{ id: string; unitId: number; servedAt: string }[]>(
    `select id, unit_id as "unitId", served_at as "servedAt" from letter where id = any(?::uuid[]) order by issued_at, id`,
    [`{${ids.join(',')}}`],
  );
  return rows.map((row) => ({
    ...row,
    servedAt: new Date(row.servedAt),
    isFirst: first.some(({ id }) => id === row.id),
  }));
}

/** What anybody who holds a letter may see of it: nothing that is said about a person. */
export interface VerifiedLetter {
  readonly kind: LetterKind;
  readonly issuer: LetterFacts['issuer'];
  readonly number: number;
  readonly issuedOn: string;
  readonly sha256: Buffer;
  readonly replacedByNumber: number | null;
  readonly replacedByIssuer: LetterFacts['issuer'] | null;
  readonly replacedOn: string | null;
}

export async function findVerifiedLetter(
  reader: ScopedReader,
  verificationHash: Buffer,
): Promise<VerifiedLetter | null> {
  const [row] = await reader.read<VerifiedLetter & Record<string, unknown>>(
    { kind: 'ALL' },
    {
      name: 'letter-verified',
      text: `select l.kind, l.facts -> 'issuer' as issuer, l.number, l.facts ->> 'issuedOn' as "issuedOn", l.sha256,
               later.number as "replacedByNumber", later.facts -> 'issuer' as "replacedByIssuer",
               later.facts ->> 'issuedOn' as "replacedOn"
             from letter l left join letter later on later.lock_request_id = l.lock_request_id
               and later.kind = 'LOCK_REVERSED' and l.kind = 'LOCK_APPROVED'
             where l.verification_hash = $1`,
      values: [verificationHash],
    },
  );
  return row ?? null;
}

/** The letter about a request of a data subject as it is fetched. */
export interface AnswerLetter {
  readonly id: string;
  readonly unitId: number;
  readonly facts: LetterFacts;
  readonly location: FileLocation;
}

/** The written answer of a request, by the request or by its code and holder; null: none of theirs, or not written yet. */
export async function findAnswerLetter(
  em: EntityManager,
  by: { readonly dataRequestId: string } | { readonly code: string; readonly citizenId: string },
): Promise<AnswerLetter | null> {
  const [where, values] =
    'dataRequestId' in by
      ? ['d.id = ?', [by.dataRequestId]]
      : ['d.code = ? and d.citizen_id = ?', [by.code, by.citizenId]];
  const [row] = await em.execute<(Omit<AnswerLetter, 'location'> & Omit<FileLocation, 'id'>)[]>(
    `select l.id, l.unit_id as "unitId", l.facts, l.storage_key as "storageKey", l.key_id as "keyId"
     from letter l join data_request d on d.id = l.data_request_id where ${where} and l.storage_key is not null`,
    values,
  );
  if (!row) return null;
  const { storageKey, keyId, ...letter } = row;
  return { ...letter, location: { id: letter.id, storageKey, keyId } };
}
