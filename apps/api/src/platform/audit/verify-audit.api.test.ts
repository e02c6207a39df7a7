import 'reflect-metadata';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { auditReport } from '../../cli/audit-report.ts';
import { anchorAuditHeads } from '../../modules/audit-log/index.ts';
import { aDeclaration, submit } from '../../testing/builders.ts';
import { createTestWorld, type TestWorld } from '../../testing/test-world.ts';
import { Secrets } from '../secrets.ts';
import { AnchorKeys, signAnchor } from './anchor-document.ts';
import { verifyAudit } from './verify-audit.ts';

const UNIT_CODE = '06721';
const OLD_LINES = 3;
let world: TestWorld;
let unitId: number;
let last: number;

const run = (text: string, values: unknown[] = []) => world.owner.query(text, values);
const anchorFile = (number: number) =>
  join(world.anchorsDirectory, 'anchors', `${String(number).padStart(8, '0')}.json`);

async function verify() {
  const client = await world.owner.connect();
  try {
    return await verifyAudit(client, world.core.anchors, world.core.anchorKeys);
  } finally {
    client.release();
  }
}
/** What was found, without the moments. */
const found = async () =>
  (await verify()).findings.map(({ kind, unitId: unit, sequence, otherSequence, anchorNumber }) => ({
    kind,
    unit,
    sequence,
    otherSequence,
    anchorNumber,
  }));
const finding = (kind: string, sequence: number, more: object = {}) => ({
  kind,
  unit: unitId,
  sequence,
  otherSequence: null,
  anchorNumber: null,
  ...more,
});
async function work(times: number): Promise<void> {
  const intake = await world.officer('tiepnhan');
  for (let n = 0; n < times; n += 1) await submit(intake, aDeclaration({ unitCode: UNIT_CODE }));
}
/** As the program wrote them before lines had a salt. */
async function writeOldLines(): Promise<void> {
  for (let sequence = 1; sequence <= OLD_LINES; sequence += 1)
    await run(
      `with written as (
         insert into audit_line (unit_id, sequence, content, hash, at)
         select $1::integer, $2::bigint, c, audit_line_hash(coalesce((select last_hash from audit_chain where unit_id = $1), ''), $1, $2, c), '2025-06-01T01:00:00Z'
         from (values ('{"at":"2025-06-01T01:00:00.000Z","action":"OLD","subjectId":"' || ($2::bigint)::text || '"}')) as v (c) returning hash)
       insert into audit_chain select $1::integer, $2::bigint, hash from written
       on conflict (unit_id) do update set last_sequence = excluded.last_sequence, last_hash = excluded.last_hash`,
      [unitId, sequence],
    );
}

beforeAll(async () => {
  world = await createTestWorld();
  const { rows } = await run(`select id from administrative_unit where code = $1 and valid_from is null`, [
    UNIT_CODE,
  ]);
  unitId = rows[0].id;
  await writeOldLines();
  await work(2);
  await anchorAuditHeads(world.core);
  await work(2);
  await anchorAuditHeads(world.core);
  await work(1);
  last = Number(
    (await run('select last_sequence from audit_chain where unit_id = $1', [unitId])).rows[0].last_sequence,
  );
});
afterAll(() => world.close());

it('lines of both formulas in one chain are whole, and the report says how much was read', async () => {
  const { rows } = await run(
    'select count(*) filter (where salt is null)::integer as old, count(*)::integer as lines from audit_line',
  );
  expect(rows[0].old).toBe(OLD_LINES);
  const verdict = await verify();
  expect(verdict).toMatchObject({ findings: [], lineCount: rows[0].lines, anchorCount: 2 });
  expect(auditReport(verdict).isWhole).toBe(true);
  expect(auditReport(verdict).lines.at(-1)).toMatch(/^WHOLE .* 2 anchors\.$/);
});

it('a reader who may only read verifies as well', async () => {
  const { rows } = await run('select current_database() as name');
  await run(`create role audit_reader_${rows[0].name.slice(-8)} login;
    grant select on audit_line, audit_chain, administrative_unit to audit_reader_${rows[0].name.slice(-8)}`);
  const client = await world.owner.connect();
  try {
    await client.query(`set role audit_reader_${rows[0].name.slice(-8)}`);
    expect((await verifyAudit(client, world.core.anchors, world.core.anchorKeys)).findings).toEqual([]);
  } finally {
    await client.query('reset role');
    client.release();
    await run(
      `drop owned by audit_reader_${rows[0].name.slice(-8)}; drop role audit_reader_${rows[0].name.slice(-8)}`,
    );
  }
});

describe('whoever writes past the application is named [A-68]', () => {
  beforeEach(async () => {
    await run(`create table kept_line as select unit_id, sequence, content, salt, hash, at from audit_line;
      create table kept_head as select * from audit_chain`);
    return async () => {
      await run(`delete from audit_line; delete from audit_chain;
        insert into audit_line (unit_id, sequence, content, salt, hash, at) select * from kept_line;
        insert into audit_chain select * from kept_head; drop table kept_line, kept_head`);
      expect((await verify()).findings).toEqual([]);
    };
  });

  it.each([
    [
      'one byte of a new line',
      `update audit_line set content = overlay(content placing 'X' from 50) where unit_id = $1 and sequence = 6`,
      6,
    ],
    [
      'one byte of an old line',
      `update audit_line set content = replace(content, 'OLD', 'OLE') where unit_id = $1 and sequence = 2`,
      2,
    ],
    [
      'the salt of a line',
      `update audit_line set salt = set_byte(salt, 0, get_byte(salt, 0) # 1) where unit_id = $1 and sequence = 5`,
      5,
    ],
    [
      'one bit of a hash',
      `update audit_line set hash = set_bit(hash, 7, 1 - get_bit(hash, 7)) where unit_id = $1 and sequence = 7`,
      7,
    ],
    [
      'the moment beside a line',
      `update audit_line set at = at + interval '1 hour' where unit_id = $1 and sequence = 5`,
      5,
    ],
  ])('%s', async (_name, statement, sequence) => {
    await run(statement, [unitId]);
    expect(await found()).toEqual([finding('LINE_CHANGED', sequence)]);
  });

  it('two lines, swapped with their hashes', async () => {
    await run(
      `update audit_line set sequence = case sequence when 4 then -6 else -4 end where unit_id = $1 and sequence in (4, 6)`,
      [unitId],
    );
    await run('update audit_line set sequence = -sequence where sequence < 0');
    expect(await found()).toEqual([finding('LINES_SWAPPED', 4, { otherSequence: 6 })]);
  });

  it('two lines, swapped without their hashes', async () => {
    await run(
      `update audit_line l set content = o.content, salt = o.salt, at = o.at from audit_line o
      where l.unit_id = $1 and o.unit_id = $1 and (l.sequence, o.sequence) in ((4, 6), (6, 4))`,
      [unitId],
    );
    expect(await found()).toEqual([finding('LINES_SWAPPED', 4, { otherSequence: 6 })]);
  });

  it('a line in the middle, taken out', async () => {
    await run('delete from audit_line where unit_id = $1 and sequence in (5, 6)', [unitId]);
    expect(await found()).toEqual([finding('LINE_MISSING', 5, { otherSequence: 6 })]);
    expect(auditReport(await verify()).lines[0]).toMatch(
      /^BROKEN {2}chain of unit 06721: line 5 to 6 is missing before the line of 20/,
    );
  });

  it('the tail, dropped', async () => {
    await run('delete from audit_line where unit_id = $1 and sequence > $2', [unitId, last - 2]);
    expect(await found()).toEqual([finding('TAIL_MISSING', last - 1, { otherSequence: last })]);
  });

  const dropTailWithHead = async (keep: number) => {
    await run('delete from audit_line where unit_id = $1 and sequence > $2', [unitId, keep]);
    await run(
      `update audit_chain c set last_sequence = l.sequence, last_hash = l.hash from audit_line l where c.unit_id = $1 and l.unit_id = $1 and l.sequence = $2`,
      [unitId, keep],
    );
  };

  it('the tail with its head set back: by the anchor alone', async () => {
    const { rows } = await run(`select last_sequence as head from kept_head where unit_id = $1`, [unitId]);
    await dropTailWithHead(4);
    const [only, ...others] = await found();
    expect(others).toEqual([]);
    expect(only).toMatchObject(
      finding('TAIL_MISSING', 5, { anchorNumber: 2, otherSequence: only?.otherSequence }),
    );
    expect(only?.otherSequence).toBeLessThan(Number(rows[0].head));
  });

  it('the tail, dropped and written anew: the anchor names another line', async () => {
    await dropTailWithHead(4);
    for (let n = 0; n < last; n += 1)
      await run(`select append_audit_line($1, '{"action":"FORGED"}', now())`, [unitId]);
    const [only, ...others] = await found();
    expect(others).toEqual([]);
    expect(only).toMatchObject({ kind: 'CHAIN_REWRITTEN', unit: unitId, sequence: 1, anchorNumber: 1 });
    expect(only?.otherSequence).toBeGreaterThan(4);
  });

  it('a whole chain, removed with its head', async () => {
    await run('delete from audit_line where unit_id = $1', [unitId]);
    await run('delete from audit_chain where unit_id = $1', [unitId]);
    expect(await found()).toMatchObject([
      { kind: 'CHAIN_MISSING', unit: unitId, sequence: 1, anchorNumber: 2 },
    ]);
  });

  it('a line that fits, added behind the head', async () => {
    await run(
      `insert into audit_line (unit_id, sequence, content, salt, hash, at)
       select unit_id, last_sequence + 1, '{}', '\\x00112233445566778899aabbccddeeff', audit_link_hash(last_hash, unit_id, last_sequence + 1, '\\x00112233445566778899aabbccddeeff', '{}'), now() from audit_chain where unit_id = $1`,
      [unitId],
    );
    expect(await found()).toEqual([finding('LINE_BEYOND_HEAD', last + 1)]);
  });

  it('the hash of a head', async () => {
    await run(
      'update audit_chain set last_hash = set_bit(last_hash, 1, 1 - get_bit(last_hash, 1)) where unit_id = $1',
      [unitId],
    );
    expect(await found()).toEqual([finding('HEAD_CHANGED', last)]);
  });
});

describe('anchors', () => {
  const about = (kind: string, number: number) => ({
    kind,
    unit: null,
    sequence: number,
    otherSequence: null,
    anchorNumber: number,
  });
  const kept = new Map<number, string>();
  beforeEach(async () => {
    for (const number of [1, 2]) kept.set(number, await readFile(anchorFile(number), 'utf8'));
    return async () => {
      for (const [number, text] of kept) await writeFile(anchorFile(number), text);
      expect((await verify()).findings).toEqual([]);
    };
  });
  const change = async (number: number, edit: (document: string) => string) => {
    const envelope = JSON.parse(kept.get(number) ?? '');
    await writeFile(anchorFile(number), JSON.stringify({ ...envelope, document: edit(envelope.document) }));
  };

  it('lie in the store with a sheet for the printer that names every head', async () => {
    const sheet = await readFile(anchorFile(2).replace('.json', '.txt'), 'utf8');
    const { document } = world.core.anchorKeys.open(Buffer.from(kept.get(2) ?? '')) ?? {};
    expect(document?.heads.length).toBeGreaterThan(1);
    for (const { hash } of document?.heads ?? []) expect(sheet).toContain(hash);
    expect(sheet).toContain('NEO NHẬT KÝ KIỂM TOÁN SỐ 2');
    expect(sheet).toContain(world.core.secrets.anchorKey.publicKey);
  });

  it('one that was changed is named', async () => {
    await change(2, (document) => document.replace(/"sequence":\d+/, '"sequence":1'));
    expect(await found()).toEqual([about('ANCHOR_FORGED', 2)]);
  });

  it('one that somebody else signed is named', async () => {
    const { document } = world.core.anchorKeys.open(Buffer.from(kept.get(2) ?? '')) ?? {};
    if (!document) throw new Error('no anchor');
    const forged = signAnchor(document, new Secrets(Buffer.alloc(32, 201)).anchorKey);
    await writeFile(anchorFile(2), JSON.stringify(forged.envelope));
    expect(await found()).toEqual([about('ANCHOR_FORGED', 2)]);
  });

  it('one that we signed ourselves, but later, is named: the audit line tells the hash of the first', async () => {
    const { document } = world.core.anchorKeys.open(Buffer.from(kept.get(2) ?? '')) ?? {};
    if (!document) throw new Error('no anchor');
    const other = signAnchor(
      { ...document, takenAt: new Date(0).toISOString() },
      world.core.secrets.anchorKey,
    );
    await writeFile(anchorFile(2), JSON.stringify(other.envelope));
    expect(await found()).toEqual([about('ANCHOR_FORGED', 2)]);
  });

  it.each([1, 2])('number %i, taken away, is named', async (number) => {
    await rm(anchorFile(number));
    expect(await found()).toEqual([about('ANCHOR_MISSING', number)]);
  });

  it('of an earlier key are believed when its public part is', () => {
    const old = new Secrets(Buffer.alloc(32, 202)).anchorKey;
    const { envelope } = signAnchor(
      { heads: [], number: 1, previous: null, takenAt: new Date(0).toISOString() },
      old,
    );
    const content = Buffer.from(JSON.stringify(envelope));
    expect(world.core.anchorKeys.open(content)).toBeNull();
    const both = new AnchorKeys([world.core.secrets.anchorKey.publicKey, old.publicKey]);
    expect(both.open(content)?.document.number).toBe(1);
  });

  it('are not taken when the last one is not ours', async () => {
    await change(2, (document) => document.replace('"number":2', '"number":3'));
    await expect(anchorAuditHeads(world.core)).rejects.toThrow('The anchor 2 was not signed');
  });
});

it('two who write the heads at the same moment give no number twice', async () => {
  const outcomes = await Promise.allSettled([1, 2, 3].map(() => anchorAuditHeads(world.core)));
  expect(outcomes.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThanOrEqual(1);
  expect((await verify()).findings).toEqual([]);
});
