import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  anApplicationReadyForReview,
  approve,
  aDeclaration,
  decide,
  submit,
} from '../../testing/builders.ts';
import { auditActions, storedApplication } from '../../testing/check-builders.ts';
import { createTestWorld, type Client, type TestWorld } from '../../testing/test-world.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.close());

const claim = async (officer: Client, id: string) =>
  (
    await officer.query(
      `mutation ($input: ClaimApplicationInput!) {
        claimApplication(input: $input) {
          __typename
          ... on ApplicationClaimed { application { id version claim { officerName isMine until } } }
          ... on Refusal { code message }
          ... on StateConflict { currentState }
        }
      }`,
      { input: { id } },
    )
  ).data.claimApplication;

const release = async (officer: Client, id: string) =>
  (
    await officer.query(
      `mutation ($input: ClaimApplicationInput!) {
        releaseApplication(input: $input) { __typename ... on ApplicationReleased { released } ... on Refusal { code } }
      }`,
      { input: { id } },
    )
  ).data.releaseApplication;

const now = async (): Promise<number> =>
  (await world.owner.query('select app_now() as now')).rows[0].now.getTime();

/** So many reviewers of the whole city as a test needs; they share a password. */
async function reviewers(count: number): Promise<string[]> {
  const { rows } = await world.owner.query<{ username: string }>(
    `with entered as (
       insert into officer (username, display_name, password_hash)
       select 'thamdinh.' || n, 'Cán bộ ' || n, password_hash from officer, generate_series(1, $1) n where username = 'thamdinh'
       on conflict (username) do nothing returning id, username)
     insert into officer_assignment (officer_id, role, unit_id, valid_from)
     select e.id, 'REVIEWER', s.unit_id, s.valid_from from entered e, officer_assignment s
     where s.officer_id = (select id from officer where username = 'thamdinh') returning (select username from officer where id = officer_id)`,
    [count],
  );
  expect(rows).toHaveLength(count);
  return Array.from({ length: count }, (_, index) => `thamdinh.${index + 1}`);
}

describe('taking an application', () => {
  it('holds it for ten minutes in the name of the officer and leaves its version as others have read it', async () => {
    const { id, version } = await anApplicationReadyForReview(world);
    const { __typename, application } = await claim(await world.officer('thamdinh'), id);
    expect(__typename).toBe('ApplicationClaimed');
    expect(application).toMatchObject({ id, version, claim: { officerName: 'Bùi Quang Huy', isMine: true } });
    const minutes = (Date.parse(application.claim.until) - (await now())) / 60_000;
    expect(minutes).toBeGreaterThan(9.5);
    expect(minutes).toBeLessThanOrEqual(10);
    expect(await auditActions(world, id)).toContain('APPLICATION_CLAIMED');
  });

  it('is won by one of 16 officers who try at the same moment, and all others are told', async () => {
    const { id } = await anApplicationReadyForReview(world);
    const officers = await Promise.all((await reviewers(16)).map((username) => world.officer(username)));
    const answers = await Promise.all(officers.map((officer) => claim(officer, id)));
    expect(answers.filter(({ __typename }) => __typename === 'ApplicationClaimed')).toHaveLength(1);
    expect(answers.filter(({ code }) => code === 'CLAIMED_BY_OTHER')).toHaveLength(15);
    expect((await auditActions(world, id)).filter((action) => action === 'APPLICATION_CLAIMED')).toHaveLength(
      1,
    );
  });

  it('keeps every other officer from deciding, until it is over', async () => {
    const [reviewer, head] = [await world.officer('thamdinh'), await world.officer('thutruong')];
    const application = await anApplicationReadyForReview(world);
    await claim(reviewer, application.id);
    for (const refused of [
      await approve(head, application),
      await decide(head, 'returnApplication', application),
      await decide(head, 'refuseApplication', application),
    ])
      expect(refused).toMatchObject({
        __typename: 'RuleRefused',
        code: 'CLAIMED_BY_OTHER',
        message: expect.stringContaining('đang được cán bộ khác xử lý'),
      });
    expect(await storedApplication(world, application.id)).toMatchObject({ state: 'READY_FOR_REVIEW' });
    await world.letPass('10 minutes');
    expect(await approve(await world.officer('thutruong'), application)).toMatchObject({
      __typename: 'ApplicationApproved',
    });
  });

  it('ends with the decision of its holder', async () => {
    const application = await anApplicationReadyForReview(world);
    const reviewer = await world.officer('thamdinh');
    await claim(reviewer, application.id);
    await approve(reviewer, application);
    expect(await storedApplication(world, application.id)).toMatchObject({
      state: 'APPROVED',
      claimed_by: null,
      claimed_until: null,
    });
  });

  it('again by its holder begins the ten minutes anew and is no second taking', async () => {
    const { id } = await anApplicationReadyForReview(world);
    await claim(await world.officer('thamdinh'), id);
    await world.letPass('8 minutes');
    const { application } = await claim(await world.officer('thamdinh'), id);
    expect((Date.parse(application.claim.until) - (await now())) / 60_000).toBeGreaterThan(9.5);
    expect((await auditActions(world, id)).filter((action) => action === 'APPLICATION_CLAIMED')).toHaveLength(
      1,
    );
    await world.letPass('8 minutes');
    expect(await claim(await world.officer('thutruong'), id)).toMatchObject({ code: 'CLAIMED_BY_OTHER' });
  });

  it('goes to somebody else once the ten minutes are over', async () => {
    const { id } = await anApplicationReadyForReview(world);
    await claim(await world.officer('thamdinh'), id);
    await world.letPass('10 minutes');
    expect(await claim(await world.officer('thutruong'), id)).toMatchObject({
      application: { claim: { officerName: 'Đinh Văn Thắng', isMine: true } },
    });
  });

  it('is refused before the check has ended and after the decision', async () => {
    const reviewer = await world.officer('thamdinh');
    const { application } = await submit(await world.officer('tiepnhan'), aDeclaration());
    expect(await claim(reviewer, application.id)).toMatchObject({
      __typename: 'StateConflict',
      currentState: 'SUBMITTED',
    });
    await world.runJobs();
    const decided = await anApplicationReadyForReview(world);
    await approve(reviewer, decided);
    expect(await claim(reviewer, decided.id)).toMatchObject({
      __typename: 'StateConflict',
      currentState: 'APPROVED',
    });
  });

  it('is not for whoever entered it, who could only keep it from others', async () => {
    const { id } = await anApplicationReadyForReview(world);
    await world.owner
      .query(`insert into officer_assignment select officer_id, 'REVIEWER', unit_id, valid_from from officer_assignment
      where officer_id = (select id from officer where username = 'tiepnhan') on conflict do nothing`);
    expect(await claim(await world.officer('tiepnhan'), id)).toMatchObject({
      code: 'SELF_APPROVAL_FORBIDDEN',
    });
    await world.owner.query(
      `delete from officer_assignment where role = 'REVIEWER' and officer_id = (select id from officer where username = 'tiepnhan')`,
    );
  });

  it('in another ward, or of nothing, gives the one answer', async () => {
    const { id } = await anApplicationReadyForReview(world);
    const elsewhere = await world.officer('thamdinh.kalong');
    const document = `mutation ($input: ClaimApplicationInput!) { claimApplication(input: $input) { __typename } }`;
    for (const named of [id, crypto.randomUUID(), 'không phải mã']) {
      const { errors } = await elsewhere.query(document, { input: { id: named } });
      expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    }
    const { errors } = await (await world.officer('tiepnhan')).query(document, { input: { id } });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});

describe('letting go of an application', () => {
  it('gives it back to everybody at once', async () => {
    const { id, version } = await anApplicationReadyForReview(world);
    const [reviewer, head] = [await world.officer('thamdinh'), await world.officer('thutruong')];
    await claim(reviewer, id);
    expect(await release(head, id)).toMatchObject({ code: 'CLAIMED_BY_OTHER' });
    expect(await release(reviewer, id)).toEqual({ __typename: 'ApplicationReleased', released: true });
    expect(await claim(head, id)).toMatchObject({
      __typename: 'ApplicationClaimed',
      application: { version },
    });
    expect(await auditActions(world, id)).toContain('APPLICATION_RELEASED');
  });

  it('that nobody holds changes nothing and says so', async () => {
    const { id } = await anApplicationReadyForReview(world);
    expect(await release(await world.officer('thamdinh'), id)).toEqual({
      __typename: 'ApplicationReleased',
      released: false,
    });
  });
});
