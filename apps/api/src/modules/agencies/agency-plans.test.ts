import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { TEST_SEALER } from '../../testing/secret-key.ts';
import { createTestWorld, type TestWorld } from '../../testing/test-world.ts';
import { AGENCY_BOARD } from './agencies.queries.ts';

const QUESTIONS = 60_000;

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
}, 60_000);
afterAll(() => world.close());

/** Two in three are answered; all agencies have their share. In sets and past the checks row by row. */
async function fill(): Promise<void> {
  const client = await world.owner.connect();
  await client.query('set session_replication_role = replica');
  // The vacuum below marks only what is surely written as seen by all, without which no index answers alone.
  await client.query('set synchronous_commit = on');
  await client.query(
    `insert into agency_question (cross_check_id, unit_id, agency_id, paper_type, round, cause, content, nonce, content_hash, requested_at, answer_by,
       next_attempt_at, ended_at, ended_as, answer_channel, answered_by, outcome, answer_hash)
     select new_id(), u.id, a.id, 'TAX_CODE', 1, 'PRESENTED', $2, '\\x00', sha256('x'), at, at + interval '2 days', at,
       case when isEnded then at + interval '3 hours' end, case when isEnded then 'ANSWERED' end, case when isEnded then 'PULL' end,
       case when isEnded then 'key' end, case when isEnded then 'MATCHED' end, case when isEnded then sha256('y') end
     from generate_series(1, $1) as n,
       lateral (select app_now() - n * interval '1 minute' as at, n % 3 > 0 as isEnded) as q,
       lateral (select id from administrative_unit order by id limit 1) as u
     join lateral (select id, row_number() over (order by code) as place from agency) as a on true
     where a.place = 1 + n % 5`,
    [QUESTIONS, TEST_SEALER.sealRecord({ documentNumber: '0100109106' })],
  );
  await client.query('set session_replication_role = default');
  await client.query('vacuum analyze agency_question');
  client.release();
}

describe('the board of agencies over 60,000 questions', () => {
  it('is one statement however many there are', async () => {
    const officer = await world.officer('quantri');
    const measured = async () => {
      const query = vi.spyOn(pg.Client.prototype, 'query');
      try {
        const { data } = await officer.query(
          '{ agencies { items { openQuestions overdueQuestions answers medianSeconds keyWarnings { kind } } } }',
        );
        const open = data.agencies.items.reduce(
          (sum: number, { openQuestions }: { openQuestions: number }) => sum + openQuestions,
          0,
        );
        return { statements: query.mock.calls.length, open };
      } finally {
        query.mockRestore();
      }
    };
    await measured();
    const few = await measured();
    await fill();
    const many = await measured();
    expect(few.open).toBe(0);
    expect(many).toEqual({ statements: few.statements, open: QUESTIONS / 3 });
    expect(many.statements).toBeLessThan(8);
  });

  it('reads questions by index, and counts the open ones in the index alone', async () => {
    const client = await world.core.pool.connect();
    await client.query('begin');
    await client.query(`select set_config('app.scope', 'all', true), set_config('app.units', '', true)`);
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(`explain ${AGENCY_BOARD.text}`);
    await client.query('rollback');
    client.release();
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    expect(plan).not.toMatch(/Seq Scan on agency_question/);
    expect(plan).toMatch(/Index Only Scan using agency_question_open/);
  });
});
