import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anApplicationReadyForReview } from '../../testing/builders.ts';
import { auditActions } from '../../testing/check-builders.ts';
import { createTestWorld, type Session, type TestWorld } from '../../testing/test-world.ts';

let world: TestWorld;
let head: Session;
beforeAll(async () => {
  world = await createTestWorld();
  head = await world.officer('thutruong.traco');
});
afterAll(() => world.close());

const claimed = async (username: string, overrides: object = {}): Promise<string> => {
  const { id } = await anApplicationReadyForReview(world, { ...overrides });
  await (
    await world.officer(username)
  ).query('mutation ($input: ClaimApplicationInput!) { claimApplication(input: $input) { __typename } }', {
    input: { id },
  });
  expect(await holderOf(id)).toBe(username);
  return id;
};
const holderOf = async (id: string): Promise<string | null> =>
  (
    await world.owner.query(
      'select (select username from officer where id = claimed_by) as holder from application where id = $1',
      [id],
    )
  ).rows[0].holder;
const redistribute = async (input: object, client = head) => {
  const { data, errors } = await client.query(
    `mutation ($input: RedistributeClaimsInput!) {
      redistributeClaims(input: $input) { __typename ... on ClaimsRedistributed { handedOver returned } ... on Refusal { code } } }`,
    { input },
  );
  return data?.redistributeClaims ?? errors?.[0]?.extensions;
};

describe('what an officer has open', () => {
  it('is given to a colleague by the head of the unit, and by nobody else', async () => {
    const id = await claimed('thamdinh');
    expect(
      await redistribute({ username: 'thamdinh', heir: null }, await world.officer('thamdinh.traco')),
    ).toMatchObject({ code: 'FORBIDDEN' });
    expect(await redistribute({ username: 'thamdinh', heir: 'thamdinh.traco' })).toEqual({
      ...{ __typename: 'ClaimsRedistributed', handedOver: 1, returned: 0 },
    });
    expect(await holderOf(id)).toBe('thamdinh.traco');
    expect(await auditActions(world, id)).toContain('APPLICATION_CLAIM_HANDED_OVER');
    const { rows } = await world.owner.query(
      `select actor_name from audit_line where action = 'CLAIMS_REDISTRIBUTED'`,
    );
    expect(rows).toEqual([{ actor_name: 'Phạm Văn Khải' }]);
  });

  it('goes back to the queue without a colleague, and in the units of the head alone', async () => {
    const [here, elsewhere] = [await claimed('thamdinh'), await claimed('thamdinh', { unitCode: '06709' })];
    expect(await redistribute({ username: 'thamdinh', heir: null })).toMatchObject({ returned: 1 });
    expect(await holderOf(here)).toBeNull();
    expect(await holderOf(elsewhere)).toBe('thamdinh');
  });

  it('does not go to whoever entered it', async () => {
    const id = await claimed('thamdinh');
    await world.owner.query(
      `update application set submitted_by = (select id from officer where username = 'thamdinh.traco') where id = $1`,
      [id],
    );
    expect(await redistribute({ username: 'thamdinh', heir: 'thamdinh.traco' })).toMatchObject({
      handedOver: 0,
      returned: 1,
    });
    expect(await holderOf(id)).toBeNull();
  });

  it('is neither taken from nor given to somebody who decides nothing here', async () => {
    await claimed('thamdinh');
    for (const input of [
      { username: 'nobody', heir: null },
      { username: 'thamdinh', heir: 'thamdinh.kalong' },
      { username: 'thamdinh', heir: 'tiepnhan' },
      { username: 'thamdinh', heir: 'thamdinh' },
    ])
      expect(await redistribute(input)).toMatchObject({ code: 'NOT_FOUND' });
  });
});

it('the head sees who has how many open, and who could take them', async () => {
  const { data } = await head.query(
    '{ claimHolders { username displayName claimCount coveredBy } claimHeirs { username } }',
  );
  expect(data.claimHolders).toContainEqual({
    ...{ username: 'thamdinh', displayName: 'Bùi Quang Huy', claimCount: 1, coveredBy: [] },
  });
  const heirs = data.claimHeirs.map(({ username }: { username: string }) => username);
  expect(heirs).toEqual(expect.arrayContaining(['thamdinh', 'thamdinh.traco', 'thutruong']));
  expect(heirs).not.toContain('thamdinh.kalong');
  const { errors } = await (await world.officer('thamdinh')).query('{ claimHolders { username } }');
  expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});
