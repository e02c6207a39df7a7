import { maskPersonalIdNumber, maskPhoneNumber } from '@dinhdanh/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { activate, decide } from '../../testing/builders.ts';
import { aNameOfOnesOwn, anApplicationToCheck, storedApplication } from '../../testing/check-builders.ts';
import { createTestWorld, type TestWorld } from '../../testing/test-world.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.close());

const duplicatesOf = async (id: string) =>
  (
    await world.owner.query(
      `select other_application_id as other, other_code, other_unit_name, signals, d.unit_id = a.unit_id as "isOwnUnit"
       from application_duplicate d join application a on a.id = d.application_id where application_id = $1`,
      [id],
    )
  ).rows;

const PRINT = 0x8f3a_11c4_0077_e5d2n;
const turned = (print: bigint, ...bits: bigint[]) =>
  bits.reduce((turnedSoFar, bit) => turnedSoFar ^ (1n << bit), print);

describe('a probable duplicate', () => {
  it.each([
    ['name and birth date', 'SAME_NAME_AND_BIRTH_DATE', { dateOfBirth: '1999-03-14' }, {}],
    [
      'name, and the birth date within a month',
      'SAME_NAME_CLOSE_BIRTH_DATE',
      { dateOfBirth: '1999-04-10' },
      {},
    ],
    ['name, and the birth date a year off', 'SAME_NAME_CLOSE_BIRTH_DATE', { dateOfBirth: '2000-03-14' }, {}],
  ])('by %s is found in another ward, and an officer looks', async (_, signal, second) => {
    const fullName = aNameOfOnesOwn();
    const first = await anApplicationToCheck(world, { fullName, unitCode: '06709' });
    await world.runJobs();
    const { id } = await anApplicationToCheck(world, { fullName, ...second });
    await world.runJobs();
    const stored = await storedApplication(world, id);
    expect(stored.state).toBe('READY_FOR_REVIEW');
    expect(stored.review_reasons).toContain('PROBABLE_DUPLICATE');
    expect(await duplicatesOf(id)).toEqual([
      {
        other: first.id,
        other_code: (await storedApplication(world, first.id)).code,
        other_unit_name: 'Phường Ka Long',
        signals: [signal],
        isOwnUnit: true,
      },
    ]);
  });

  it('with day and month exchanged is found', async () => {
    const fullName = aNameOfOnesOwn();
    await anApplicationToCheck(world, { fullName, dateOfBirth: '1999-03-12' });
    const { id } = await anApplicationToCheck(world, { fullName, dateOfBirth: '1999-12-03' });
    await world.runJobs();
    expect((await duplicatesOf(id)).map(({ signals }) => signals)).toEqual([['SAME_NAME_CLOSE_BIRTH_DATE']]);
  });

  it('by phone is found', async () => {
    const first = await anApplicationToCheck(world);
    await world.runJobs();
    const { id } = await anApplicationToCheck(world, { phoneNumber: first.declaration.phoneNumber });
    await world.runJobs();
    expect((await duplicatesOf(id)).map(({ signals }) => signals)).toEqual([['SAME_PHONE']]);
    expect((await storedApplication(world, id)).review_reasons).toEqual(['PROBABLE_DUPLICATE']);
  });

  it('is laid beside the application with its numbers masked', async () => {
    const { declaration } = await anApplicationToCheck(world);
    await world.runJobs();
    const { id } = await anApplicationToCheck(world, { phoneNumber: declaration.phoneNumber });
    await world.runJobs();
    const { data } = await (
      await world.officer('thamdinh')
    ).query(
      'query ($id: ID!) { application(id: $id) { duplicates { other { maskedPersonalIdNumber maskedPhoneNumber } } } }',
      { id },
    );
    expect(data.application.duplicates).toEqual([
      {
        other: {
          maskedPersonalIdNumber: maskPersonalIdNumber(declaration.personalIdNumber),
          maskedPhoneNumber: maskPhoneNumber(declaration.phoneNumber),
        },
      },
    ]);
  });

  it.each([
    ['the same picture', PRINT],
    ['six bits, spread over all quarters', turned(PRINT, 0n, 1n, 17n, 33n, 49n, 63n)],
  ])('by portrait is found: %s', async (_, print) => {
    const first = await anApplicationToCheck(world, {}, { print: PRINT });
    const { id } = await anApplicationToCheck(world, {}, { print });
    await world.runJobs();
    expect(await duplicatesOf(id)).toContainEqual(
      expect.objectContaining({ other: first.id, signals: ['SIMILAR_PORTRAIT'] }),
    );
  });

  it('is none when the portrait differs in seven bits, the name in a tone, or the birth date in years', async () => {
    const print = 0x1234_5678_9abc_def0n;
    const fullName = 'Nguyễn Thị Hảo Hiếm';
    await anApplicationToCheck(world, { fullName }, { print });
    const portrait = await anApplicationToCheck(
      world,
      {},
      { print: turned(print, 0n, 1n, 2n, 20n, 21n, 40n, 60n) },
    );
    const years = await anApplicationToCheck(world, { fullName, dateOfBirth: '1999-09-27' });
    await world.runJobs();
    expect(await duplicatesOf(portrait.id)).toEqual([]);
    expect(await duplicatesOf(years.id)).toEqual([]);
  });

  it('is not the same person who applies again', async () => {
    const first = await anApplicationToCheck(world, {}, { hasPortrait: false });
    await world.runJobs();
    const { version } = await storedApplication(world, first.id);
    await decide(await world.officer('thamdinh'), 'returnApplication', { id: first.id, version });
    const { id } = await anApplicationToCheck(world, {
      ...first.declaration,
      idempotencyKey: crypto.randomUUID(),
    });
    await world.runJobs();
    expect(await duplicatesOf(id)).toEqual([]);
    expect(await storedApplication(world, id)).toMatchObject({ state: 'APPROVED' });
  });

  it('is not a child whose parent gives their own phone; a person judges such an application all the same', async () => {
    const parent = await anApplicationToCheck(world);
    await world.runJobs();
    await activate(world, parent.declaration);
    const { id } = await anApplicationToCheck(world, {
      personalIdNumber: '022318700001',
      dateOfBirth: '2018-05-06',
      phoneNumber: parent.declaration.phoneNumber,
      level: 'LEVEL_1',
      card: null,
      guardian: {
        personalIdNumber: parent.declaration.personalIdNumber,
        relation: 'MOTHER',
        standsUntil: null,
      },
    });
    await world.runJobs();
    expect(await duplicatesOf(id)).toEqual([]);
    expect(await storedApplication(world, id)).toMatchObject({
      state: 'READY_FOR_REVIEW',
      review_reasons: ['REPRESENTED_PERSON'],
    });
  });

  it('is one of at most twenty', async () => {
    const fullName = aNameOfOnesOwn();
    for (let other = 0; other < 21; other += 1)
      await anApplicationToCheck(world, { fullName }, { hasPortrait: false, hasFingerprints: false });
    const { id } = await anApplicationToCheck(world, { fullName });
    await world.runJobs();
    expect(await duplicatesOf(id)).toHaveLength(20);
  });
});
