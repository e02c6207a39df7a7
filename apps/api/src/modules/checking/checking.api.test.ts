import { SOURCE_PATIENCE_MINUTES } from '@dinhdanh/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { activate, approve } from '../../testing/builders.ts';
import {
  anApplicationToCheck,
  attachPicture,
  auditActions,
  storedApplication,
} from '../../testing/check-builders.ts';
import { TEST_SEALER } from '../../testing/secret-key.ts';
import { createTestWorld, type TestWorld } from '../../testing/test-world.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.close());

const ATTEMPTS = 8;

const messagesTo = (phoneNumber: string): string[] =>
  world.messages.filter(({ to }) => to === phoneNumber).map(({ text }) => text);
const accountsOf = async (personalIdNumber: string) =>
  (
    await world.owner.query(
      'select a.* from account a join citizen c on c.id = a.citizen_id where (c.personal_id_number).print = $1',
      [TEST_SEALER.print(personalIdNumber)],
    )
  ).rows;
const questionsOf = async (id: string) =>
  (
    await world.owner.query(
      'select source, state, attempts from source_check where application_id = $1 order by source',
      [id],
    )
  ).rows;

/** Lets every attempt of every waiting job come and fail. */
async function runOutOfAttempts(): Promise<void> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    await world.runJobs();
    await world.retryFailedJobs();
  }
}

describe('an application that every source confirms', () => {
  it('is approved by the system, with one SMS and no officer under it [R-078] [R-081] [R-082]', async () => {
    const { id, declaration } = await anApplicationToCheck(world);
    await world.runJobs();
    expect(await storedApplication(world, id)).toMatchObject({
      state: 'APPROVED',
      review_reasons: [],
      population_outcome: 'MATCHED',
      portrait_outcome: 'MATCHED',
      fingerprint_outcome: 'MATCHED',
      decided_by: null,
      decided_at: expect.any(Date),
    });
    expect(await questionsOf(id)).toEqual([
      { source: 'BIOMETRICS', state: 'ANSWERED', attempts: 1 },
      { source: 'POPULATION', state: 'ANSWERED', attempts: 1 },
    ]);
    expect(messagesTo(declaration.phoneNumber)).toEqual([expect.stringContaining('da duoc phe duyet')]);
    expect(await accountsOf(declaration.personalIdNumber)).toMatchObject([
      { state: 'GRANTED', level: 'LEVEL_2' },
    ]);
    const { data } = await (
      await world.officer('thamdinh')
    ).query(
      'query ($id: ID!) { application(id: $id, purpose: { purpose: INSPECTION, note: "Kiểm tra việc duyệt tự động" }) { decision { outcome decidedBy reasonCode } } }',
      {
        id,
      },
    );
    expect(data.application.decision).toEqual({ outcome: 'APPROVED', decidedBy: 'SYSTEM', reasonCode: null });
    expect(
      (await auditActions(world, id)).filter((action) => action.startsWith('APPLICATION_APPROVED')),
    ).toEqual(['APPLICATION_APPROVED_AUTOMATICALLY']);
  });

  it('makes the declaration the record, and its account can be activated', async () => {
    const { declaration } = await anApplicationToCheck(
      world,
      { level: 'LEVEL_1' },
      { hasFingerprints: false },
    );
    await world.runJobs();
    expect(await activate(world, declaration)).toMatchObject({ accountLevel: 'LEVEL_1' });
  });

  it('is counted in its new state at once', async () => {
    const counts = async () =>
      Object.fromEntries(
        (
          await (await world.officer('thamdinh')).query('{ applicationCounts { byState { state count } } }')
        ).data.applicationCounts.byState.map(({ state, count }: { state: string; count: number }) => [
          state,
          count,
        ]),
      );
    const before = await counts();
    await anApplicationToCheck(world);
    await world.runJobs();
    expect(await counts()).toEqual({ ...before, APPROVED: before.APPROVED + 1 });
  });

  it('at level 2 raises an active level 1 account, which is told so and not activated again [R-098]', async () => {
    const first = await anApplicationToCheck(world, { level: 'LEVEL_1' }, { hasFingerprints: false });
    await world.runJobs();
    await activate(world, first.declaration);
    const [active] = await accountsOf(first.declaration.personalIdNumber);
    await anApplicationToCheck(world, {
      ...first.declaration,
      idempotencyKey: crypto.randomUUID(),
      level: 'LEVEL_2',
    });
    await world.runJobs();
    expect(await accountsOf(first.declaration.personalIdNumber)).toMatchObject([
      { id: active.id, state: 'ACTIVE', level: 'LEVEL_2', activated_at: active.activated_at },
    ]);
    expect(messagesTo(first.declaration.phoneNumber).at(-1)).toContain(
      'da duoc nang len muc do 2, khong can kich hoat lai',
    );
  });
});

describe('an application with anything left to judge waits for an officer and says why', () => {
  it.each([
    [
      'the record differs',
      ['POPULATION_MISMATCHED'],
      (number: string) =>
        world.population.people.set(number, {
          fullName: 'Trần Thị Khác',
          dateOfBirth: '1999-03-14',
          sex: 'FEMALE',
          permanentAddress: 'Khu 9, phường Trà Cổ',
        }),
    ],
    [
      'the number is not there',
      ['POPULATION_NOT_FOUND'],
      (number: string) => {
        world.population.people.delete(number);
        world.biometrics.outcomes.set(number, { portrait: 'MATCHED', fingerprints: 'MATCHED' });
      },
    ],
    [
      'the portrait is of somebody else',
      ['PORTRAIT_NOT_MATCHED'],
      (number: string) =>
        world.biometrics.outcomes.set(number, { portrait: 'NOT_MATCHED', fingerprints: 'MATCHED' }),
    ],
    [
      'the fingerprints are of somebody else',
      ['FINGERPRINTS_NOT_MATCHED'],
      (number: string) =>
        world.biometrics.outcomes.set(number, { portrait: 'MATCHED', fingerprints: 'NOT_MATCHED' }),
    ],
    [
      'there is nothing to compare with',
      ['BIOMETRICS_NO_REFERENCE'],
      (number: string) =>
        world.biometrics.outcomes.set(number, { portrait: 'NO_REFERENCE', fingerprints: 'NO_REFERENCE' }),
    ],
  ] as const)('when %s', async (_, reasons, arrange) => {
    const { id, declaration } = await anApplicationToCheck(world);
    arrange(declaration.personalIdNumber);
    await world.runJobs();
    expect(await storedApplication(world, id)).toMatchObject({
      state: 'READY_FOR_REVIEW',
      review_reasons: reasons,
      decided_at: null,
    });
    expect(messagesTo(declaration.phoneNumber)).toEqual([]);
    expect(await accountsOf(declaration.personalIdNumber)).toEqual([]);
  });

  it.each([
    ['neither portrait nor fingerprints', false, false, ['PORTRAIT_MISSING', 'FINGERPRINTS_MISSING']],
    ['no fingerprints', true, false, ['FINGERPRINTS_MISSING']],
    ['no portrait', false, true, ['PORTRAIT_MISSING']],
  ])('when there are %s', async (_, hasPortrait, hasFingerprints, reasons) => {
    const { id } = await anApplicationToCheck(world, {}, { hasPortrait, hasFingerprints });
    await world.runJobs();
    expect(await storedApplication(world, id)).toMatchObject({
      state: 'READY_FOR_REVIEW',
      review_reasons: reasons,
    });
  });

  it('when one of several fingerprints does not match [R-006]', async () => {
    const { id, declaration } = await anApplicationToCheck(world);
    await attachPicture(world, id, { kind: 'FINGERPRINT' });
    let asked = 0;
    const { outcomes } = world.biometrics;
    outcomes.set(declaration.personalIdNumber, {
      portrait: 'MATCHED',
      get fingerprints() {
        asked += 1;
        return asked === 1 ? ('MATCHED' as const) : ('NOT_MATCHED' as const);
      },
    });
    await world.runJobs();
    expect(await storedApplication(world, id)).toMatchObject({ fingerprint_outcome: 'NOT_MATCHED' });
  });

  it('when the digits of the number are unusual', async () => {
    const { id } = await anApplicationToCheck(world, { personalIdNumber: '022099700001' });
    await world.runJobs();
    expect(await storedApplication(world, id)).toMatchObject({
      state: 'READY_FOR_REVIEW',
      review_reasons: ['ID_NUMBER_UNUSUAL'],
    });
  });

  it('when automatic approval is switched off, and then it can be approved together with others', async () => {
    const cautious = await createTestWorld({ isAutomaticApprovalOn: false });
    const { id } = await anApplicationToCheck(cautious);
    await cautious.runJobs();
    expect(await storedApplication(cautious, id)).toMatchObject({
      state: 'READY_FOR_REVIEW',
      review_reasons: ['AUTOMATIC_APPROVAL_OFF'],
    });
    const { data } = await (
      await cautious.officer('thamdinh')
    ).query('query ($id: ID!) { application(id: $id) { isDecidableTogether } }', { id });
    expect(data.application.isDecidableTogether).toBe(true);
    await cautious.close();
  });
});

describe('a source that does not answer', () => {
  it.each([
    ['population', ['POPULATION_UNAVAILABLE'], 'POPULATION'],
    ['biometrics', ['BIOMETRICS_UNAVAILABLE'], 'BIOMETRICS'],
  ] as const)(
    '(%s) is asked again and again, then counts as silent: never approved, never lost',
    async (source, reasons, name) => {
      world[source].isDown = true;
      const { id, declaration } = await anApplicationToCheck(world);
      await world.runJobs();
      expect(await storedApplication(world, id)).toMatchObject({ state: 'CHECKING' });
      await runOutOfAttempts();
      world[source].isDown = false;
      expect(await storedApplication(world, id)).toMatchObject({
        state: 'READY_FOR_REVIEW',
        review_reasons: reasons,
      });
      expect(await questionsOf(id)).toContainEqual({ source: name, state: 'SILENT', attempts: ATTEMPTS });
      expect((await world.owner.query('select from graphile_worker._private_jobs')).rows).toEqual([]);
      expect(await accountsOf(declaration.personalIdNumber)).toEqual([]);
      expect(messagesTo(declaration.phoneNumber)).toEqual([]);
      expect(await auditActions(world, id)).toContain('SOURCE_SILENT');
    },
  );

  it('does not hold up the other, whose answer is kept while it is silent', async () => {
    world.population.isDown = true;
    const { id } = await anApplicationToCheck(world);
    await world.runJobs();
    expect(await storedApplication(world, id)).toMatchObject({
      state: 'CHECKING',
      portrait_outcome: 'MATCHED',
      population_outcome: null,
    });
    world.population.isDown = false;
    await world.retryFailedJobs();
    await world.runJobs();
    expect(await storedApplication(world, id)).toMatchObject({ state: 'APPROVED' });
  });

  it('is waited for as long as the rule says', async () => {
    const { id } = await anApplicationToCheck(world);
    world.population.isDown = true;
    await world.runJobs();
    const { rows } = await world.owner.query(
      `select extract(epoch from answer_by - asked_at)::integer / 60 as minutes from source_check where application_id = $1`,
      [id],
    );
    expect(rows).toEqual([{ minutes: SOURCE_PATIENCE_MINUTES }, { minutes: SOURCE_PATIENCE_MINUTES }]);
    world.population.isDown = false;
    await world.retryFailedJobs();
    await world.runJobs();
  });
});

describe('a job that is killed and runs again', () => {
  const enqueue = (task: string, payload: object) =>
    world.owner.query('select enqueue_job($1, $2, $3)', [task, JSON.stringify(payload), crypto.randomUUID()]);

  it('asks once more when it was killed before the answer was kept, and nothing happens twice', async () => {
    const { id, declaration } = await anApplicationToCheck(world);
    await enqueue('check-application', { applicationId: id });
    world.population.isDown = true;
    await world.runJobs();
    world.population.isDown = false;
    await enqueue('check-source', { applicationId: id, source: 'POPULATION' });
    await enqueue('check-source', { applicationId: id, source: 'POPULATION' });
    await world.retryFailedJobs();
    await world.runJobs();
    expect(await storedApplication(world, id)).toMatchObject({ state: 'APPROVED' });
    const actions = await auditActions(world, id);
    for (const once of ['APPLICATION_CHECK_STARTED', 'APPLICATION_APPROVED_AUTOMATICALLY'])
      expect(actions.filter((action) => action === once)).toHaveLength(1);
    expect(actions.filter((action) => action === 'SOURCE_ANSWERED')).toHaveLength(2);
    expect(messagesTo(declaration.phoneNumber)).toHaveLength(1);
    expect(await accountsOf(declaration.personalIdNumber)).toHaveLength(1);
  });

  it('changes nothing after the check has ended', async () => {
    const { id } = await anApplicationToCheck(world);
    await world.runJobs();
    const before = await storedApplication(world, id);
    await enqueue('check-application', { applicationId: id });
    for (const source of ['POPULATION', 'BIOMETRICS'])
      await enqueue('check-source', { applicationId: id, source });
    await world.runJobs();
    expect(await storedApplication(world, id)).toEqual(before);
  });
});

describe('a foreigner', () => {
  const papers = {
    nationality: 'KOR',
    passportNumber: 'M12345678',
    passportExpiresOn: '2035-01-01',
    residenceCardKind: 'TEMPORARY',
    residenceCardNumber: 'TT1234567',
    residenceCardExpiresOn: '2030-01-01',
  };
  const aForeigner = async (record: object | null) => {
    const overrides = { subjectType: 'FOREIGNER', card: null, foreigner: papers };
    const { id, declaration } = await anApplicationToCheck(world, overrides);
    const { fullName, dateOfBirth, sex, permanentAddress, personalIdNumber } = declaration;
    world.population.people.delete(personalIdNumber);
    world.biometrics.outcomes.set(personalIdNumber, { portrait: 'MATCHED', fingerprints: 'MATCHED' });
    if (record)
      world.immigration.foreigners.set(personalIdNumber, {
        fullName,
        dateOfBirth,
        sex,
        permanentAddress,
        passportNumber: papers.passportNumber,
        residenceCardNumber: papers.residenceCardNumber,
        hasBiometrics: true,
        ...record,
      });
    await world.runJobs();
    return storedApplication(world, id);
  };

  it('is compared with the immigration database, papers included, and approved when all of it is confirmed', async () => {
    expect(await aForeigner({})).toMatchObject({ state: 'APPROVED', population_outcome: 'MATCHED' });
  });

  it.each([
    ['another passport', { passportNumber: 'M00000000' }],
    ['no residence card', { residenceCardNumber: null }],
  ])('who is on record with %s waits for an officer', async (_, record) => {
    expect(await aForeigner(record)).toMatchObject({
      state: 'READY_FOR_REVIEW',
      review_reasons: ['POPULATION_MISMATCHED'],
    });
  });

  it('whose biometrics are not on file has the longer term, still from the day of receipt', async () => {
    const usual = await aForeigner({});
    const corrected = await aForeigner({ hasBiometrics: false });
    expect([usual.term, corrected.term]).toEqual(['LEVEL_2', 'FOREIGNER_WITHOUT_BIOMETRICS']);
    expect(corrected.due_at.getTime()).toBeGreaterThan(usual.due_at.getTime());
    expect(await auditActions(world, corrected.id)).toContain('APPLICATION_TERM_CORRECTED');
  });
});

describe('an organisation', () => {
  let organisations = 0;
  /** An invented code: nine digits and the one that checks them. */
  const anIdentifier = (): string => {
    organisations += 1;
    const digits = `9990000${String(organisations).padStart(2, '0')}`;
    const sum = [31, 29, 23, 19, 17, 13, 7, 5, 3].reduce((total, w, i) => total + w * Number(digits[i]), 0);
    const check = 10 - (sum % 11);
    return check < 10 ? `${digits}${check}` : anIdentifier();
  };
  const anOrganisation = async (record: object | null) => {
    const { declaration } = await anApplicationToCheck(world);
    await world.runJobs();
    await activate(world, declaration);
    const identifier = anIdentifier();
    const name = `Công ty TNHH Ánh Dương ${identifier}`;
    const address = 'Số 5, phường Trà Cổ';
    const { id } = await anApplicationToCheck(
      world,
      {
        ...declaration,
        idempotencyKey: crypto.randomUUID(),
        subjectType: 'ORGANISATION',
        level: null,
        fullName: name,
        dateOfBirth: null,
        sex: null,
        permanentAddress: address,
        card: null,
        organisation: { identifier },
      },
      { hasPortrait: false, hasFingerprints: false },
    );
    if (record)
      world.registry.organisations.set(identifier, {
        name,
        address,
        representativePersonalIdNumber: declaration.personalIdNumber,
        ...record,
      });
    await world.runJobs();
    return { application: await storedApplication(world, id), declaration };
  };

  it('that the registry confirms gets an account without level; its representative keeps their own and is told', async () => {
    const { application, declaration } = await anOrganisation({});
    expect(application).toMatchObject({ state: 'APPROVED', level: null });
    const { rows } = await world.owner.query('select * from account where organisation_id = $1', [
      application.organisation_id,
    ]);
    expect(rows).toMatchObject([{ citizen_id: null, level: null, state: 'GRANTED' }]);
    expect(await accountsOf(declaration.personalIdNumber)).toMatchObject([
      { state: 'ACTIVE', level: 'LEVEL_2' },
    ]);
    expect(messagesTo(declaration.phoneNumber).at(-1)).toContain('Cong ty TNHH Anh Duong');
  });

  it('that somebody else represents waits for an officer', async () => {
    const { application } = await anOrganisation({ representativePersonalIdNumber: '022099000009' });
    expect(application).toMatchObject({
      state: 'READY_FOR_REVIEW',
      review_reasons: ['POPULATION_MISMATCHED'],
    });
  });

  it('that is in no database has the longer term, and its approval by an officer grants the account', async () => {
    const { application } = await anOrganisation(null);
    expect(application).toMatchObject({
      state: 'READY_FOR_REVIEW',
      review_reasons: ['POPULATION_NOT_FOUND'],
      term: 'ORGANISATION',
    });
    expect(await approve(await world.officer('thamdinh'), application)).toMatchObject({
      __typename: 'ApplicationApproved',
    });
    const { rows } = await world.owner.query('select state from account where organisation_id = $1', [
      application.organisation_id,
    ]);
    expect(rows).toEqual([{ state: 'GRANTED' }]);
  });
});
