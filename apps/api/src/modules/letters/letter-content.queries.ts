import type { LetterFacts } from '@dinhdanh/domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import type { WrittenLetter } from './write-letter.ts';

/** A letter that nobody has written yet, and where it may lie: no two runs write to one place. */
export async function findLetterToWrite(
  reader: ScopedReader,
  letterId: string,
): Promise<{ readonly facts: LetterFacts; readonly issuedAt: Date; readonly storageKey: string } | null> {
  const [row] = await reader.read<{ facts: LetterFacts; issuedAt: Date; storageKey: string }>(
    { kind: 'ALL' },
    {
      name: 'letter-to-write',
      text: `select facts, issued_at as "issuedAt", 'letters/' || id || '/' || new_id() as "storageKey"
             from letter where id = $1 and written_at is null`,
      values: [letterId],
    },
  );
  return row ?? null;
}

/** Null: it was written already. */
export async function keepLetterContent(
  em: EntityManager,
  { location, sha256, byteSize, verificationHash }: WrittenLetter,
  now: Date,
): Promise<{ readonly unitId: number; readonly isAnnounced: boolean } | null> {
  const [row] = await em.execute<{ unitId: number; isAnnounced: boolean }[]>(
    `update letter set storage_key = ?, key_id = ?, sha256 = ?, byte_size = ?, verification_hash = ?, written_at = ?,
       version = version + 1
     where id = ? and written_at is null
     returning unit_id as "unitId",
       exists (select from lock_request r where r.id = letter.lock_request_id and r.requester_email is not null
         and letter.kind not in ('APPEAL_UPHELD', 'APPEAL_GRANTED')) as "isAnnounced"`,
    [location.storageKey, location.keyId, sha256, byteSize, verificationHash, now, location.id],
  );
  return row ?? null;
}

export async function findLetterToAnnounce(
  reader: ScopedReader,
  letterId: string,
): Promise<{ readonly facts: LetterFacts; readonly email: string } | null> {
  const [row] = await reader.read<{ facts: LetterFacts; email: string }>(
    { kind: 'ALL' },
    {
      name: 'letter-to-announce',
      text: `select l.facts, r.requester_email as email from letter l join lock_request r on r.id = l.lock_request_id
             where l.id = $1 and r.requester_email is not null and l.written_at is not null`,
      values: [letterId],
    },
  );
  return row ?? null;
}

export async function getUnitOfLetter(em: EntityManager, letterId: string): Promise<number> {
  const [row] = await em.execute<{ unitId: number }[]>(
    'select unit_id as "unitId" from letter where id = ?',
    [letterId],
  );
  if (!row) throw new Error(`There is no letter ${letterId}.`);
  return row.unitId;
}
