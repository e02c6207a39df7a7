import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aDeclaration, anApplicationReadyForReview, approve, submit } from '../../testing/builders.ts';
import { createTestWorld, type TestWorld } from '../../testing/test-world.ts';
import { anchorAuditHeads } from '../../modules/audit-log/index.ts';
import { SYSTEM } from '../access/actor.ts';
import type { UseCase } from '../use-case.ts';
import { verifyChain } from './verify.ts';

const UNIT_CODE = '06721';
let world: TestWorld;
let unitId: number;

beforeAll(async () => {
  world = await createTestWorld();
  const { rows } = await world.owner.query<{ id: number }>(
    'select id from administrative_unit where code = $1 and valid_from is null',
    [UNIT_CODE],
  );
  unitId = rows[0]?.id ?? 0;
  await approve(await world.officer('thamdinh'), await anApplicationReadyForReview(world));
  await world.runJobs();
});
afterAll(() => world.close());

const verify = () => verifyChain(world.core.reader, SYSTEM.scope, unitId);
const lineCount = async () =>
  Number(
    (
      await world.owner.query<{ count: string }>('select count(*) from audit_line where unit_id = $1', [
        unitId,
      ])
    ).rows[0]?.count,
  );

describe('the audit chain of a unit', () => {
  it('is whole after work, and an auditor sees that', async () => {
    const count = await lineCount();
    expect(count).toBeGreaterThan(5);
    const { data } = await (
      await world.officer('kiemtra')
    ).query(`{ verifyAuditChain(unitCode: "${UNIT_CODE}") { isWhole lineCount firstBrokenSequence } }`);
    expect(data.verifyAuditChain).toEqual({ isWhole: true, lineCount: count, firstBrokenSequence: null });
  });

  it('is held against the newest head outside the database, which tells a tail that was cut off with its head', async () => {
    const read = async () => {
      const { data } = await (
        await world.officer('kiemtra')
      ).query(
        `{ verifyAuditChain(unitCode: "${UNIT_CODE}") { isWhole lineCount lastAnchor { number isGenuine sequence isKept } } }`,
      );
      return data.verifyAuditChain;
    };
    const count = await lineCount();
    expect(await read()).toEqual({ isWhole: true, lineCount: count, lastAnchor: null });
    await anchorAuditHeads(world.core);
    const anchored = { number: 1, isGenuine: true, sequence: count };
    expect((await read()).lastAnchor).toEqual({ ...anchored, isKept: true });
    await world.owner.query(
      `create table kept as select unit_id, sequence, content, salt, hash, at from audit_line where unit_id = ${unitId} and sequence = ${count};
       delete from audit_line where unit_id = ${unitId} and sequence = ${count};
       update audit_chain c set last_sequence = l.sequence, last_hash = l.hash from audit_line l where c.unit_id = ${unitId} and l.unit_id = ${unitId} and l.sequence = ${count - 1}`,
    );
    expect(await read()).toEqual({
      isWhole: true,
      lineCount: count - 1,
      lastAnchor: { ...anchored, isKept: false },
    });
    await world.owner.query(
      `insert into audit_line (unit_id, sequence, content, salt, hash, at) select * from kept;
       update audit_chain c set last_sequence = k.sequence, last_hash = k.hash from kept k where c.unit_id = k.unit_id;
       drop table kept`,
    );
    expect((await read()).lastAnchor.isKept).toBe(true);
    await writeFile(join(world.anchorsDirectory, 'anchors', '00000001.json'), '{}');
    expect((await read()).lastAnchor).toEqual({ number: 1, isGenuine: false, sequence: null, isKept: false });
  });

  it('of a unit where nothing happened is whole and empty', async () => {
    expect(await verifyChain(world.core.reader, SYSTEM.scope, 999_999)).toEqual({
      lineCount: 0,
      firstBrokenSequence: null,
    });
  });

  it('is computed from the texts as they are stored, by a formula that anyone can follow', async () => {
    const { rows } = await world.owner.query<{ matches: boolean }>(
      `select hash = sha256(coalesce(lag(hash) over (order by sequence), '') || convert_to('v2:' || unit_id || ':' || sequence || ':', 'UTF8') || sha256(salt || convert_to(content, 'UTF8'))) as matches
       from audit_line where unit_id = $1 order by sequence`,
      [unitId],
    );
    expect(rows.every(({ matches }) => matches)).toBe(true);
  });

  it('holds after 20 use cases of the unit at the same moment', async () => {
    const before = await lineCount();
    const intake = await world.officer('tiepnhan');
    const results = await Promise.all(
      Array.from({ length: 20 }, () => submit(intake, aDeclaration({ unitCode: UNIT_CODE }))),
    );
    expect(results.every(({ __typename: name }) => name === 'ApplicationSubmitted')).toBe(true);
    const { lineCount: verified, firstBrokenSequence } = await verify();
    expect(firstBrokenSequence).toBeNull();
    expect(verified).toBeGreaterThanOrEqual(before + 20);
  });
});

describe('a chain that grows while it is verified', () => {
  it('is not taken for a broken one', async () => {
    let isGrowing = true;
    const grow = async () => {
      while (isGrowing)
        await world.owner.query(`select append_audit_line($1, '{"action":"GROWING"}', now())`, [unitId]);
    };
    const growing = Promise.all([grow(), grow()]);
    const verdicts = [];
    for (let n = 0; n < 15; n += 1) verdicts.push(await verify());
    isGrowing = false;
    await growing;
    expect(verdicts.map(({ firstBrokenSequence }) => firstBrokenSequence)).toEqual(verdicts.map(() => null));
    expect(verdicts.at(-1)?.lineCount).toBeGreaterThan(verdicts[0]?.lineCount ?? 0);
  });
});

describe('whoever can write past the application role is found out [A-68]', () => {
  let whole: number;
  beforeEach(async () => {
    whole = await lineCount();
    await world.owner.query(
      'create table kept_line as select unit_id, sequence, content, salt, hash, at from audit_line; create table kept_head as select * from audit_chain',
    );
    return async () => {
      await world.owner.query(`
        delete from audit_line; insert into audit_line (unit_id, sequence, content, salt, hash, at) select * from kept_line;
        delete from audit_chain; insert into audit_chain select * from kept_head;
        drop table kept_line, kept_head`);
      expect(await verify()).toEqual({ lineCount: whole, firstBrokenSequence: null });
    };
  });

  it.each([
    [
      'one letter of a line',
      `update audit_line set content = replace(content, 'APPLICATION_SUBMITTED', 'APPLICATION_SUBMITTEE') where unit_id = $1 and sequence = 1`,
      1,
    ],
    [
      'a name in a line',
      `update audit_line set content = jsonb_set(content::jsonb, '{actorName}', '"Ai đó"')::text where unit_id = $1 and sequence = 3`,
      3,
    ],
    [
      'one bit of a hash',
      `update audit_line set hash = set_bit(hash, 7, 1 - get_bit(hash, 7)) where unit_id = $1 and sequence = 4`,
      4,
    ],
    [
      'a line and its own hash',
      `update audit_line l set content = '{}', hash = audit_link_hash((select hash from audit_line where unit_id = $1 and sequence = 1), $1, 2, salt, '{}') where unit_id = $1 and sequence = 2`,
      3,
    ],
    [
      'two lines, swapped',
      `update audit_line set sequence = case sequence when 2 then -3 else -2 end where unit_id = $1 and sequence in (2, 3)`,
      2,
    ],
    ['a line, taken out', `delete from audit_line where unit_id = $1 and sequence = 4`, 4],
    ['the first line, taken out', `delete from audit_line where unit_id = $1 and sequence = 1`, 1],
  ])('%s', async (_name, statement, sequence) => {
    await world.owner.query(statement, [unitId]);
    await world.owner.query('update audit_line set sequence = -sequence where sequence < 0');
    expect(await verify()).toEqual({ lineCount: sequence - 1, firstBrokenSequence: sequence });
  });

  it('the tail, taken off', async () => {
    await world.owner.query('delete from audit_line where unit_id = $1 and sequence > $2', [
      unitId,
      whole - 2,
    ]);
    expect(await verify()).toEqual({ lineCount: whole - 2, firstBrokenSequence: whole - 1 });
  });

  it('everything, taken out', async () => {
    await world.owner.query('delete from audit_line where unit_id = $1', [unitId]);
    expect(await verify()).toEqual({ lineCount: 0, firstBrokenSequence: 1 });
  });

  it('a line added past the chain', async () => {
    await world.owner.query(
      `insert into audit_line (unit_id, sequence, content, hash, at) values ($1, $2, '{"action":"X"}', '\\x00', now())`,
      [unitId, whole + 1],
    );
    expect(await verify()).toEqual({ lineCount: whole, firstBrokenSequence: whole + 1 });
  });

  it('a line that fits, added behind the head', async () => {
    await world.owner.query(
      `insert into audit_line (unit_id, sequence, content, hash, at)
       select unit_id, last_sequence + 1, '{"action":"X"}', audit_line_hash(last_hash, unit_id, last_sequence + 1, '{"action":"X"}'), now() from audit_chain where unit_id = $1`,
      [unitId],
    );
    expect(await verify()).toEqual({ lineCount: whole, firstBrokenSequence: whole + 1 });
  });

  it('the tail with its head, set back: not by the chain itself, only by a head that was kept elsewhere', async () => {
    await world.owner.query('delete from audit_line where unit_id = $1 and sequence > $2', [
      unitId,
      whole - 2,
    ]);
    await world.owner.query(
      `update audit_chain c set last_sequence = l.sequence, last_hash = l.hash from audit_line l where c.unit_id = $1 and l.unit_id = $1 and l.sequence = $2`,
      [unitId, whole - 2],
    );
    const { lineCount, firstBrokenSequence } = await verify();
    expect(firstBrokenSequence).toBeNull();
    expect(lineCount).toBeLessThan(whole);
  });

  it('a line of another unit, moved here', async () => {
    await world.owner.query(
      `insert into audit_line (unit_id, sequence, content, hash, at) select $1, $2, content, hash, at from audit_line where unit_id = 0 order by sequence limit 1`,
      [unitId, whole + 1],
    );
    expect(await verify()).toEqual({ lineCount: whole, firstBrokenSequence: whole + 1 });
  });
});

describe('a use case that writes no audit line', () => {
  const silent: UseCase<void, void> = {
    name: 'silent',
    permission: 'notification:send',
    rows: 'ALL',
    async run({ em, count, enqueue }) {
      await em.execute(`update citizen set permanent_address = 'changed in silence'`);
      count({ unitId, measure: 'SILENT', amount: 1 });
      enqueue({
        task: 'send-notification',
        payload: { notificationId: '01930000-0000-7000-8000-000000000000' },
        key: 'silent',
      });
    },
  };

  it('commits nothing: no row, no figure, no job', async () => {
    await expect(world.core.useCases.execute(silent, SYSTEM, undefined)).rejects.toThrow(
      'silent wrote no audit line',
    );
    const { rows } = await world.owner.query(`
      select (select count(*)::integer from citizen where permanent_address = 'changed in silence') as changed,
             (select count(*)::integer from statistic_delta where measure = 'SILENT') as counted,
             (select count(*)::integer from graphile_worker._private_jobs where key = 'silent') as enqueued`);
    expect(rows).toEqual([{ changed: 0, counted: 0, enqueued: 0 }]);
  });
});
