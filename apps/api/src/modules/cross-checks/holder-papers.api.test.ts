import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aHolder } from '../../testing/builders.ts';
import { auditActions } from '../../testing/check-builders.ts';
import { answerAsClerk, nextPassportNumber, openQuestionOf } from '../../testing/cross-check-builders.ts';
import { TEST_SEALER } from '../../testing/secret-key.ts';
import { createTestWorld, type Client, type Session, type TestWorld } from '../../testing/test-world.ts';

let world: TestWorld;
let portal: Session;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  portal = await world.holder(await aHolder(world));
});

const PAPER = 'id version type number state agencyName validUntil isContested canContest';
interface Paper {
  readonly id: string;
  readonly version: number;
  readonly type: string;
  readonly number: string;
  readonly state: string;
  readonly agencyName: string;
  readonly canContest: boolean;
}
const papersOf = async (client: Client): Promise<Paper[]> =>
  (await client.query<{ papers: Paper[] }>(`{ papers { ${PAPER} } }`)).data.papers;
const mutate = async (client: Client, name: string, input: Record<string, unknown>, refusals = '') => {
  const Name = `${name[0]?.toUpperCase()}${name.slice(1)}`;
  const done = {
    addPaper: 'PaperAdded',
    editPaper: 'PaperEdited',
    removePaper: 'PaperRemoved',
    contestPaper: 'PaperContested',
  }[name];
  const { data, errors } = await client.query(
    `mutation ($input: ${Name}Input!) { ${name}(input: $input) {
       __typename ... on ${done} { papers { ${PAPER} } } ... on Refusal { code } ${refusals} } }`,
    { input },
  );
  return data?.[name] ?? { errors: errors?.map(({ extensions }) => extensions.code) };
};
const FIELDS = '... on ValidationFailed { fields { path code } }';
const add = (client: Client, input: Record<string, unknown> = {}) =>
  mutate(
    client,
    'addPaper',
    { idempotencyKey: randomUUID(), type: 'PASSPORT', number: nextPassportNumber(), ...input },
    FIELDS,
  );
const crossCheckOf = async (paperId: string): Promise<string> =>
  (await world.owner.query<{ id: string }>('select id from cross_check where paper_id = $1', [paperId]))
    .rows[0]?.id ?? '';
const theOnly = async (client: Client): Promise<Paper> => {
  const [paper] = await papersOf(client);
  if (!paper) throw new Error('There is no paper.');
  return paper;
};

describe('papers of the holder of a level 2 account', () => {
  it('one is added later, its agency is asked, and it is shown once confirmed [R-107] [R-101]', async () => {
    await add(portal);
    const waiting = await theOnly(portal);
    expect(waiting).toMatchObject({
      type: 'PASSPORT',
      state: 'WAITING',
      agencyName: 'Cục Quản lý xuất nhập cảnh',
    });
    const crossCheckId = await crossCheckOf(waiting.id);
    expect(await openQuestionOf(world, crossCheckId)).toMatchObject({ cause: 'ADDED' });
    await answerAsClerk(world, crossCheckId);
    expect(await theOnly(portal)).toMatchObject({ state: 'CONFIRMED', validUntil: '2031-05-01' });
  });

  it('one that an agency calls is confirmed as soon as the worker has asked', async () => {
    await add(portal, { type: 'DRIVING_LICENCE', number: '220123456789' });
    await world.runJobs();
    expect(await theOnly(portal)).toMatchObject({
      state: 'CONFIRMED',
      agencyName: 'Cục Cảnh sát giao thông',
    });
  });

  it('editing a confirmed paper takes it off the page in the same transaction [R-102]', async () => {
    await add(portal);
    const { id } = await theOnly(portal);
    await answerAsClerk(world, await crossCheckOf(id));
    const { version } = await theOnly(portal);
    const edited = await mutate(portal, 'editPaper', {
      paperId: id,
      expectedVersion: version,
      number: nextPassportNumber(),
    });
    expect(edited.papers).toMatchObject([{ state: 'WAITING', validUntil: null }]);
    const { rows } = await world.owner.query<{ seconds: number }>(
      `select extract(epoch from q.requested_at - c.state_since)::float8 as seconds from cross_check c join agency_question q on q.id = c.question_id where c.paper_id = $1`,
      [id],
    );
    expect(rows[0]?.seconds).toBe(0);
  });

  it('the same number again changes nothing and asks nothing', async () => {
    await add(portal);
    const paper = await theOnly(portal);
    const before = await openQuestionOf(world, await crossCheckOf(paper.id));
    await mutate(portal, 'editPaper', {
      paperId: paper.id,
      expectedVersion: paper.version,
      number: paper.number,
    });
    expect((await openQuestionOf(world, await crossCheckOf(paper.id))).reference).toBe(before.reference);
  });

  it('what is not confirmed is told in neutral words, without a fact of the register [R-102]', async () => {
    await add(portal);
    const { id } = await theOnly(portal);
    await answerAsClerk(world, await crossCheckOf(id), { record: { fullName: 'Trần Thị Khác' } });
    const { text } = await portal.query(`{ papers { ${PAPER} } }`);
    expect(await theOnly(portal)).toMatchObject({ state: 'NOT_CONFIRMED', canContest: true });
    expect(text).not.toContain('Khác');
    expect(text).not.toContain('IDENTITY_MISMATCH');
  });

  it('the holder contests an outcome once, and it is the turn of an officer', async () => {
    await add(portal);
    const { id } = await theOnly(portal);
    const crossCheckId = await crossCheckOf(id);
    await answerAsClerk(world, crossCheckId, { record: null });
    const { version } = await theOnly(portal);
    const input = { paperId: id, expectedVersion: version, explanation: 'Hộ chiếu đã đổi tháng 3 năm 2026.' };
    expect((await mutate(portal, 'contestPaper', input, FIELDS)).papers).toMatchObject([
      { state: 'WAITING', isContested: true, canContest: false },
    ]);
    expect(await mutate(portal, 'contestPaper', input, FIELDS)).toMatchObject({ code: 'STATE_CONFLICT' });
    expect(await auditActions(world, crossCheckId)).toContain('PAPER_CONTESTED');
  });

  it('an explanation that says nothing is refused at its field', async () => {
    await add(portal);
    const { id } = await theOnly(portal);
    await answerAsClerk(world, await crossCheckOf(id), { record: null });
    const { version } = await theOnly(portal);
    expect(
      await mutate(
        portal,
        'contestPaper',
        { paperId: id, expectedVersion: version, explanation: 'sai' },
        FIELDS,
      ),
    ).toMatchObject({ fields: [{ path: 'explanation', code: 'REASON_TEXT_REQUIRED' }] });
  });

  it('a paper that is removed is gone from the page, takes no answer any more, and stays as evidence', async () => {
    await add(portal);
    const { id, version } = await theOnly(portal);
    const crossCheckId = await crossCheckOf(id);
    const { reference } = await openQuestionOf(world, crossCheckId);
    await mutate(portal, 'removePaper', { paperId: id, expectedVersion: version });
    expect(await papersOf(portal)).toEqual([]);
    expect(await answerAsClerk(world, crossCheckId)).toMatchObject({ code: 'QUESTION_ENDED' });
    const { rows } = await world.owner.query('select ended_as from agency_question where id = $1', [
      reference,
    ]);
    expect(rows).toEqual([{ ended_as: 'SUPERSEDED' }]);
  });

  it('the same key adds once, and the same paper again is refused', async () => {
    const key = { idempotencyKey: randomUUID(), number: nextPassportNumber() };
    await add(portal, key);
    await add(portal, key);
    expect(await papersOf(portal)).toHaveLength(1);
    expect(await add(portal, { number: key.number })).toMatchObject({ code: 'PAPER_EXISTS' });
  });

  it('of two that add the same paper at one moment one does', async () => {
    const number = nextPassportNumber();
    const answers = await Promise.all([add(portal, { number }), add(portal, { number })]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['PaperAdded', 'RuleRefused']);
    expect(await papersOf(portal)).toHaveLength(1);
  });

  it('a number of the wrong form, or somebody else’s, is told at its field', async () => {
    expect(await add(portal, { number: '12' })).toMatchObject({
      fields: [{ path: 'number', code: 'CITIZEN_PASSPORT_NUMBER_FORMAT' }],
    });
    expect(await add(portal, { type: 'TAX_CODE', number: '022099999998' })).toMatchObject({
      fields: [{ path: 'number', code: 'TAX_CODE_NOT_OWN' }],
    });
    expect(await add(portal, { type: 'BIRTH_CERTIFICATE', number: 'KS-1/2020' })).toMatchObject({
      code: 'PAPER_TYPE_NOT_CROSS_CHECKED',
    });
  });

  it('another holder sees none of it and can change none of it', async () => {
    await add(portal);
    const { id, version } = await theOnly(portal);
    const other = await world.holder(await aHolder(world));
    expect(await papersOf(other)).toEqual([]);
    expect(await mutate(other, 'removePaper', { paperId: id, expectedVersion: version })).toEqual({
      errors: ['NOT_FOUND'],
    });
    expect(await papersOf(portal)).toHaveLength(1);
  });

  it('a visitor is asked to sign in', async () => {
    const { errors } = await world.visitor('portal').query('{ papers { id } }');
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('an account of level 1 is told where level 2 is given', async () => {
    const holder = await aHolder(world);
    await world.owner.query(
      `update account set level = 'LEVEL_1' from citizen c where c.id = citizen_id and (c.personal_id_number).print = $1`,
      [TEST_SEALER.print(holder.personalIdNumber)],
    );
    expect(await add(await world.holder(holder))).toMatchObject({ code: 'LEVEL_2_ACCOUNT_REQUIRED' });
  });

  it('holds twenty papers and not one more', async () => {
    for (let count = 0; count < 20; count += 1) await add(portal);
    expect(await add(portal)).toMatchObject({ code: 'PAPER_COUNT_EXCEEDED' });
  });
});
