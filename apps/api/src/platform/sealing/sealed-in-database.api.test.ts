import { defineEntity, p } from '@mikro-orm/core';
import type { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { TEST_SEALER } from '../../testing/secret-key.ts';
import { createTestWorld, type TestWorld } from '../../testing/test-world.ts';
import { createOrm } from '../persistence/orm.ts';
import { openingTypes, SealedRecordType, SealedTextType, sealerOf } from './sealed-in-database.ts';
import { Sealer } from './sealer.ts';

const NoteSchema = defineEntity({
  name: 'Note',
  tableName: 'note',
  properties: {
    id: p.integer().primary(),
    number: p.type(SealedTextType).$type<string>(),
    record: p.type(SealedRecordType).$type<{ readonly years: number[] }>().nullable(),
    remark: p.string(),
  },
});
class Note extends NoteSchema.class {}
NoteSchema.setClass(Note);

let world: TestWorld;
let orm: MikroORM;
/** Reads what stands in the table itself. */
let plain: pg.Pool;
beforeAll(async () => {
  world = await createTestWorld();
  await world.owner.query(
    'create table note (id integer primary key, number sealed not null, record sealed, remark text not null)',
  );
  orm = createOrm(world.config.ownerDatabaseUrl ?? '', [NoteSchema], TEST_SEALER);
  plain = new pg.Pool({ connectionString: world.config.ownerDatabaseUrl, max: 1 });
});
afterAll(async () => {
  await Promise.all([orm.close(), plain.end()]);
  await world.close();
});

const stored = async (id: number): Promise<{ number: string; record: string | null }> =>
  (await plain.query('select number, record from note where id = $1', [id])).rows[0];

it('an entity writes it sealed, reads it opened, and is not written again when nothing was changed', async () => {
  const em = orm.em.fork();
  em.create(Note, { id: 1, number: '022099000001', record: { years: [1999] }, remark: 'x' });
  await em.flush();
  expect(await stored(1)).toEqual({
    number: TEST_SEALER.seal('022099000001'),
    record: TEST_SEALER.sealRecord({ years: [1999] }),
  });
  const again = orm.em.fork();
  const note = await again.findOneOrFail(Note, 1);
  expect([note.number, note.record]).toEqual(['022099000001', { years: [1999] }]);
  const { rows: before } = await plain.query('select xmin::text from note where id = 1');
  await again.flush();
  expect((await plain.query('select xmin::text from note where id = 1')).rows).toEqual(before);
  note.record = null;
  await again.flush();
  expect((await stored(1)).record).toBe(null);
});

it('a statement of an entity manager seals with the sealer of its connection, and reads it opened', async () => {
  const em = orm.em.fork();
  await em.execute(`insert into note (id, number, remark) values (?, ?, 'x')`, [
    2,
    sealerOf(em).seal('022099000002'),
  ]);
  expect(
    await em.execute('select number from note where (number).print = ?', [
      sealerOf(em).print('022099000002'),
    ]),
  ).toEqual([{ number: '022099000002' }]);
});

it('rows that come as JSON bring it as a text', async () => {
  await world.owner.query(
    `insert into note (id, number, remark) select id, number, 'x' from jsonb_to_recordset($1::jsonb) as n (id integer, number sealed)`,
    [JSON.stringify([{ id: 3, number: TEST_SEALER.seal('022099000003') }])],
  );
  expect((await world.owner.query('select number from note where id = 3')).rows).toEqual([
    { number: '022099000003' },
  ]);
});

it('one that an aggregate picked out is opened, too', async () => {
  const { rows } = await world.owner.query('select max(number) as number from note where id = 3');
  expect(rows).toEqual([{ number: '022099000003' }]);
});

it('an open text is refused by the column: nobody forgets to seal', async () => {
  await expect(
    world.owner.query(`insert into note (id, number, remark) values (4, '022099000004', 'x')`),
  ).rejects.toThrow('malformed record literal');
});

it('a text that somebody typed is never opened, whatever it looks like', async () => {
  const copied = TEST_SEALER.seal('022099000001');
  await world.owner.query(`insert into note (id, number, remark) values (5, $1, $2)`, [copied, copied]);
  expect((await world.owner.query('select remark from note where id = 5')).rows).toEqual([
    { remark: copied },
  ]);
});

it('a value whose key is not in the ring fails the query, and the connection goes on', async () => {
  const stranger = new Sealer({ current: 'other', keys: { other: Buffer.alloc(32, 99) } }, () =>
    Buffer.alloc(32),
  );
  const pool = new pg.Pool({
    connectionString: world.config.ownerDatabaseUrl,
    max: 1,
    types: openingTypes(pg.types, stranger),
  });
  await expect(pool.query('select number from note')).rejects.toThrow(
    'Data key test is not in the key ring.',
  );
  expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  await pool.end();
});
