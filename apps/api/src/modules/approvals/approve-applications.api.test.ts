import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anApplicationReadyForReview } from '../../testing/builders.ts';
import { anApplicationToCheck, storedApplication } from '../../testing/check-builders.ts';
import { createTestWorld, type Client, type TestWorld } from '../../testing/test-world.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld({ isAutomaticApprovalOn: false });
});
afterAll(() => world.close());

interface Read {
  readonly id: string;
  readonly version: number;
}

/** Applications where nothing but a person's word is missing. */
async function confirmed(count: number, overrides: Record<string, unknown> = {}): Promise<Read[]> {
  const ids: string[] = [];
  for (let index = 0; index < count; index += 1) ids.push((await anApplicationToCheck(world, overrides)).id);
  await world.runJobs();
  return Promise.all(
    ids.map(async (id) => ({ id, version: (await storedApplication(world, id)).version as number })),
  );
}

const approveAll = async (officer: Client, applications: readonly Read[], language = 'vi') =>
  (
    await officer.query(
      `mutation ($input: ApproveApplicationsInput!) {
        approveApplications(input: $input) {
          __typename
          ... on ApplicationsApproved { results { id code isApproved refusalCode message } }
          ... on Refusal { code message }
        }
      }`,
      { input: { applications: applications.map(({ id, version }) => ({ id, expectedVersion: version })) } },
      { 'accept-language': language },
    )
  ).data.approveApplications;

describe('approving many applications in one step', () => {
  it('approves each as if it were alone: one decision, one account, one SMS', async () => {
    const applications = await confirmed(5);
    const { results } = await approveAll(await world.officer('thamdinh'), applications);
    await world.runJobs();
    expect(results).toEqual(
      applications.map(({ id }) => ({
        id,
        code: expect.stringMatching(/^HS-\d{4}-\d{6}$/),
        isApproved: true,
        refusalCode: null,
        message: null,
      })),
    );
    for (const { id } of applications) {
      const { state, decided_by: decidedBy, phone_number: phone } = await storedApplication(world, id);
      expect([state, decidedBy === null]).toEqual(['APPROVED', false]);
      expect(world.messages.filter(({ to }) => to === phone)).toHaveLength(1);
    }
  });

  it('tells for each in the language of the caller what stands against it, and goes on with the next', async () => {
    const [good, stale, twice] = await confirmed(3);
    const [elsewhere] = await confirmed(1, { unitCode: '06709' });
    const unsure = await anApplicationReadyForReview(world);
    if (!good || !stale || !twice || !elsewhere) throw new Error('Too few applications.');
    const { results } = await approveAll(
      await world.officer('thamdinh.traco'),
      [
        unsure,
        { ...stale, version: stale.version - 1 },
        twice,
        twice,
        elsewhere,
        { id: 'không phải mã', version: 1 },
        good,
      ],
      'en',
    );
    expect(results.map(({ refusalCode }: { refusalCode: string | null }) => refusalCode)).toEqual([
      'NOT_DECIDABLE_TOGETHER',
      'STALE_VERSION',
      null,
      'STATE_CONFLICT',
      'NOT_FOUND',
      'NOT_FOUND',
      null,
    ]);
    expect(results[4].code).toBeNull();
    expect(results[0].message).toMatch(/^[\x20-\x7e]+$/);
    expect(await storedApplication(world, unsure.id)).toMatchObject({ state: 'READY_FOR_REVIEW' });
    expect(await storedApplication(world, elsewhere.id)).toMatchObject({ state: 'READY_FOR_REVIEW' });
  });

  it('leaves those that somebody else has open', async () => {
    const [held, free] = await confirmed(2);
    if (!held || !free) throw new Error('Too few applications.');
    await (
      await world.officer('thutruong')
    ).query('mutation ($input: ClaimApplicationInput!) { claimApplication(input: $input) { __typename } }', {
      input: { id: held.id },
    });
    const { results } = await approveAll(await world.officer('thamdinh'), [held, free]);
    expect(results).toMatchObject([
      { isApproved: false, refusalCode: 'CLAIMED_BY_OTHER' },
      { isApproved: true },
    ]);
  });

  it('takes at most fifty, and refuses more without touching any', async () => {
    const [first] = await confirmed(1);
    if (!first) throw new Error('No application.');
    const others = Array.from({ length: 50 }, () => ({ id: crypto.randomUUID(), version: 1 }));
    expect(await approveAll(await world.officer('thamdinh'), [first, ...others])).toMatchObject({
      __typename: 'RuleRefused',
      code: 'TOO_MANY_AT_ONCE',
    });
    expect(await storedApplication(world, first.id)).toMatchObject({ state: 'READY_FOR_REVIEW' });
  });

  it('by two officers at the same moment approves each application once', async () => {
    const applications = await confirmed(6);
    const answers = await Promise.all([
      approveAll(await world.officer('thamdinh'), applications),
      approveAll(await world.officer('thutruong'), [...applications].reverse()),
    ]);
    const approved = answers.flatMap(({ results }) =>
      results.filter(({ isApproved }: { isApproved: boolean }) => isApproved),
    );
    expect(approved.map(({ id }) => id).sort()).toEqual(applications.map(({ id }) => id).sort());
  });

  it('is not for officers who only take applications in', async () => {
    const { errors } = await (
      await world.officer('tiepnhan')
    ).query('mutation { approveApplications(input: { applications: [] }) { __typename } }');
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});
