import 'reflect-metadata';
import { startGround } from '../modules/locks/index.ts';
import { onHeldAccount } from './ground-builders.ts';
import type { TestWorld } from './test-world.ts';

/** How many requests wait for a row that another transaction holds. */
async function waitingIn({ owner }: TestWorld): Promise<number> {
  const { rows } = await owner.query<{ waiting: number }>(
    `select count(*)::integer as waiting from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  );
  return rows[0]?.waiting ?? 0;
}

/** Gives the answer back, once it waits behind `before` others, or is there. */
async function begun<Answer>(
  world: TestWorld,
  act: () => Promise<Answer>,
  before = 0,
): Promise<{ readonly answer: Promise<Answer> }> {
  let isThrough = false;
  const answer = act().finally(() => {
    isThrough = true;
  });
  while (!isThrough && (await waitingIn(world)) <= before);
  return { answer };
}

/** The answer to somebody who comes when an account is held already, and is locked only then. */
export async function comingWhileLocked<Answer>(
  world: TestWorld,
  accountId: string,
  act: () => Promise<Answer>,
): Promise<Answer> {
  const { answer } = await onHeldAccount(world, accountId, async (transaction, held) => {
    const other = await begun(world, act);
    await startGround(transaction, held, { kind: 'CARD_REVOKED' });
    return other;
  });
  return answer;
}

/** The answers to requests that each got as far as they come while somebody else holds the account, in this order. */
export async function queuedAtAccount<Answers extends unknown[]>(
  world: TestWorld,
  accountId: string,
  ...acts: { readonly [At in keyof Answers]: () => Promise<Answers[At]> }
): Promise<Answers> {
  const client = await world.owner.connect();
  try {
    await client.query('begin');
    await client.query('select from account where id = $1 for no key update', [accountId]);
    const answers: Promise<unknown>[] = [];
    for (const act of acts) answers.push((await begun(world, act, answers.length)).answer);
    await client.query('commit');
    return (await Promise.all(answers)) as Answers;
  } finally {
    client.release();
  }
}
