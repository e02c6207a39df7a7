import { NO_TRIES, TRIES_IN_A_ROW, type Tries } from '@dinhdanh/domain';
import type { EntityManager } from '@mikro-orm/postgresql';

/** Where a secret was typed: in a browser in which the holder has signed in before, or in another one. */
export type TrySource = 'KNOWN_DEVICE' | 'UNKNOWN_DEVICE';

/** The wrong secrets of a holder, locked until the transaction ends: of many guesses at once each is counted before the next. */
export async function findTriesForUpdate(
  em: EntityManager,
  holderPrint: string,
  source: TrySource,
): Promise<Tries> {
  // One statement: between two, the row could be forgotten because the holder signs in elsewhere.
  const [row] = await em.execute<Tries[]>(
    `insert into holder_tries as kept (holder_print, source, in_a_row, today, on_day) values (?, ?, ?, ?, ?)
     on conflict (holder_print, source) do update set on_day = kept.on_day
     returning in_a_row as "inARow", today, to_char(on_day, 'YYYY-MM-DD') as "onDay", held_until as "heldUntil"`,
    [holderPrint, source, NO_TRIES.inARow, NO_TRIES.today, NO_TRIES.onDay],
  );
  if (!row) throw new Error('A row that was just made is not there.');
  return { ...row, heldUntil: row.heldUntil && new Date(row.heldUntil) };
}

export const keepTries = (em: EntityManager, holderPrint: string, source: TrySource, tries: Tries) =>
  em.execute(
    'update holder_tries set in_a_row = ?, today = ?, on_day = ?, held_until = ? where holder_print = ? and source = ?',
    [tries.inARow, tries.today, tries.onDay, tries.heldUntil, holderPrint, source],
  );

/** Whoever has proved to be the holder begins with none, wherever the wrong ones came from. */
export const forgetTries = (em: EntityManager, holderPrint: string) =>
  em.execute('delete from holder_tries where holder_print = ?', [holderPrint]);

/** Those of a month ago hold nobody back any more, but for a hundred in a row; how many they were. */
export async function forgetOldTries(em: EntityManager, now: Date): Promise<number> {
  const forgotten = await em.execute<unknown[]>(
    `delete from holder_tries where on_day < (?::timestamptz - interval '30 days')::date and in_a_row < ? returning source`,
    [now, TRIES_IN_A_ROW],
  );
  return forgotten.length;
}
