import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainRefusal } from '@dinhdanh/domain';
import type { Actor, RowScope } from '../access/actor.ts';
import { sealerOf } from '../sealing/sealed-in-database.ts';
import { scopeSettings } from './scoped-reader.ts';

/** Sets the rows that the transaction may see and write; gives the database's time. */
export async function openScope(em: EntityManager, scope: RowScope): Promise<Date> {
  const [row] = await em.execute<{ now: Date }[]>(
    `select app_now() as now, set_config('app.scope', ?, true), set_config('app.units', ?, true)`,
    scopeSettings(scope),
  );
  if (!row) throw new Error('The database gave no time.');
  return new Date(row.now);
}

/** One use of an idempotency key: whose, for what, and with which input. */
interface KeyUse {
  readonly actor: Actor;
  readonly operation: string;
  readonly key: string;
  readonly input: unknown;
}

const actorKey = ({ kind, id }: Actor): string => `${kind}:${id ?? '-'}`;
/** Keyed, because an input may hold a number and little else: who has the hash cannot try out what it was. */
const inputHash = (em: EntityManager, input: unknown): Buffer =>
  sealerOf(em).print(createHash('sha256').update(JSON.stringify(input)).digest('hex'));

/** The first answer to a key, or null. The same key with another input is refused. */
export async function findEarlierAnswer<Answer>(
  em: EntityManager,
  { actor, operation, key, input }: KeyUse,
): Promise<{ answer: Answer } | null> {
  // Two requests with one key wait for each other here, so that the second finds the first one's answer.
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [
    `${actorKey(actor)}/${operation}/${key}`,
  ]);
  const [row] = await em.execute<{ answer: Answer; input_hash: Buffer }[]>(
    'select answer, input_hash from idempotent_answer where actor_key = ? and operation = ? and key = ?',
    [actorKey(actor), operation, key],
  );
  if (!row) return null;
  if (!inputHash(em, input).equals(row.input_hash)) throw new DomainRefusal('PREVIOUS_KEY_DIFFERENT_INPUT');
  return { answer: row.answer };
}

export const keepAnswer = (em: EntityManager, { actor, operation, key, input }: KeyUse, answer: unknown) =>
  em.execute(
    'insert into idempotent_answer (actor_key, operation, key, input_hash, answer) values (?, ?, ?, ?, ?::jsonb)',
    [actorKey(actor), operation, key, inputHash(em, input), JSON.stringify(answer)],
  );
