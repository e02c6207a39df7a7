import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RowScope } from '../../platform/access/actor.ts';
import { anApplicationWithPapers, nextPassportNumber } from '../../testing/cross-check-builders.ts';
import { TEST_SEALER } from '../../testing/secret-key.ts';
import { createTestWorld, type TestWorld } from '../../testing/test-world.ts';

let world: TestWorld;
let citizenId: string;
let unitId: number;
const agencyIds = new Map<string, string>();
beforeAll(async () => {
  world = await createTestWorld();
  const papers = () => [
    { type: 'TAX_CODE', number: '0100109106' },
    { type: 'PASSPORT', number: nextPassportNumber() },
  ];
  const { id } = await anApplicationWithPapers(world, papers());
  await anApplicationWithPapers(world, papers(), { unitCode: '06709' });
  const { rows } = await world.owner.query<{ citizen_id: string; unit_id: number }>(
    'select citizen_id, unit_id from application where id = $1',
    [id],
  );
  citizenId = rows[0]?.citizen_id ?? '';
  unitId = rows[0]?.unit_id ?? 0;
  const agencies = await world.owner.query<{ id: string; code: string }>('select id, code from agency');
  for (const agency of agencies.rows) agencyIds.set(agency.code, agency.id);
});
afterAll(() => world.close());

const seen = async (scope: RowScope, table: 'paper' | 'cross_check' | 'agency_question'): Promise<number> => {
  const [row] = await world.core.reader.read<{ count: number }>(scope, {
    name: `count-${table}`,
    text: `select count(*)::integer as count from ${table}`,
    values: [],
  });
  return row?.count ?? -1;
};
const agency = (code: string): RowScope => ({ kind: 'AGENCY', agencyId: agencyIds.get(code) ?? '' });

describe('row-level security of papers, cross-checks and questions', () => {
  it('shows an agency its own questions and no paper and no cross-check', async () => {
    expect(await seen(agency('IMMIGRATION'), 'agency_question')).toBe(2);
    expect(await seen(agency('TAX'), 'agency_question')).toBe(2);
    expect(await seen(agency('VSS'), 'agency_question')).toBe(0);
    for (const table of ['paper', 'cross_check'] as const) expect(await seen(agency('TAX'), table)).toBe(0);
  });

  it('shows a citizen what belongs to that citizen', async () => {
    const own: RowScope = { kind: 'CITIZEN', citizenId };
    expect(await seen(own, 'paper')).toBe(2);
    expect(await seen(own, 'cross_check')).toBe(2);
    expect(await seen(own, 'agency_question')).toBe(2);
  });

  it('shows an officer the papers of the own wards', async () => {
    for (const table of ['paper', 'cross_check', 'agency_question'] as const)
      expect(await seen({ kind: 'UNITS', unitIds: [unitId] }, table)).toBe(2);
  });

  it('shows nothing to a scope that names nobody', async () => {
    for (const table of ['paper', 'cross_check', 'agency_question'] as const)
      expect(await seen({ kind: 'UNITS', unitIds: [] }, table)).toBe(0);
  });

  it('lets an agency change no question of another', async () => {
    const changed = await world.core.orm.em.fork().transactional(async (em) => {
      await em.execute(`select set_config('app.scope', ?, true), set_config('app.units', '', true)`, [
        `agency:${agencyIds.get('VSS')}`,
      ]);
      return em.execute<unknown[]>(`update agency_question set attempts = 9 returning id`);
    });
    expect(changed).toEqual([]);
  });
});

describe('what is confirmed', () => {
  it('hangs on the very value: a number changed behind the back of the program is confirmed no longer [R-102]', async () => {
    await world.owner.query(`update cross_check set state = 'MATCHED', reason = null where citizen_id = $1`, [
      citizenId,
    ]);
    const confirmed = async () =>
      (
        await world.owner.query(
          `select from paper p join cross_check c on c.paper_id = p.id where p.citizen_id = $1 and c.state = 'MATCHED' and c.value_hash = p.value_hash`,
          [citizenId],
        )
      ).rowCount;
    expect(await confirmed()).toBe(2);
    await world.owner.query(`update paper set number = $2 where citizen_id = $1 and type = 'PASSPORT'`, [
      citizenId,
      TEST_SEALER.seal('C9999999'),
    ]);
    expect(await confirmed()).toBe(1);
  });
});
